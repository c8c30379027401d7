package io.github.shelfmark.schema.published;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values that fit a shape. */
final class Samples {
  private static final List<String> TEXTS = List.of("2026-01-31", "https://example.org/x");

  private Samples() {}

  static @Nullable Object of(Shape shape) {
    Set<String> types = shape.types();
    if (!shape.same().isEmpty()) {
      return Map.of();
    }
    if (!shape.choices().isEmpty()) {
      return shape.choices().iterator().next();
    }
    if (types.contains("string") && !shape.limits().containsKey("pattern")) {
      return "/x/";
    }
    if (types.contains("string") && shape.limits().get("pattern") instanceof String pattern) {
      Optional<String> text = TEXTS.stream().filter(each -> each.matches(pattern)).findFirst();
      if (text.isPresent()) {
        return text.get();
      }
    }
    if (types.contains("boolean")) {
      return true;
    }
    if (types.contains("integer")) {
      return 3;
    }
    if (types.contains("array")) {
      return List.of();
    }
    if (types.contains("object")) {
      Map<String, Object> map = new LinkedHashMap<>();
      shape
          .keys()
          .forEach(
              (key, inner) -> {
                if (shape.required().contains(key)) {
                  map.put(key, of(inner));
                }
              });
      return map;
    }
    return null;
  }
}
