package io.github.shelfmark.read;

import io.github.shelfmark.config.CollectionConfig;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.config.SiteInfo;
import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.site.Titles;
import io.github.shelfmark.site.Translation;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.yaml.Mappings;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Creates a document from a file: merges front matter and defaults, and determines title and URL.
 */
final class DocumentReader {
  private static final String REDIRECT_FROM = "redirect_from";

  private final SiteConfig config;
  private final BuildClock clock;
  private final Findings findings;
  private final FrontMatterDefaults defaults;
  private final FrontMatterValues values;
  private final DocumentUrls urls;
  private final Function<Map<String, Object>, UnaryOperator<String>> headings;
  private final FileLanguages languages;
  private final SourceRules rules;
  private final Set<String> markdownExtensions;
  private final Map<String, CollectionConfig> collections = new HashMap<>();

  /**
   * A reader for one build.
   *
   * @param rules which files are documents
   * @param reading how sources are read
   */
  DocumentReader(SiteConfig config, SourceRules rules, Reading reading, Findings findings) {
    this.config = config;
    this.clock = reading.clock();
    this.values = new FrontMatterValues(reading.values(), findings);
    this.findings = findings;
    this.defaults =
        new FrontMatterDefaults(config.content().defaults(), config.content().collectionsDir());
    this.rules = rules;
    this.headings = reading.heading();
    this.languages = new FileLanguages(config);
    this.urls = new DocumentUrls(rules, findings);
    this.markdownExtensions = Set.copyOf(config.content().markdownExtensions());
    config.content().collections().forEach(known -> collections.put(known.name(), known));
  }

  DocumentFormat format(SourceFile file) {
    if (markdownExtensions.contains(file.extension())) {
      return DocumentFormat.MARKDOWN;
    }
    return file.extension().equals("html") ? DocumentFormat.HTML : DocumentFormat.TEXT;
  }

  /** The extensions of Markdown files. */
  Set<String> markdownExtensions() {
    return markdownExtensions;
  }

