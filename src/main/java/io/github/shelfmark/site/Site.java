package io.github.shelfmark.site;

import io.github.shelfmark.config.Languages;
import io.github.shelfmark.config.SiteConfig;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All content of a site, read and placed; immutable. */
public final class Site {
  private final SiteConfig config;
  private final List<Document> pages;
  private final Map<String, Collection> collections;
  private final List<StaticFile> staticFiles;
  private final List<Document> documents;
  private final Map<String, Object> data;
  private final Map<String, Document> byPath = new HashMap<>();
  private final Map<String, Document> byOutput = new HashMap<>();
  private final Map<String, StaticFile> filesByPath = new HashMap<>();
  private final Map<String, StaticFile> filesByOutput = new HashMap<>();
  private final Map<String, Document> byPlace = new HashMap<>();

  /**
   * Puts a site together.
   *
   * @param pages documents outside collections, by path
   * @param collections all collections in configured order
   * @param staticFiles files to copy, by path
   */
  public Site(
      SiteConfig config,
      List<Document> pages,
      List<Collection> collections,
      List<StaticFile> staticFiles) {
    this(config, pages, collections, staticFiles, Map.of());
  }

  private Site(
      SiteConfig config,
      List<Document> pages,
      List<Collection> collections,
      List<StaticFile> staticFiles,
      Map<String, Object> data) {
    this.data = data;
    this.config = config;
    this.pages = List.copyOf(pages);
    this.staticFiles = List.copyOf(staticFiles);
    this.collections = new LinkedHashMap<>();
    List<Document> all = new ArrayList<>(pages);
    for (Collection collection : collections) {
      this.collections.put(collection.config().name(), collection);
      all.addAll(collection.posts());
    }
    for (Document document : all) {
      byPath.put(document.path(), document);
    }
    all.removeIf(document -> !document.written());
    this.documents = List.copyOf(all);
    boolean translated = config.languages().areUsed();
    for (Document document : documents) {
      byOutput.put(document.output(), document);
      if (translated) {
        Translation own = document.translation();
        byPlace.putIfAbsent(own.lang() + "/" + own.place(), document);
      }
    }
    for (StaticFile file : staticFiles) {
      filesByPath.put(file.path(), file);
      filesByOutput.put(file.output(), file);
    }
  }

  /** The same site with other data files' values. */
  public Site withData(Map<String, Object> values) {
    return new Site(config, pages, List.copyOf(collections.values()), staticFiles, values);
  }

  /** The same site without the pages that show the text of another language. */
  public Site authored() {
    if (documents.stream().noneMatch(Document::isFallback)) {
      return this;
    }
    List<Collection> own = new ArrayList<>();
    for (Collection collection : collections.values()) {
      own.add(new Collection(collection.config(), authored(collection.posts())));
    }
    return new Site(config, authored(pages), own, staticFiles, data);
  }

  private static List<Document> authored(List<Document> documents) {
    return documents.stream().filter(document -> !document.isFallback()).toList();
  }

  /** The same site with other documents. */
  public Site with(List<Document> others, List<Collection> posts) {
    return new Site(config, others, posts, staticFiles, data);
  }

  /** What the data files hold, by their names; values as in {@code YamlMapping}. */
  public Map<String, Object> data() {
    return Collections.unmodifiableMap(data);
  }

  /** The site's configuration. */
  public SiteConfig config() {
    return config;
  }

  /** The documents outside collections, by path. */
  public List<Document> pages() {
    return pages;
  }

  /** The collections by name, in configured order. */
  public Map<String, Collection> collections() {
    return Collections.unmodifiableMap(collections);
  }

  /** The files to copy, by path. */
  public List<StaticFile> staticFiles() {
    return staticFiles;
  }

  /** Every document that is written: pages, then the collections' posts. */
  public List<Document> documents() {
    return documents;
  }

  /** The document read from a source path. */
  public Optional<Document> documentAt(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /**
   * The page that readers of a language have in place of a document: at the same path, or else at
   * the same address; one that shows the text of another language is among them.
   *
   * @param lang one of the languages of the site
   */
  public Optional<Document> translation(Document document, String lang) {
    Translation own = document.translation();
    Document found = byPlace.get(lang + "/" + own.place());
    if (found != null || own.lang().isEmpty()) {
      return Optional.ofNullable(found);
    }
    Languages languages = config.languages();
    String address = document.output().substring(languages.root(own.lang()).length());
    return documentFor(languages.root(lang) + address)
        .filter(page -> page.translation().lang().equals(lang));
  }

  /**
   * The document of a language at a place, one that shows the text of another language among them.
   *
   * @param place a path as if the site were in one language
   */
  public Optional<Document> documentAt(String lang, String place) {
    return Optional.ofNullable(byPlace.get(lang + "/" + place));
  }

  /** The static file read from a source path. */
  public Optional<StaticFile> staticFileAt(String path) {
    return Optional.ofNullable(filesByPath.get(path));
  }

  /** The document written to an output path. */
  public Optional<Document> documentFor(String output) {
    return Optional.ofNullable(byOutput.get(output));
  }

  /** The static file written to an output path. */
  public Optional<StaticFile> staticFileFor(String output) {
    return Optional.ofNullable(filesByOutput.get(output));
  }
}
