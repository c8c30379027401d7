package io.github.shelfmark.jekyll;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.UnfilteredSources;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.jekyll.paginate.ListSource;
import io.github.shelfmark.read.Permalink;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.sass.SassSheet;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Dates;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.text.DateTexts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Which files are documents of a Jekyll site, and what Jekyll knows of a document by its file. */
final class JekyllSources implements UnfilteredSources {
  private static final String POSTS = "posts";

  private final Plugins plugins;
  private final OptionalFrontMatter optionalFrontMatter;
  private final TitlesFromHeadings titles;
  private final TitleText titleText = new TitleText();
  private final boolean drafts;
  private final boolean strict;
  private final String collectionsDir;
  private final boolean theme;
  private final java.util.Collection<String> includes;
  private final boolean safe;
  private final Map<String, Object> config;
  private final Optional<Instant> present;

  JekyllSources(SiteConfig config) {
    this.plugins = new Plugins(config.values());
    this.optionalFrontMatter = new OptionalFrontMatter(plugins);
    this.titles = new TitlesFromHeadings(plugins);
    this.strict = Boolean.TRUE.equals(config.values().get("strict_front_matter"));
    this.drafts = config.content().showDrafts();
    this.collectionsDir = config.content().collectionsDir();
    this.config = config.values();
    this.theme = config.theme().used();
    this.includes = config.content().include();
    this.safe = config.safe();
    this.present =
        Dates.of(config.values().get("time"), config.content().timezone())
            .map(ZonedDateTime::toInstant);
  }

  /** Posts are compared with {@code site.time} ({@code Jekyll::Publisher}). */
  @Override
  public Optional<Instant> present() {
    return present;
  }

  @Override
  public Optional<String> collectionIn(String directory) {
    boolean posts = directory.equals("_posts") || (drafts && directory.equals("_drafts"));
    return posts ? Optional.of(POSTS) : Optional.empty();
  }

  @Override
  public Indexes indexes(List<SourceFile> files) {
    return new ReadmeIndex(plugins, files);
  }

  /** Front matter makes a document; a post is one by its name. */
  @Override
  public boolean isDocument(
      SourceFile file, DocumentFormat format, BooleanSupplier hasFrontMatter) {
    if (isPost(file)) {
      // A post needs no front matter, but what is dated may also be a picture.
      return PostData.isDated(file)
          && isBesideCollections(file)
          && (format != DocumentFormat.TEXT || hasFrontMatter.getAsBoolean());
    }
    return optionalFrontMatter.includes(file, format) || hasFrontMatter.getAsBoolean();
  }

  /** What a plugin makes a page of is copied as well, unless the plugin is told to remove it. */
  @Override
  public boolean isCopied(
      SourceFile file, DocumentFormat format, boolean index, BooleanSupplier hasFrontMatter) {
    String key = index ? "readme_index" : "optional_front_matter";
    return (index || optionalFrontMatter.includes(file, format))
        && !plugins.option(key, "remove_originals", false)
        && !isPost(file)
        && !hasFrontMatter.getAsBoolean();
  }

  @Override
  public boolean isStatic(
      SourceFile file, BooleanSupplier hasFrontMatter, Consumer<Finding> findings) {
    if (!file.collection().equals(POSTS)) {
      return true;
    }
    if (hasFrontMatter.getAsBoolean()) {
      boolean dated = PostData.isDated(file);
      findings.accept(
          Finding.info(
              FindingCode.NOT_RUN,
              file.path(),
              Position.START,
              dated
                  ? "not built, because posts are below \"collections_dir\""
                  : "not built, because its name does not start with a date",
              dated
                  ? "Move it below \"" + collectionsDir + "\"."
                  : "Name it like 2026-01-31-title.md."));
    }
    return false;
  }

  /** Jekyll looks for posts below {@code collections_dir} only. */
  private boolean isBesideCollections(SourceFile file) {
    return collectionsDir.isEmpty() || file.path().startsWith(collectionsDir);
  }

  /** The style sheets of the theme are enough for its layouts, so Sass is left alone there. */
  @Override
  public String extensionOf(SourceFile file) {
    return !theme && SassSheet.isSass(file.path())
        ? ".css"
        : UnfilteredSources.super.extensionOf(file);
  }

  @Override
  public Optional<Object> dialect(Map<String, Object> data) {
    // Jekyll knows no such key, so it is a site's own.
    return Optional.empty();
  }

  @Override
  public boolean readsToml() {
    return false;
  }

