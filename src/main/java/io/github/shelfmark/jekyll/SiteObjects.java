package io.github.shelfmark.jekyll;

import io.github.shelfmark.config.ConfigFiles;
import io.github.shelfmark.jekyll.paginate.ListSource;
import io.github.shelfmark.jekyll.paginate.PaginatedLists;
import io.github.shelfmark.jekyll.plugin.SitePlugins;
import io.github.shelfmark.read.FrontMatterDefaults;
import io.github.shelfmark.read.Permalink;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.yaml.Mappings;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a Jekyll site that all documents share, in Jekyll's order; created once per build.
 */
final class SiteObjects {
  private final Site site;
  private final SiteMoments moments;
  private final Map<String, Object> config;
  private final Excerpts excerpts;
  private final JekyllDrop jekyll;
  private final FrontMatterDefaults defaults;
  private final SiteReads reads;
  private final SiteFiles files;
  private final SitePages pages;
  private final List<Object> documents = new ArrayList<>();
  private final PostLists posts;
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final boolean changes;
  private final Object data;

  /**
   * Creates a site's objects.
   *
   * @param plugins what adds values to {@code site}, under those of the configuration, and pages
   * @param clock the time of the build
   * @param includes reads files of the source
   */
  SiteObjects(
      Site site, SitePlugins plugins, BuildClock clock, IncludeFiles includes, SiteReads reads) {
    this.site = site;
    this.reads = reads;
    this.config = Mappings.merge(plugins.values(), ConfigDefaults.under(site.config().values()));
    // Sites are mostly built for publication.
    this.jekyll =
        site.config().values().get(ConfigFiles.ENVIRONMENT) instanceof String environment
            ? new JekyllDrop(environment)
            : new JekyllDrop("production");
    this.moments =
        new SiteMoments(config.get("time"), clock, reads, site.config().content().timezone());
    this.excerpts = new Excerpts(config.get("excerpt_separator"));
    this.defaults =
        new FrontMatterDefaults(
            site.config().content().defaults(), site.config().content().collectionsDir());
    this.files = new SiteFiles(site);
    this.posts = new PostLists(site, config, postsOf(site), time());
    PaginatedLists lists =
        SitePages.lists(
            new ListSource(
                site.config().values(),
                site.pages(),
                List.copyOf(site.collections().values()),
                time(),
                includes::matter,
                site.config().theme().used()),
            finding -> {});
    this.pages = new SitePages(site, posts, lists, defaults, plugins);
    this.changes = new Plugins(site.config().values()).names().contains(LastChanges.PLUGIN);
    Object configured = config.get("data");
    Object local = LocalTimes.in(configured == null ? site.data() : configured, moments.zone());
    this.data = Objects.requireNonNull(local);
    rank();
  }

  /** The collections of a site in the order in which Jekyll renders them: posts first. */
  static List<Collection> collections(Site site) {
    List<Collection> collections = new ArrayList<>(site.collections().values());
    collections.sort(
        Comparator.comparing(collection -> !collection.config().name().equals("posts")));
    return collections;
  }

  /** Numbers the documents in Jekyll's rendering order: posts, other collections, pages. */
  private void rank() {
    for (Collection collection : collections(site)) {
      List<Document> posts = collection.posts();
      for (int i = 0; i < posts.size(); i++) {
        places.put(posts.get(i).path(), i);
        ranks.put(posts.get(i).path(), ranks.size());
      }
      documents.addAll(posts);
      documents.addAll(files.of(collection.config().name()));
    }
    pages.all().forEach(page -> ranks.put(page.path(), ranks.size()));
  }

  private static List<Document> postsOf(Site site) {
    Collection posts = site.collections().get("posts");
    return posts == null ? List.of() : posts.posts();
  }

  Site site() {
    return site;
  }

  /** Records what templates read. */
  SiteReads reads() {
    return reads;
  }

  Excerpts excerpts() {
    return excerpts;
  }

  JekyllDrop jekyll() {
    return jekyll;
  }

  /** The configuration completed with Jekyll's defaults. */
  Map<String, Object> config() {
    return config;
  }

