package io.github.shelfmark.theme.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code versions}: the versions of the documented software that have sites of their own.
 *
 * @param all the versions, the newest first; empty if the site names none
 * @param current the title of the version that the site is about; the site's version if it is none
 *     of them
 * @param latest the version that most readers want; missing if there are none
 * @param old whether the site is about an older version than the latest
 * @param unreleased whether the site is about a newer version than the latest
 * @param styles the style sheets of the menu
 * @param scripts the scripts of the menu
 */
public record VersionsModel(
    List<VersionModel> all,
    String current,
    @Nullable VersionModel latest,
    boolean old,
    boolean unreleased,
    List<String> styles,
    List<String> scripts)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "all" -> all;
      case "current" -> current;
      case "latest" -> latest;
      case "old" -> old;
      case "unreleased" -> unreleased;
      case "styles" -> styles;
      case "scripts" -> scripts;
      default -> null;
    };
  }
}
