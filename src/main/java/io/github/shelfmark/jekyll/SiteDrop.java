package io.github.shelfmark.jekyll;

import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code site} of Liquid ({@code Jekyll::Drops::SiteDrop}), as one document sees it. */
final class SiteDrop extends ObjectDrop {
  private static final List<String> FIELDS =
      List.of(
          "html_pages",
          "collections",
          "related_posts",
          "categories",
          "documents",
          "pages",
          "data",
          "static_files",
          "time",
          "posts",
          "tags",
          "config");

  private final Viewer viewer;
  private final SiteObjects objects;

  SiteDrop(Viewer viewer) {
    this.viewer = viewer;
    this.objects = viewer.objects();
  }

  @Override
  List<String> fields() {
    return FIELDS;
  }

  @Override
  boolean hasField(String name) {
    return FIELDS.contains(name) || objects.site().collections().containsKey(name);
  }

  @Override
  @Nullable Object field(String name) {
    Collection collection = name.equals("posts") ? null : objects.site().collections().get(name);
    if (collection != null) {
      objects.reads().matter(name);
      return viewer.list(collection.posts());
    }
    note(name);
    return switch (name) {
      case "html_pages" -> viewer.list(objects.pages().html());
      case "collections" -> collections();
      case "related_posts" -> viewer.related();
      case "documents" -> viewer.list(objects.documents());
      case "pages" -> viewer.list(objects.pages().all());
      case "static_files" -> viewer.list(objects.staticFiles());
      case "posts" -> viewer.list(objects.posts().newest());
      case "tags" -> lists(objects.posts().tags());
      case "categories" -> lists(objects.posts().categories());
      case "data" -> objects.data();
      case "time" -> objects.time();
      default -> null;
    };
  }

  private void note(String name) {
    switch (name) {
      case "html_pages", "pages" -> {
        objects.reads().matter("");
        objects.reads().generatedPages();
      }
      case "related_posts", "posts", "tags", "categories" -> objects.reads().matter("posts");
      case "documents" -> {
        objects.reads().allMatter();
        objects.reads().files();
      }
      case "static_files" -> objects.reads().files();
      case "data" -> objects.reads().data();
      default -> {
        // The configuration is part of every page's key, and the other keys record their own reads.
      }
    }
  }

  private List<CollectionDrop> collections() {
    return objects.site().collections().values().stream()
        .sorted(Comparator.comparing(collection -> collection.config().name()))
        .map(collection -> new CollectionDrop(collection, viewer))
        .toList();
  }

  private Map<Object, Object> lists(Map<Object, List<Document>> byName) {
    Map<Object, Object> lists = new LinkedHashMap<>();
    byName.forEach((name, posts) -> lists.put(name, viewer.list(posts)));
    return lists;
  }

  @Override
  Map<String, Object> rest() {
    return objects.config();
  }

  @Override
  public String text() {
    return "Jekyll::Drops::SiteDrop";
  }

  @Override
  public String inspect() {
    return text();
  }

  /** The JSON leaves out the documents, each of which would contain the whole site again. */
  @Override
  public Map<String, Object> json(int depth) {
    Map<String, Object> shown = new LinkedHashMap<>();
    List<String> lists = new ArrayList<>(objects.site().collections().keySet());
    lists.addAll(List.of("pages", "html_pages", "documents", "tags", "categories", "collections"));
    for (String key : keySet()) {
      if (!lists.contains(key)) {
        shown.put(key, get(key));
      }
    }
    return shown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SiteDrop;
  }

  @Override
  public int hashCode() {
    return 1;
  }
}