  /** Jekyll warns and goes on, unless it is told not to. */
  @Override
  public Severity unreadableFrontMatter() {
    return strict ? Severity.ERROR : Severity.WARNING;
  }

  /** Jekyll stops at such a page, and builds the site without such a post. */
  @Override
  public Severity notUtf8(SourceFile file) {
    return isPost(file) ? unreadableFrontMatter() : Severity.ERROR;
  }

  /** Jekyll never looks at it. */
  @Override
  public boolean datesPages() {
    return false;
  }

  /** Jekyll asks for the dates of posts only. */
  @Override
  public boolean holdsBackPages() {
    return false;
  }

  /** Jekyll leaves it as it is. */
  @Override
  public String inUrl(String path) {
    return path;
  }

  /** Jekyll encodes the values of placeholders only. */
  @Override
  public String encoded(String url) {
    return url;
  }

  private static boolean isPost(SourceFile file) {
    return file.collection().equals(POSTS) && ("/" + file.path()).contains("/_posts/");
  }

  /** For pages Jekyll checks only their own front matter, not the defaults. */
  @Override
  public boolean isPublished(SourceFile file, FrontMatter own, Map<String, Object> data) {
    Map<String, Object> asked = file.collection().isEmpty() ? own.values() : data;
    return !Boolean.FALSE.equals(asked.get("published"));
  }

  @Override
  public DocumentText complete(
      Map<String, Object> data, SourceFile file, DocumentFormat format, DocumentText text) {
    boolean post = !file.collection().isEmpty();
    DocumentText body = titles.complete(data, text, format, post);
    if (post) {
      PostData.complete(data, file, categories(file));
    }
    return body;
  }

  /** The directories above {@code _posts} are categories. */
  private List<String> categories(SourceFile file) {
    String path =
        !collectionsDir.isEmpty() && file.path().startsWith(collectionsDir + "/")
            ? file.path().substring(collectionsDir.length() + 1)
            : file.path();
    int posts = path.indexOf("_posts/");
    int end = posts >= 0 ? posts : path.indexOf("_drafts/");
    return end <= 0 || !file.collection().equals(POSTS)
        ? List.of()
        : List.of(path.substring(0, end - 1).split("/"));
  }

  @Override
  public Optional<ZonedDateTime> date(Object value, ZoneId zone, BuildClock clock) {
    return value instanceof String text
        ? DateTexts.parse(text, clock.now().atZone(zone))
            .map(moment -> moment.withZoneSameInstant(zone))
        : Dates.of(value, zone);
  }

  @Override
  public Optional<String> permalink(String collection, String style) {
    return collection.equals(POSTS) ? Optional.of(Permalink.ofPosts(style)) : Optional.empty();
  }

  @Override
  public Severity leavingPermalink() {
    return Severity.WARNING;
  }

  /** Jekyll stops at such a post; in a page's permalink it takes the placeholder for text. */
  @Override
  public Severity unknownPlaceholder(boolean page) {
    return page ? Severity.WARNING : Severity.ERROR;
  }

  /** Such pages get all they show from their layouts, and nothing in Jekyll lists them. */
  @Override
  public boolean listsUntitled() {
    return false;
  }

  @Override
  public String title(String written) {
    return titleText.of(written);
  }

  @Override
  public List<Document> generated(
      Path source, List<Document> pages, List<Collection> collections, Consumer<Finding> findings) {
    List<Document> posts =
        collections.stream()
            .filter(collection -> collection.config().name().equals(POSTS))
            .flatMap(collection -> collection.posts().stream())
            .toList();
    List<Document> listed = posts.stream().filter(PostLists::isListed).toList();
    List<Document> generated = new ArrayList<>(new Archives(config, posts, theme).pages());
    Paging.of(config, pages, listed.size(), findings)
        .ifPresent(paging -> generated.addAll(paging.further()));
    IncludeFiles files = new IncludeFiles(source, includes, safe);
    // The dates of documents without one do not change how many pages there are.
    ZonedDateTime undated = ZonedDateTime.of(LocalDate.EPOCH, LocalTime.MIDNIGHT, ZoneOffset.UTC);
    generated.addAll(
        SitePages.lists(
                new ListSource(config, pages, collections, undated, files::matter, theme), findings)
            .documents());
    return generated;
  }

  @Override
  public List<Document> sorted(List<Document> posts) {
    return PostOrder.sort(posts);
  }

  @Override
  public Severity clash() {
    return Severity.WARNING;
  }

  @Override
  public String emptyHint() {
    return "Documents start with front matter: a line of three hyphens (---).";
  }
}
