package io.github.shelfmark.theme.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code build}: values that the build adds to every page.
 *
 * @param generator the name of the tool
 * @param styles links to the theme's style sheets
 * @param scripts links to the theme's scripts
 * @param early links to the scripts that run before the page is drawn
 * @param files links to the theme's other files by their names, such as {@code img/map.svg}
 * @param assets the link to the directory of the theme's other files, with a trailing slash; the
 *     names in it change with the files, so use {@code files}
 * @param icon the theme's {@code img/icon.svg} for browser tabs: a small one itself, as an address
 *     that needs no request, else the link to it
 */
public record BuildModel(
    String generator,
    List<String> styles,
    List<String> scripts,
    List<String> early,
    Map<String, String> files,
    String assets,
    String icon)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "generator" -> generator;
      case "styles" -> styles;
      case "scripts" -> scripts;
      case "early" -> early;
      case "files" -> files;
      case "assets" -> assets;
      case "icon" -> icon;
      default -> null;
    };
  }
}
