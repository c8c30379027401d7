package io.github.shelfmark.icon;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The built-in icons by name: line icons of Lucide, and the marks of services from Simple Icons.
 * The theme's style sheet draws them in the colour of the text around them ({@code .glyph}).
 *
 * <p>Each set is read when an icon of it is first asked for, so a site without icons reads none.
 */
public final class Icons {
  private Icons() {}

  /**
   * An icon as an {@code svg} element, hidden from screen readers: the text beside it has to say
   * what it means.
   *
   * @return empty if there is no icon with that name
   */
  public static Optional<String> svg(String name) {
    return Lines.SET
        .path(name)
        .map(path -> svg("glyph", path))
        .or(() -> Brands.SET.path(name).map(path -> svg("glyph filled", path)));
  }

  /** The names of all icons, sorted. */
  public static List<String> names() {
    TreeSet<String> names = new TreeSet<>(lines());
    names.addAll(brands());
    return List.copyOf(names);
  }

  /** The names of the line icons, sorted. */
  public static List<String> lines() {
    return Lines.SET.names();
  }

  /** The names of the marks of services, sorted. */
  public static List<String> brands() {
    return Brands.SET.names();
  }

  private static String svg(String classes, String path) {
    return "<svg class=\""
        + classes
        + "\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\""
        + path
        + "\"/></svg>";
  }

  private static final class Lines {
    static final IconSet SET = IconSet.read("lines.txt");
  }

  private static final class Brands {
    static final IconSet SET = IconSet.read("brands.txt");
  }
}
