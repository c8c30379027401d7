package io.github.shelfmark.theme;

import io.github.shelfmark.theme.model.InstallModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code hero.install}: a line, or a list of lines that may have labels. */
final class LandingInstall {
  private static final Set<String> KEYS = Set.of("label", "text");

  private LandingInstall() {}

  static List<InstallModel> lines(@Nullable Object value, LandingValues values) {
    List<InstallModel> lines = new ArrayList<>();
    for (Object item :
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
      if (item instanceof Map<?, ?> line) {
        values.reportUnknown(line, "install", KEYS);
        add(LandingValues.text(line, "label"), LandingValues.text(line, "text"), lines);
      } else if (item instanceof List) {
        values.wrong(
            "\"install\" must be a line, or a list of them",
            "Write \"install: mvn …\", or \"- {label: Maven, text: mvn …}\".");
      } else if (item != null) {
        add("", item.toString(), lines);
      }
    }
    return List.copyOf(lines);
  }

  private static void add(String label, String text, List<InstallModel> lines) {
    if (!text.isBlank()) {
      lines.add(new InstallModel(label, text.strip()));
    }
  }
}
