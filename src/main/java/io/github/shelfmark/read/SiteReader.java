package io.github.shelfmark.read;

import io.github.shelfmark.config.CollectionConfig;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.yaml.Mappings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads all files of the source directory and creates a {@link Site}. */
public final class SiteReader {
  private static final String DATA = "_data";

  private final SiteConfig config;
  private final Reading reading;
  private final SourceRules rules;
  private final Findings findings;
  private final DocumentReader documents;
  private final SourceReader sources;
  private final FileLanguages languages;

  /**
   * Creates a reader for one build.
   *
   * @param reading how sources are read
   * @param findings gets everything that is wrong with the content
   */
  public SiteReader(SiteConfig config, Reading reading, Findings findings) {
    this.config = config;
    this.reading = reading;
    this.rules = reading.policy().sources(config);
    this.findings = findings;
    this.documents = new DocumentReader(config, rules, reading, findings);
    this.sources = new SourceReader(reading, rules, findings);
    this.languages = new FileLanguages(config);
  }

  /**
   * Reads a source that is one directory.
   *
   * @param source the source directory, which exists
   */
  public Site read(Path source, Set<Path> outOfBounds, OutputPaths paths) {
    return read(List.of(SourceRoot.of(source)), outOfBounds, paths);
  }

  /**
   * Reads the source.
   *
   * @param roots the source directories; those that do not exist have no content
   * @param outOfBounds directories that are not content wherever they are
   * @param paths gets the outputs of documents and static files
   */
  public Site read(List<SourceRoot> roots, Set<Path> outOfBounds, OutputPaths paths) {
    List<SourceFile> files = files(roots, outOfBounds);
    SourceRules.Indexes indexes = rules.indexes(files);
    Readmes readmes =
        new Readmes(
            rules.areReadmesIndexes() ? files.stream().map(languages::placed).toList() : List.of(),
            documents.markdownExtensions(),
            findings);
    List<Entry> read = files.parallelStream().map(file -> entry(file, indexes, readmes)).toList();
    List<Entry> entries = withoutTaken(files, read, readmes);
    List<Document> pages = new ArrayList<>();
    List<StaticFile> staticFiles = new ArrayList<>();
    Map<String, List<Document>> posts = new HashMap<>();
    for (int i = 0; i < files.size(); i++) {
      Entry entry = entries.get(i);
      entry.staticFile().ifPresent(staticFiles::add);
      entry
          .document()
          .ifPresent(
              document -> {
                if (document.kind() == DocumentKind.PAGE) {
                  pages.add(document);
                } else {
                  posts
                      .computeIfAbsent(document.collection(), name -> new ArrayList<>())
                      .add(document);
                }
              });
    }
    StrangersFiles strangers = config.safe() ? new StrangersFiles(findings) : null;
    if (strangers != null) {
      strangers.harmless(staticFiles);
      strangers.pages(List.of(pages));
      strangers.pages(posts.values());
    }
    PublishedSources.report(
        staticFiles, config.content().include(), rules.publishedSource(), findings);
    if (rules.readsToml()) {
      ForeignDocuments.report(staticFiles, findings);
    }
    List<Collection> collections = collections(posts);
    List<Document> made =
        rules.generated(
            roots.get(0).directory(), List.copyOf(pages), List.copyOf(collections), findings::add);
    Fallbacks fallbacks =
        Fallbacks.of(config, joined(pages, made), List.copyOf(collections), rules);
    Site site =
        new Collisions(config, rules, paths, findings)
            .resolve(fallbacks.pages(), fallbacks.collections(), staticFiles);
    if (strangers != null) {
      strangers.reserve(paths);
    }
    return site.withData(data(roots));
  }

  private List<Collection> collections(Map<String, List<Document>> posts) {
    List<Collection> collections = new ArrayList<>();
    for (CollectionConfig collection : config.content().collections()) {
      List<Document> sorted =
          CollectionOrder.sort(
              collection,
              config.content().collectionsDir(),
              posts.getOrDefault(collection.name(), List.of()),
              rules);
      collections.add(new Collection(collection, limited(collection, sorted)));
    }
    return collections;
  }

  /** The pages with those that are made of them, which may take the places of some. */
  private static List<Document> joined(List<Document> pages, List<Document> made) {
    if (made.isEmpty()) {
      return pages;
    }
    Map<String, Document> joined = new LinkedHashMap<>();
    pages.forEach(page -> joined.put(page.path(), page));
    made.forEach(page -> joined.put(page.path(), page));
    return List.copyOf(joined.values());
  }

  private List<SourceFile> files(List<SourceRoot> roots, Set<Path> outOfBounds) {
    List<Path> directories =
        roots.stream()
            .flatMap(root -> root.directories().stream())
            .filter(Files::isDirectory)
            .toList();
    List<SourceFile> files = new ArrayList<>();
    for (Path source : directories) {
      files.addAll(new SourceScanner(source, config, rules, outOfBounds, findings).scan());
    }
    files.removeIf(file -> !rules.isContent(file));
    if (config.safe()) {
      new StrangersFiles(findings).withoutTemplates(files);
    }
    return directories.size() > 1 ? OverlaidFiles.join(files, findings) : files;
  }