  /**
   * Reads a file as a document.
   *
   * @param named the file by whose name its URL and title are made
   * @param source its front matter, and the text below it
   * @param index whether the file is the index of its directory even if its name is not "index"
   * @return the document; empty if the file is not a document or is not published
   */
  Optional<Document> read(
      SourceFile file, SourceFile named, KnownSources.KnownSource source, boolean index) {
    FrontMatter own = source.frontMatter();
    DocumentFormat format = format(named);
    CollectionConfig collection = collections.get(file.collection());
    Translation translation = languages.of(file);
    Map<String, Object> data = data(file, own, collection, translation);
    if (!rules.isPublished(file, own, data, findings::add) && !config.content().unpublished()) {
      return Optional.empty();
    }
    Object authoredTitle = data.get("title");
    if (index && data.get("permalink") == null) {
      data.put("permalink", Url.encode("/" + file.directory()));
    }
    DocumentText body = rules.complete(data, file, format, source.text());
    ZoneId zone = config.content().timezone();
    Optional<ZonedDateTime> date = date(data, own, file, zone);
    boolean held = collection != null || rules.waitsForDate(data);
    if (held && !config.content().future() && isFuture(date)) {
      reportFuture(file, own, date.get());
      return Optional.empty();
    }
    String extension = extension(format, file, data);
    DocumentTitles known = titles(translation, data);
    Optional<String> title =
        title(
            file,
            () ->
                known.given(
                    authoredTitle, derivedTitle(data, named, collection), body, format(named)));
    Supplier<ZonedDateTime> dated = () -> date.orElseGet(() -> clock.now().atZone(zone));
    PermalinkRules permalink = new PermalinkRules(config, rules, collection, named, extension);
    String root = languages.root(translation);
    boolean placed = urls.isBelow(root, permalink, data);
    String url = rules.encoded(below(root, urls.of(file, permalink, data, own, dated), placed));
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
            title.orElseGet(() -> known.ofName(named)),
            collection == null || collection.output(),
            /* generated= */ false,
            below(root, urls.beforeDate(permalink, data, dated), placed),
            rules.listsUntitled() || title.isPresent() || isHeaded(format(named), body),
            translation));
  }

  private DocumentTitles titles(Translation translation, Map<String, Object> data) {
    SiteInfo info =
        config.languages().find(translation.lang()).map(config::in).orElse(config).info();
    return new DocumentTitles(info.title(), rules, headings.apply(data));
  }

  /** Addresses in front matter, which start at the root of the language. */
  private static Object below(String root, Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(item -> item == null ? "" : below(root, item)).toList();
    }
    boolean fromRoot = value instanceof String text && text.startsWith("/");
    return fromRoot ? below(root, value.toString(), /* placed= */ true) : value;
  }

  /**
   * A URL in the directory of its language.
   *
   * @param placed whether one that begins with the directory is in it already; a URL that comes
   *     from a path is not, because a directory may be called as the language is
   */
  private static String below(String root, String url, boolean placed) {
    return root.equals("/") || url.isEmpty() || (placed && url.startsWith(root))
        ? url
        : root + url.substring(1);
  }

  private Optional<String> title(SourceFile file, Supplier<Optional<String>> given) {
    try {
      return given.get();
    } catch (TitleException e) {
      findings.add(e.in(file.path()));
      return Optional.of(file.path());
    }
  }

  /** Whether a page in HTML has a title of its own, though none that lists could show. */
  private static boolean isHeaded(DocumentFormat format, DocumentText body) {
    return format == DocumentFormat.HTML
        && !body.heading(html -> html.contains("<h1") || html.contains("<H1") ? "h1" : "")
            .isEmpty();
  }

  /** The index of a collection is called after the collection, not after its directory. */
  private @Nullable Object derivedTitle(
      Map<String, Object> data, SourceFile named, @Nullable CollectionConfig collection) {
    Object title = data.get("title");
    boolean index =
        collection != null
            && relative(named.path()).startsWith(collection.directory() + "/index.")
            && title == null;
    if (!index || collection == null) {
      return title;
    }
    return collection.title().isEmpty() ? Titles.humanise(collection.name()) : collection.title();
  }

  /** The front matter of a document over the defaults that apply to it. */
  private Map<String, Object> data(
      SourceFile file,
      FrontMatter own,
      @Nullable CollectionConfig collection,
      Translation translation) {
    String type = collection == null ? "pages" : collection.name();
    String place = translation.lang().isEmpty() ? file.path() : translation.place();
    Map<String, Object> data = Mappings.merge(defaults.of(relative(place), type), own.values());
    if (!translation.lang().isEmpty()) {
      data.putIfAbsent("lang", translation.lang());
      String root = languages.root(translation);
      data.computeIfPresent(REDIRECT_FROM, (key, value) -> below(root, value));
    }
    return values.fill(data, own, file.path());
  }

  private void reportFuture(SourceFile file, FrontMatter own, ZonedDateTime date) {
    findings.add(
        Finding.info(
            FindingCode.FUTURE,
            file.path(),
            own.positionOf("date"),
            "not built, because its date is in the future: " + written(date),
            "Set \"future: true\" in the configuration to build it before."));
  }

  private static String written(ZonedDateTime date) {
    return date.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date.toLocalDate().toString()
        : date.toOffsetDateTime().toString();
  }

  /** What the output ends with: what the permalink ends with, else what the format says. */
  private String extension(DocumentFormat format, SourceFile file, Map<String, Object> data) {
    String authored = data.get("permalink") instanceof String permalink ? permalink.strip() : "";
    int dot = authored.lastIndexOf('.');
    boolean ends = dot > authored.lastIndexOf('/') + 1 && dot + 1 < authored.length();
    // "/release-1.2" ends with a number, not with an extension.
    if (ends && authored.substring(dot + 1).chars().allMatch(DocumentReader::isLetter)) {
      return authored.substring(dot);
    }
    return format == DocumentFormat.TEXT ? rules.extensionOf(file) : ".html";
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

  /** A path without the directory of all collections. */
  private String relative(String path) {
    String container = config.content().collectionsDir();
    return !container.isEmpty() && path.startsWith(container + "/")
        ? path.substring(container.length() + 1)
        : path;
  }

  private boolean isFuture(Optional<ZonedDateTime> date) {
    if (date.isEmpty()) {
      return false;
    }
    Instant moment = date.get().toInstant();
    return rules.present().map(moment::isAfter).orElseGet(() -> clock.isBefore(moment));
  }

  private Optional<ZonedDateTime> date(
      Map<String, Object> data, FrontMatter own, SourceFile file, ZoneId zone) {
    Object value = data.get("date");
    Optional<ZonedDateTime> date =
        value == null ? Optional.empty() : rules.date(value, zone, clock);
    boolean page = file.collection().isEmpty();
    if (value != null && date.isEmpty() && !(page && !rules.datesPages())) {
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
      // Jekyll takes the file's time, which is another on each machine.
      data.put("date", clock.now().atZone(zone));
    }
    return date;
  }
}
