package io.github.shelfmark.jekyll;

import io.github.shelfmark.markup.liquid.Values;
import io.github.shelfmark.site.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A collection as Liquid sees it ({@code Jekyll::Drops::CollectionDrop}). */
final class CollectionDrop extends ObjectDrop {
  private static final List<String> FIELDS =
      List.of("label", "docs", "files", "relative_directory", "output", "directory");

  private final Collection collection;
  private final Viewer viewer;

  CollectionDrop(Collection collection, Viewer viewer) {
    this.collection = collection;
    this.viewer = viewer;
  }

  @Override
  List<String> fields() {
    return FIELDS;
  }

  @Override
  @Nullable Object field(String name) {
    String label = collection.config().name();
    return switch (name) {
      case "label" -> label;
      case "docs" -> documents();
      case "files" -> {
        viewer.objects().reads().files();
        yield viewer.list(viewer.objects().filesOf(label));
      }
      // Jekyll's "directory" is an absolute path of the build machine, which does not belong on a
      // page.
      case "relative_directory", "directory" -> collection.config().directory();
      case "output" -> collection.config().output();
      default -> null;
    };
  }

  private List<Object> documents() {
    viewer.objects().reads().matter(collection.config().name());
    return viewer.list(collection.posts());
  }

  @Override
  Map<String, Object> rest() {
    return viewer.objects().collectionValues(collection.config().name());
  }

  @Override
  public String text() {
    return Values.inspect(documents());
  }

  @Override
  public String inspect() {
    return text();
  }

  @Override
  public Map<String, Object> json(int depth) {
    Map<String, Object> shown = new LinkedHashMap<>(this);
    shown.put("docs", documents().stream().map(Values::toText).toList());
    return shown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CollectionDrop drop && drop.collection.equals(collection);
  }

  @Override
  public int hashCode() {
    return collection.config().hashCode();
  }
}
