package io.github.shelfmark.mavensite.descriptor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What menus need to know besides their descriptor.
 *
 * @param title the project's name, for menus without one
 * @param address where the site is published
 * @param documents whether a path of the site, such as {@code guide/use.html}, is one of our pages
 * @param resources whether a path of the site is a file that is published as it is
 * @param written whether another tool writes a path of the site: a report, or a page in APT
 * @param related what menus list that a descriptor only names
 */
public record Surroundings(
    String title,
    SiteAddress address,
    Predicate<String> documents,
    Predicate<String> resources,
    Predicate<String> written,
    Related related) {

  /**
   * What the menus {@code parent}, {@code modules} and {@code reports} list.
   *
   * @param parent the site of the parent
   * @param modules the sites of the modules
   * @param reports the reports that the site has
   */
  public record Related(
      Optional<SiteLink> parent, List<SiteLink> modules, List<ReportCategory> reports) {
    /** A project alone, without reports. */
    public static final Related NONE = new Related(Optional.empty(), List.of(), List.of());
  }
}
