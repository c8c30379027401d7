package io.github.shelfmark.read;

import io.github.shelfmark.config.CollectionConfig;
import io.github.shelfmark.config.Plugins;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.record.Present;
import io.github.shelfmark.site.Dates;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.DateTexts;
import io.github.shelfmark.yaml.Mappings;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Creates a document from a file: merges front matter and defaults, and determines title and URL.
 */
final class DocumentReader {
  private final SiteConfig config;
  private final Present present;
  private final Findings findings;
  private final FrontMatterDefaults defaults;
  private final DocumentUrls urls;
  private final DocumentTitles titles;
  private final HeadingTitles headingTitles;
  private final Set<String> markdownExtensions;
  private final Map<String, CollectionConfig> collections = new HashMap<>();

  DocumentReader(SiteConfig config, Present present, Findings findings) {
    this.config = config;
    this.present = present;
    this.findings = findings;
    this.defaults =
        new FrontMatterDefaults(config.content().defaults(), config.content().collectionsDir());
    this.titles = new DocumentTitles(config.info().title(), config.jekyll());
    this.headingTitles = new HeadingTitles(Plugins.of(config));
    this.urls = new DocumentUrls(config.jekyll(), findings);
    this.markdownExtensions = Set.copyOf(config.content().markdownExtensions());
    config.content().collections().forEach(known -> collections.put(known.name(), known));
  }

  DocumentFormat format(SourceFile file) {
    if (markdownExtensions.contains(file.extension())) {
      return DocumentFormat.MARKDOWN;
    }
    return file.extension().equals("html") ? DocumentFormat.HTML : DocumentFormat.TEXT;
  }

  /**
   * Reads a file as a document.
   *
   * @param own its front matter
   * @param text the text below it
   * @param index whether the file is the index of its directory even if its name is not "index"
   * @return the document; empty if the file is not a document or is not published
   */
  Optional<Document> read(SourceFile file, FrontMatter own, DocumentText text, boolean index) {
    DocumentFormat format = format(file);
    CollectionConfig collection = collections.get(file.collection());
    String type = collection == null ? "pages" : collection.name();
    Map<String, Object> data = Mappings.merge(defaults.of(relativePath(file), type), own.values());
    // For pages Jekyll checks only their own front matter, not the defaults.
    boolean ownOnly = collection == null && config.jekyll();
    Object published = (ownOnly ? own.values() : data).get("published");
    if (Boolean.FALSE.equals(published) && !config.content().unpublished()) {
      return Optional.empty();
    }
    if (index && data.get("permalink") == null) {
      data.put("permalink", ReadmeIndex.url(file));
    }
    DocumentText body = headingTitles.complete(data, text, format, collection != null);
    String extension = extension(format, file, data);
    if (collection != null && config.jekyll()) {
      PostData.complete(data, file, categories(file));
    }
    ZoneId zone = config.content().timezone();
    Optional<ZonedDateTime> date = date(data, own, file, zone);
    if (collection != null && !config.content().future() && isFuture(date)) {
      findings.add(
          Finding.info(
              FindingCode.FUTURE,
              file.path(),
              own.positionOf("date"),
              "not built, because its date is in the future",
              "Set \"future: true\" to build it."));
      return Optional.empty();
    }
    String url =
        urls.of(
            file,
            new PermalinkRules(config, collection, file, extension),
            data,
            own,
            () -> date.orElseGet(() -> present.now().atZone(zone)));
    return Optional.of(
        new Document(
            file.path(),
            collection == null ? DocumentKind.PAGE : DocumentKind.POST,
            collection == null ? "" : collection.name(),
            format,
            data,
            own,
            body,
            url,
            output(url, extension, collection == null),
            titles.of(data, file, body, format),
            collection == null || collection.output()));
  }

  /** The output's extension: the permalink's if it has one, else that of the format. */
  private static String extension(
      DocumentFormat format, SourceFile file, Map<String, Object> data) {
    String authored = data.get("permalink") instanceof String permalink ? permalink.strip() : "";
    int dot = authored.lastIndexOf('.');
    boolean ends = dot > authored.lastIndexOf('/') + 1 && dot + 1 < authored.length();
    // "/release-1.2" ends with a number, not with an extension.
    if (ends && authored.substring(dot + 1).chars().allMatch(DocumentReader::isLetter)) {
      return authored.substring(dot);
    }
    return format == DocumentFormat.TEXT ? extensionOf(file) : ".html";
  }

  /**
   * An index page keeps the page's extension; that of a post is always HTML ({@code Jekyll::Page}).
   */
  private static String output(String url, String extension, boolean page) {
    String output = Url.toOutput(url, extension);
    boolean other = page && url.endsWith("/") && !extension.equals(".html");
    return other ? output.substring(0, output.length() - ".html".length()) + extension : output;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String extensionOf(SourceFile file) {
    return file.extension().isEmpty() ? "" : "." + file.extension();
  }

  private String relativePath(SourceFile file) {
    String container = config.content().collectionsDir();
    return !container.isEmpty() && file.path().startsWith(container + "/")
        ? file.path().substring(container.length() + 1)
        : file.path();
  }

  private List<String> categories(SourceFile file) {
    String path = relativePath(file);
    int posts = path.indexOf("_posts/");
    int drafts = path.indexOf("_drafts/");
    int end = posts >= 0 ? posts : drafts;
    return end <= 0 || !file.collection().equals("posts")
        ? List.of()
        : List.of(path.substring(0, end - 1).split("/"));
  }

  private boolean isFuture(Optional<ZonedDateTime> date) {
    return date.isPresent() && present.isBefore(date.get().toInstant());
  }

  private Optional<ZonedDateTime> date(
      Map<String, Object> data, FrontMatter own, SourceFile file, ZoneId zone) {
    Object value = data.get("date");
    Optional<ZonedDateTime> date = Dates.of(value, zone);
    if (date.isEmpty() && config.jekyll() && value instanceof String text) {
      date =
          DateTexts.parse(text, present.now().atZone(zone))
              .map(moment -> moment.withZoneSameInstant(zone));
    }
    if (value != null && date.isEmpty()) {
      findings.add(
          Finding.error(
              FindingCode.WRONG_TYPE,
              file.path(),
              own.positionOf("date"),
              "\"" + value + "\" is not a date",
              "Write it as 2026-01-31, or as 2026-01-31 18:30:00 +0800."));
    }
    date.ifPresent(moment -> data.put("date", moment));
    if (date.isEmpty() && ("/" + file.path()).contains("/_drafts/")) {
      // Jekyll uses the file's modification time, which differs between machines; use the build
      // time for drafts.
      data.put("date", present.now().atZone(zone));
    }
    return date;
  }
}
