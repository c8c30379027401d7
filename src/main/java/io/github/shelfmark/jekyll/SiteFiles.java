package io.github.shelfmark.jekyll;

import io.github.shelfmark.config.CollectionConfig;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A site's static files by collection, and the paths that Jekyll gives files. */
final class SiteFiles {
  private final String container;
  private final List<StaticFile> all = new ArrayList<>();
  private final Map<String, List<StaticFile>> byCollection = new HashMap<>();
  private final Map<String, String> collections = new HashMap<>();

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
