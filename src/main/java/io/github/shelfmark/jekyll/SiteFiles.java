package io.github.shelfmark.jekyll;

import io.github.shelfmark.config.CollectionConfig;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A site's static files by collection, and the paths that Jekyll gives files. */
final class SiteFiles {
  /**
   * Jekyll's order of pages: by the names of their files. Those without front matter were static
   * files, which are in the order of their paths, until a plugin made them pages.
   */
  static final Comparator<Document> PAGES =
      Comparator.comparing((Document page) -> !page.frontMatter().present())
          .thenComparing(page -> page.frontMatter().present() ? name(page) : "")
          .thenComparing(Document::path, SiteFiles::inOrderOfReading);

  private final String container;
  private final List<StaticFile> all = new ArrayList<>();
  private final Map<String, List<StaticFile>> byCollection = new HashMap<>();
  private final Map<String, String> collections = new HashMap<>();

  /** A directory is read after those in it, and otherwise by its name. */
  private static int inOrderOfReading(String path, String other) {
    String directory = path.substring(0, path.lastIndexOf('/') + 1);
    String otherDirectory = other.substring(0, other.lastIndexOf('/') + 1);
    boolean nested = directory.startsWith(otherDirectory) || otherDirectory.startsWith(directory);
    return nested && directory.length() != otherDirectory.length()
        ? otherDirectory.length() - directory.length()
        : path.compareTo(other);
  }

  SiteFiles(Site site) {
    String directory = site.config().content().collectionsDir();
    this.container = directory.isEmpty() ? "" : directory + "/";
    List<CollectionConfig> configured =
        site.collections().values().stream().map(collection -> collection.config()).toList();
    for (StaticFile file : site.staticFiles()) {
      String collection = collectionOf(file.path(), configured);
      if (collection == null) {
        all.add(file);
      } else {
        collections.put(file.path(), collection);
        byCollection.computeIfAbsent(collection, name -> new ArrayList<>()).add(file);
      }
    }
    configured.forEach(collection -> all.addAll(of(collection.name())));
  }

  private @Nullable String collectionOf(String path, List<CollectionConfig> configured) {
    for (CollectionConfig collection : configured) {
      if (path.startsWith(container + collection.directory() + "/")) {
        return collection.name();
      }
    }
    return null;
  }

  /** The files outside collections by path, then those of each collection. */
  List<StaticFile> all() {
    return all;
  }

  /** The files of a collection, sorted by path. */
  List<StaticFile> of(String collection) {
    return byCollection.getOrDefault(collection, List.of());
  }

  @Nullable String collectionOf(StaticFile file) {
    return collections.get(file.path());
  }

  /** A path relative to the directory that holds the collections. */
  String belowCollections(String path) {
    return !container.isEmpty() && path.startsWith(container)
        ? path.substring(container.length())
        : path;
  }

  /** The name of a document's file. */
  static String name(Document document) {
    return document.path().substring(document.path().lastIndexOf('/') + 1);
  }
}