  /** The time of the build. */
  Instant now() {
    return moments.now();
  }

  /** The value of {@code site.time}, in the site's time zone. */
  ZonedDateTime time() {
    return moments.time();
  }

  /** The content of the data files; overridden by a key {@code data} in the configuration. */
  Object data() {
    return data;
  }

  /** The pages outside all collections. */
  SitePages pages() {
    return pages;
  }

  /** Records that a template reads a page, whose front matter shows the length of its list. */
  void noteList(Document page) {
    pages.ofList(page).ifPresent(own -> own.list().collections().forEach(reads::matter));
  }

  /** The posts in lists. */
  PostLists posts() {
    return posts;
  }

  /** The time zone of the site. */
  ZoneId zone() {
    return moments.zone();
  }

  /** All documents and static files of collections. */
  List<Object> documents() {
    return documents;
  }

  /** The static files: first those outside collections, then those of collections. */
  List<StaticFile> staticFiles() {
    return files.all();
  }

  /** The static files of a collection. */
  List<StaticFile> filesOf(String collection) {
    return files.of(collection);
  }

  /** Whether a document only leads on to another address, and has no text on pages for it. */
  boolean leadsElsewhere(Document document) {
    return pages.leadsElsewhere(document);
  }

  /** Whether documents have the time of their last change. */
  boolean hasChanges() {
    return changes;
  }

  /** When a document was last changed, in the site's time zone; null if nobody knows. */
  @Nullable Object lastChange(Document document) {
    return shown(reads.lastChange(document));
  }

  /** A document's position in Jekyll's rendering order. */
  int rank(Document document) {
    return ranks.getOrDefault(document.path(), Integer.MAX_VALUE);
  }

  /** A document's position in Jekyll's order before plugins add pages. */
  int place(Document document) {
    return document.kind() == DocumentKind.PAGE
        ? places.size() + pages.place(document)
        : rank(document);
  }

  /** The document at a distance in the collection; null beyond its ends. */
  @Nullable Document neighbour(Document document, int step) {
    Collection collection = site.collections().get(document.collection());
    Integer place = places.get(document.path());
    if (collection == null || place == null) {
      return null;
    }
    int other = place + step;
    return other < 0 || other >= collection.posts().size() ? null : collection.posts().get(other);
  }

  /**
   * A document's path; for a document of a collection, relative to the directory of collections.
   */
  String relativePath(Document document) {
    return document.kind() == DocumentKind.PAGE
        ? document.path()
        : files.belowCollections(document.path());
  }

  /**
   * A static file's path from the site's root; for a file of a collection, relative to the
   * directory of collections.
   */
  String relativePath(StaticFile file) {
    return collectionOf(file) == null ? "/" + file.path() : files.belowCollections(file.path());
  }

  @Nullable String collectionOf(StaticFile file) {
    return files.collectionOf(file);
  }

  /** The front matter defaults that apply to a static file. */
  Map<String, Object> defaultsOf(StaticFile file) {
    String collection = collectionOf(file);
    return defaults.of(files.belowCollections(file.path()), collection == null ? "" : collection);
  }

  /** When a file was last changed, but not after the build time. */
  ZonedDateTime modified(StaticFile file) {
    return moments.modified(file.file());
  }

  /**
   * A front matter value as templates see it: a time without a zone is converted to the site's
   * zone.
   */
  @Nullable Object shown(@Nullable Object value) {
    return value instanceof Instant moment ? moment.atZone(moments.zone()) : value;
  }

  /** The configuration of a collection. */
  Map<String, Object> collectionValues(String name) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (config.get("collections") instanceof Map<?, ?> all
        && all.get(name) instanceof Map<?, ?> own) {
      own.forEach((key, value) -> values.put(String.valueOf(key), value));
    }
    if (name.equals("posts") && config.get("permalink") != null) {
      values.putIfAbsent("permalink", Permalink.ofPosts(String.valueOf(config.get("permalink"))));
    }
    return values;
  }

  boolean pagesHaveExcerpts() {
    Object configured = config.get("page_excerpts");
    return configured != null && !Boolean.FALSE.equals(configured);
  }
}
