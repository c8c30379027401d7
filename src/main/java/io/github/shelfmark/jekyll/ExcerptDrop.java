package io.github.shelfmark.jekyll;

import io.github.shelfmark.site.Document;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code page} variable while a document's excerpt is rendered ({@code
 * Jekyll::Drops::ExcerptDrop}).
 */
final class ExcerptDrop extends DocumentDrop {
  private static final String MARK = "#excerpt";

  private final String source;

  /**
   * Creates the drop of an excerpt.
   *
   * @param source the excerpt's text before rendering
   */
  ExcerptDrop(Document document, String source, Viewer viewer) {
    super(document, viewer);
    this.source = source;
  }

  @Override
  @Nullable Object field(String name) {
    return switch (name) {
      case "id" -> id() + MARK;
      case "relative_path", "path" -> viewer.objects().relativePath(document) + "/" + MARK;
      case "content" -> source;
      case "excerpt", "output" -> null;
      default -> super.field(name);
    };
  }

  @Override
  Map<String, Object> rest() {
    Map<String, Object> data = new LinkedHashMap<>(document.data());
    data.remove("excerpt");
    return data;
  }

  @Override
  public String text() {
    return source;
  }
}
