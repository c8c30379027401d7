package io.github.shelfmark.markup.flexmark.shipped;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The file that the name of a wiki page stands for. A name is looked for as it is written, with
 * hyphens for its blanks, as wikis have it in their files' names, and in lower case; first beside
 * the page that has the link, then from the root of the site.
 */
final class WikiTarget {
  private WikiTarget() {}

  /**
   * The link for a name; for one that leads nowhere, a link that says so when it is resolved.
   *
   * @param page a name, with an anchor or without
   * @param leads whether a link leads somewhere
   */
  static String of(String page, Predicate<String> leads) {
    return find(page, leads).orElseGet(() -> file(name(page).replace(' ', '-')) + anchor(page));
  }

  /** The link for a name that leads somewhere. */
  static Optional<String> find(String page, Predicate<String> leads) {
    if (isAddress(page) || name(page).isEmpty()) {
      return Optional.of(name(page) + anchor(page));
    }
    return candidates(name(page)).stream()
        .filter(leads)
        .findFirst()
        .map(found -> found + anchor(page));
  }

  private static List<String> candidates(String name) {
    Set<String> names = new LinkedHashSet<>();
    String hyphens = name.replace(' ', '-');
    for (String spelled : List.of(name, hyphens, hyphens.toLowerCase(Locale.ROOT))) {
      names.add(file(spelled));
      if (!hasExtension(spelled)) {
        names.add(spelled + "/");
      }
    }
    List<String> all = new ArrayList<>();
    names.forEach(each -> all.add(each.replace(" ", "%20")));
    if (!name.startsWith("/")) {
      names.forEach(each -> all.add("/" + each.replace(" ", "%20")));
    }
    return all;
  }

  private static String file(String name) {
    return hasExtension(name) || name.endsWith("/") || isAddress(name) ? name : name + ".md";
  }

  private static boolean isAddress(String page) {
    return page.contains("://") || page.startsWith("mailto:");
  }

  /** Whether a name ends with a point and letters; {@code Release 1.2} does not. */
  private static boolean hasExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/')
        && dot + 1 < name.length()
        && name.length() - dot <= 6
        && name.substring(dot + 1).chars().allMatch(Character::isLetter);
  }

  private static String name(String page) {
    int hash = page.indexOf('#');
    return (hash < 0 ? page : page.substring(0, hash)).strip();
  }

  /** The anchor, spelled as ids of headings are. */
  private static String anchor(String page) {
    int hash = page.indexOf('#');
    if (hash < 0) {
      return "";
    }
    String anchor = page.substring(hash + 1).strip();
    return isAddress(page) ? "#" + anchor : "#" + anchor.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
