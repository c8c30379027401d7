package io.github.shelfmark.theme.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code build}: what the build adds to every page.
 *
 * @param generator the name of the tool
 * @param styles links to the theme's style sheets
 * @param scripts links to the theme's scripts
 * @param assets the link to the directory of the theme's other files, with a slash at its end
 */
public record BuildModel(String generator, List<String> styles, List<String> scripts, String assets)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "generator" -> generator;
      case "styles" -> styles;
      case "scripts" -> scripts;
      case "assets" -> assets;
      default -> null;
    };
  }
}