  private Map<String, Object> data(List<SourceRoot> roots) {
    DataFiles reader = new DataFiles(reading.policy().config().scalars(), findings);
    Map<String, Object> data = Map.of();
    for (SourceRoot root : roots) {
      Map<String, Object> more = reader.read(root.directory().resolve(DATA), DATA);
      data = data.isEmpty() ? more : Mappings.merge(data, more);
    }
    return data;
  }

  /** The last posts of a collection, if {@code limit_posts} limits their number. */
  private List<Document> limited(CollectionConfig collection, List<Document> posts) {
    int limit = config.content().limitPosts();
    boolean limits = limit > 0 && limit < posts.size() && collection.name().equals("posts");
    return limits ? posts.subList(posts.size() - limit, posts.size()) : posts;
  }

  private record Entry(Optional<Document> document, Optional<StaticFile> staticFile) {}

  /** A README is an ordinary page where another document has the URL of the directory. */
  private List<Entry> withoutTaken(List<SourceFile> files, List<Entry> entries, Readmes readmes) {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (entries.get(i).document().isPresent()
          && readmes.asIndex(languages.placed(files.get(i))).isPresent()) {
        indexes.add(i);
      }
    }
    if (indexes.isEmpty()) {
      return entries;
    }
    Map<String, Integer> outputs = new HashMap<>();
    for (Entry entry : entries) {
      entry.document().ifPresent(document -> outputs.merge(document.output(), 1, Integer::sum));
    }
    List<Entry> changed = new ArrayList<>(entries);
    for (int i : indexes) {
      Entry entry = entries.get(i);
      String output = entry.document().map(Document::output).orElse("");
      if (outputs.getOrDefault(output, 0) > 1) {
        SourceFile file = files.get(i);
        changed.set(i, new Entry(document(file, named(file), false), entry.staticFile()));
      }
    }
    return changed;
  }

  private Entry entry(SourceFile file, SourceRules.Indexes indexes, Readmes readmes) {
    return Net.caught(
        file.path(), findings, () -> entryOf(file, indexes, readmes), () -> unread(file));
  }

  /** As far as it can be made out, so that links to it are not broken as well. */
  private Entry unread(SourceFile file) {
    KnownSources.KnownSource nothing =
        new KnownSources.KnownSource(FrontMatter.NONE, DocumentText.of(""));
    try {
      return new Entry(documents.read(file, named(file), nothing, false), Optional.empty());
    } catch (RuntimeException e) {
      return new Entry(Optional.empty(), Optional.empty());
    }
  }

  private Entry entryOf(SourceFile file, SourceRules.Indexes indexes, Readmes readmes) {
    SourceFile plain = rules.named(file);
    DocumentFormat format = documents.format(plain);
    boolean document = rules.isDocument(file, format, () -> sources.hasFrontMatter(file));
    boolean index = indexes.has(file, format, document);
    if (!document && !index) {
      return new Entry(Optional.empty(), staticFile(file));
    }
    boolean copied = rules.isCopied(file, format, index, () -> sources.hasFrontMatter(file));
    SourceFile named = readmes.asIndex(languages.placed(file)).orElse(null);
    SourceFile known = named == null ? named(file) : languages.alone(named, file);
    return new Entry(document(file, known, index), copied ? staticFile(file) : Optional.empty());
  }

  /** The file by whose name the URL and the title of a document are made. */
  private SourceFile named(SourceFile file) {
    return rules.named(languages.alone(languages.placed(file), file));
  }

  private Optional<Document> document(SourceFile file, SourceFile named, boolean index) {
    reading.known().readBy(file.path(), found -> again(file, named, index, found));
    return documents.read(file, named, sources.read(file), index);
  }

  /** Reads a document after its file has changed. */
  private Optional<Document> again(
      SourceFile file, SourceFile named, boolean index, Findings found) {
    Reading fresh = reading.afresh();
    return new DocumentReader(config, rules, fresh, found)
        .read(file, named, new SourceReader(fresh, rules, found).read(file), index);
  }

  /** Static files of a collection are written below {@code /collection/}, as in Jekyll. */
  private Optional<StaticFile> staticFile(SourceFile file) {
    if (file.collection().isEmpty()) {
      String output = rules.inUrl(languages.placed(file).path());
      return Optional.of(new StaticFile(file.path(), file.file(), output));
    }
    if (!rules.isStatic(file, () -> sources.hasFrontMatter(file), findings::add)) {
      return Optional.empty();
    }
    for (CollectionConfig collection : config.content().collections()) {
      if (collection.name().equals(file.collection())) {
        String container = config.content().collectionsDir();
        String directory =
            container.isEmpty() ? collection.directory() : container + "/" + collection.directory();
        if (!collection.output() || !file.path().startsWith(directory + "/")) {
          return Optional.empty();
        }
        return Optional.of(new StaticFile(file.path(), file.file(), output(file, collection)));
      }
    }
    return Optional.empty();
  }

  /** Static files of a collection use the permalink pattern of its documents. */
  private String output(SourceFile file, CollectionConfig collection) {
    String extension = file.extension().isEmpty() ? "" : "." + file.extension();
    PermalinkRules permalink = new PermalinkRules(config, rules, collection, file, extension);
    String url =
        Permalink.sanitise(
            Permalink.expand(permalink.pattern(), permalink::staticValue, name -> {}));
    String bare = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    String decoded = rules.inUrl(Url.decode(bare + extension));
    String output = decoded.startsWith("/") ? decoded.substring(1) : decoded;
    return Url.staysInside(output) ? output : file.path();
  }
}
