package io.github.shelfmark.jekyll;

import io.github.shelfmark.site.Document;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document of a collection as Liquid sees it ({@code Jekyll::Drops::DocumentDrop}). */
class DocumentDrop extends ObjectDrop {
  private static final List<String> FIELDS =
      List.of(
          "name",
          "id",
          "next",
          "previous",
          "relative_path",
          "content",
          "excerpt",
          "output",
          "title",
          "categories",
          "path",
          "url",
          "date",
          "tags",
          "collection",
          "draft");

  /** The keys that JSON leaves out for the neighbours of neighbours, to keep the output finite. */
  private static final Set<String> ENDLESS =
      Set.of("content", "output", "excerpt", "next", "previous");

  private static final List<String> DATED =
      Stream.concat(FIELDS.stream(), Stream.of(LastChanges.KEY)).toList();

  private static final Set<String> NAMES = new HashSet<>(FIELDS);
  private static final int DEEP = 2;

  final Document document;
  final Viewer viewer;
  private @Nullable String id;

  DocumentDrop(Document document, Viewer viewer) {
    this.document = document;
    this.viewer = viewer;
  }

  @Override
  List<String> fields() {
    return isDated() ? DATED : FIELDS;
  }

  /** Whether it shows when it was last changed; what its front matter says wins. */
  private boolean isDated() {
    return viewer.objects().hasChanges() && !document.data().containsKey(LastChanges.KEY);
  }

  @Override
  boolean hasField(String name) {
    return NAMES.contains(name) || (name.equals(LastChanges.KEY) && isDated());
  }

  @Override
  Map<String, Object> rest() {
    return viewer.objects().pages().data(document);
  }

  @Override
  @Nullable Object shown(@Nullable Object value) {
    return viewer.objects().shown(value);
  }

  @Override
  @Nullable Object field(String name) {
    return switch (name) {
      case "name" -> name();
      case "id" -> id();
      case "next" -> viewer.neighbour(document, 1);
      case "previous" -> viewer.neighbour(document, -1);
      case "relative_path", "path" -> viewer.objects().relativePath(document);
      case "content" -> viewer.content(document);
      case "excerpt" -> viewer.excerpt(document);
      case "output" -> viewer.output(document);
      case "url" -> document.url();
      case "date" -> date();
      case "collection" -> document.collection();
      case "draft" -> isDraft();
      case LastChanges.KEY -> viewer.objects().lastChange(document);
      default -> rest().get(name);
    };
  }

  private Object name() {
    Object own = document.data().get("name");
    return own != null ? own : document.path().substring(document.path().lastIndexOf('/') + 1);
  }

  /** The directory of the URL followed by the slug. */
  String id() {
    if (id == null) {
      String url = document.url();
      int end = Math.max(1, url.lastIndexOf('/', url.length() - 2) + 1);
      id = url.substring(0, end) + document.text("slug");
    }
    return id;
  }

  private Object date() {
    Object own = document.data().get("date");
    return own != null ? own : viewer.objects().time();
  }

  private Object isDraft() {
    Object own = document.data().get("draft");
    boolean draft =
        document.collection().equals("posts") && !("/" + document.path()).contains("/_posts/");
    return own == null || Boolean.FALSE.equals(own) ? (Object) draft : own;
  }

  @Override
  public String text() {
    return viewer.content(document);
  }

  @Override
  public String inspect() {
    return "#<Jekyll::Document "
        + viewer.objects().relativePath(document)
        + " collection="
        + document.collection()
        + ">";
  }

  @Override
  public Map<String, Object> json(int depth) {
    if (depth < DEEP) {
      return this;
    }
    Map<String, Object> near = new LinkedHashMap<>();
    for (String key : keySet()) {
      boolean neighbour = key.equals("next") || key.equals("previous");
      Object value = get(key);
      near.put(key, neighbour && value instanceof DocumentDrop drop ? drop.collapsed() : value);
    }
    return near;
  }

  private Map<String, Object> collapsed() {
    Map<String, Object> flat = new LinkedHashMap<>();
    for (String name : FIELDS) {
      if (!ENDLESS.contains(name)) {
        flat.put(name, field(name));
      }
    }
    rest()
        .forEach(
            (key, value) -> {
              if (!ENDLESS.contains(key)) {
                flat.putIfAbsent(key, value);
              }
            });
    return flat;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DocumentDrop drop && drop.document.path().equals(document.path());
  }

  @Override
  public int hashCode() {
    return document.path().hashCode();
  }
}
