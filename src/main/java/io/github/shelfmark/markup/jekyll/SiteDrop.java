package io.github.shelfmark.markup.jekyll;

import io.github.shelfmark.content.Collection;
import io.github.shelfmark.content.Document;
import io.github.shelfmark.content.Site;
import io.github.shelfmark.content.StaticFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The {@code site} of Liquid ({@code Jekyll::Drops::SiteDrop}); lists are made once, when asked.
 */
final class SiteDrop {
  private final Site site;
  private final DocumentDrops documents;
  private final Map<String, Object> made = new ConcurrentHashMap<>();

  SiteDrop(Site site, DocumentDrops documents) {
    this.site = site;
    this.documents = documents;
  }

  Map<String, Object> toMap() {
    Map<String, Supplier<@Nullable Object>> computed = new HashMap<>();
    for (Collection collection : site.collections().values()) {
      String name = collection.config().name();
      List<Document> posts = collection.posts();
      computed.put(name, once(name, () -> name.equals("posts") ? newestFirst() : drops(posts)));
    }
    computed.put("data", site::data);
    computed.put("tags", once("tags", () -> postsBy("tags")));
    computed.put("categories", once("categories", () -> postsBy("categories")));
    computed.put("pages", once("pages", () -> drops(site.pages())));
    computed.put("documents", once("documents", this::allPosts));
    computed.put("collections", once("collections", this::collections));
    computed.put("static_files", once("static_files", this::staticFiles));
    return new LazyMap(site.config().values(), computed);
  }

  /** Two threads may both make a list; they are equal, and one of them is kept. */
  private Supplier<@Nullable Object> once(String key, Supplier<Object> maker) {
    return () -> {
      Object known = made.get(key);
      if (known != null) {
        return known;
      }
      Object fresh = maker.get();
      Object earlier = made.putIfAbsent(key, fresh);
      return earlier == null ? fresh : earlier;
    };
  }

  private List<Map<String, Object>> drops(List<Document> posts) {
    return documents.of(posts);
  }

  private List<Map<String, Object>> newestFirst() {
    Collection posts = site.collections().get("posts");
    List<Document> reversed = new ArrayList<>(posts == null ? List.of() : posts.posts());
    java.util.Collections.reverse(reversed);
    return drops(reversed);
  }

  /** The posts with each tag or category, newest first. */
  private Map<String, Object> postsBy(String key) {
    Collection posts = site.collections().get("posts");
    Map<String, List<Document>> byName = new LinkedHashMap<>();
    for (Document post : posts == null ? List.<Document>of() : posts.posts()) {
      if (post.data().get(key) instanceof List<?> names) {
        for (Object name : names) {
          byName.computeIfAbsent(String.valueOf(name), unused -> new ArrayList<>()).add(0, post);
        }
      }
    }
    Map<String, Object> drops = new LinkedHashMap<>();
    byName.forEach((name, tagged) -> drops.put(name, drops(tagged)));
    return drops;
  }

  private List<Map<String, Object>> allPosts() {
    List<Document> all = new ArrayList<>();
    site.collections().values().forEach(collection -> all.addAll(collection.posts()));
    return drops(all);
  }

  private List<Map<String, Object>> collections() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Collection collection : site.collections().values()) {
      Map<String, Object> drop = new HashMap<>();
      drop.put("label", collection.config().name());
      drop.put("title", collection.config().title());
      drop.put("output", collection.config().output());
      drop.put("relative_directory", collection.config().directory());
      drop.put("docs", drops(collection.posts()));
      all.add(drop);
    }
    return all;
  }

  private List<Map<String, Object>> staticFiles() {
    return site.staticFiles().stream().map(SiteDrop::staticFile).toList();
  }

  private static Map<String, Object> staticFile(StaticFile file) {
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return Map.of(
        "path",
        "/" + file.path(),
        "name",
        name,
        "basename",
        dot <= 0 ? name : name.substring(0, dot),
        "extname",
        dot <= 0 ? "" : name.substring(dot));
  }
}
