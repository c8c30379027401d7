package io.github.shelfmark.read;

import io.github.shelfmark.config.CollectionConfig;
import io.github.shelfmark.config.Plugins;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.record.Present;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.yaml.ScalarRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads all files of the source directory and creates a {@link Site}. */
public final class SiteReader {
  private static final String DATA = "_data";

  private final SiteConfig config;
  private final Findings findings;
  private final DocumentReader documents;
  private final SourceReader sources;
  private final Plugins plugins;
  private final OptionalFrontMatter optionalFrontMatter;

  /**
   * Creates a reader for one build.
   *
   * @param present the build time; documents with a later date are in the future
   * @param known the results of an earlier build
   * @param findings receives all problems in the content
   */
  public SiteReader(SiteConfig config, Present present, KnownSources known, Findings findings) {
    this.config = config;
    this.findings = findings;
    this.documents = new DocumentReader(config, present, findings);
    this.sources = new SourceReader(rules(config), known, findings);
    this.plugins = Plugins.of(config);
    this.optionalFrontMatter = new OptionalFrontMatter(plugins);
  }

  /**
   * Reads the source.
   *
   * @param source the source directory, which exists
   * @param outOfBounds directories that are never content
   */
  public Site read(Path source, Set<Path> outOfBounds) {
    List<SourceFile> files = new SourceScanner(source, config, outOfBounds, findings).scan();
    ReadmeIndex readmes = new ReadmeIndex(plugins, files);
    List<Entry> entries = files.parallelStream().map(file -> entry(file, readmes)).toList();
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
    List<Collection> collections = new ArrayList<>();
    for (CollectionConfig collection : config.content().collections()) {
      List<Document> sorted =
          CollectionOrder.sort(
              collection, posts.getOrDefault(collection.name(), List.of()), config.jekyll());
      collections.add(new Collection(collection, limited(collection, sorted)));
    }
    return new Collisions(config, findings)
        .resolve(pages, collections, staticFiles)
        .withData(new DataFiles(rules(config), findings).read(source.resolve(DATA), DATA));
  }

  /** The last posts of a collection, if {@code limit_posts} limits their number. */
  private List<Document> limited(CollectionConfig collection, List<Document> posts) {
    int limit = config.content().limitPosts();
    boolean limits = limit > 0 && limit < posts.size() && collection.name().equals("posts");
    return limits ? posts.subList(posts.size() - limit, posts.size()) : posts;
  }

  private static ScalarRules rules(SiteConfig config) {
    return config.jekyll() ? ScalarRules.RUBY : ScalarRules.CORE;
  }

  private record Entry(Optional<Document> document, Optional<StaticFile> staticFile) {}

  private Entry entry(SourceFile file, ReadmeIndex readmes) {
    boolean document = isDocument(file);
    boolean index = readmes.includes(file, documents.format(file), document);
    if (!document && !index) {
      return new Entry(Optional.empty(), staticFile(file));
    }
    // Checked last because it opens the file again.
    boolean byPlugin = index || optionalFrontMatter.includes(file, documents.format(file));
    boolean copied = byPlugin && keepsOriginal(index) && !isPost(file) && !hasFence(file);
    return new Entry(document(file, index), copied ? staticFile(file) : Optional.empty());
  }

  /**
   * Whether a file that a plugin turns into a page is copied as well; the plugin's option can
   * disable that.
   */
  private boolean keepsOriginal(boolean index) {
    String key = index ? "readme_index" : "optional_front_matter";
    return !plugins.option(key, "remove_originals", false);
  }

  private Optional<Document> document(SourceFile file, boolean index) {
    return sources
        .read(file)
        .flatMap(read -> documents.read(file, read.frontMatter(), read.text(), index));
  }

  /** In a Jekyll site, files with front matter are documents; otherwise all Markdown files are. */
  private boolean isDocument(SourceFile file) {
    DocumentFormat format = documents.format(file);
    if (!config.jekyll()) {
      return format == DocumentFormat.MARKDOWN || (format == DocumentFormat.HTML && hasFence(file));
    }
    if (isPost(file)) {
      // A post needs no front matter, but a file with a date in its name can be a picture.
      return PostData.isDated(file) && (format != DocumentFormat.TEXT || hasFence(file));
    }
    return optionalFrontMatter.includes(file, format) || hasFence(file);
  }

  private static boolean isPost(SourceFile file) {
    return file.collection().equals("posts") && ("/" + file.path()).contains("/_posts/");
  }

  /** Whether the first line is a front matter delimiter; reads only the start of the file. */
  private boolean hasFence(SourceFile file) {
    if (sources.isKnownToHaveFrontMatter(file)) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file.file())) {
      byte[] head = in.readNBytes(64);
      int start = head.length > 2 && (head[0] & 0xff) == 0xef ? 3 : 0;
      String text = new String(head, start, head.length - start, StandardCharsets.ISO_8859_1);
      int end = text.indexOf('\n');
      return end > 0 && FrontMatterReader.startsIn(text.substring(0, end).stripTrailing());
    } catch (IOException e) {
      // Ignored here: reported when the whole file is read.
      return true;
    }
  }

  /** Static files of a collection are written below {@code /collection/}, as in Jekyll. */
  private Optional<StaticFile> staticFile(SourceFile file) {
    if (file.collection().isEmpty()) {
      return Optional.of(new StaticFile(file.path(), file.file(), file.path()));
    }
    if (config.jekyll() && file.collection().equals("posts")) {
      if (hasFence(file)) {
        findings.add(
            Finding.info(
                FindingCode.NOT_RUN,
                file.path(),
                Position.START,
                "not built, because its name does not start with a date",
                "Use a name such as 2026-01-31-title.md."));
      }
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
    PermalinkRules rules = new PermalinkRules(config, collection, file, extension);
    String url =
        Permalink.sanitise(Permalink.expand(rules.pattern(), rules::staticValue, name -> {}));
    String bare = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    String decoded = Url.decode(bare + extension);
    String output = decoded.startsWith("/") ? decoded.substring(1) : decoded;
    return Url.staysInside(output) ? output : file.path();
  }
}
