package io.github.shelfmark.produce;

import io.github.shelfmark.site.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where documents have moved to. */
public final class RedirectTargets {
  private RedirectTargets() {}

  /** The address that a document leads to by {@code redirect_to}, as written. */
  public static Optional<String> target(Document document) {
    return texts(document.data().get("redirect_to")).stream().findFirst();
  }

  /** A text, or the texts in a list, without empty ones. */
  static List<String> texts(@Nullable Object value) {
    List<String> texts = new ArrayList<>();
    List<?> items =
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    for (Object item : items) {
      if (item != null && !item.toString().isBlank()) {
        texts.add(item.toString().strip());
      }
    }
    return texts;
  }
}
