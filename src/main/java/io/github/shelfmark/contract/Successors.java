package io.github.shelfmark.contract;

import io.github.shelfmark.check.ReferenceCheck.Pages;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.text.HtmlIds;
import io.github.shelfmark.text.Slug;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Guesses which page took over from one that vanished: one with the same last name, one whose title
 * is that name, or the new one with most anchors in common. Pages are found by index, so the time
 * grows with the number of pages and of those that vanished, and not with their product.
 */
final class Successors {
  /** Of pages with the same name only this many are compared. */
  private static final int MOST_COMPARED = 50;

  private static final String INDEX = "index";

  private final Site site;
  private final Pages pages;
  private final Set<String> fresh;
  private final Map<String, List<String>> byName = new HashMap<>();
  private final Map<String, List<String>> byTitle = new HashMap<>();
  private final Set<String> lookedInto = new TreeSet<>();
  private @Nullable Map<String, List<String>> byAnchor;

  /**
   * An index of the pages of a site.
   *
   * @param outputs its addresses by output, sorted
   * @param fresh those outputs that were not published before
   * @param pages has the anchors of pages
   */
  Successors(Site site, Collection<String> outputs, Set<String> fresh, Pages pages) {
    this.site = site;
    this.fresh = fresh;
    this.pages = pages;
    // New pages come first, because a page that was there before has its own address.
    List<String> ordered = new ArrayList<>(outputs);
    ordered.sort(
        Comparator.comparing((String output) -> !fresh.contains(output))
            .thenComparing(Comparator.naturalOrder()));
    for (String output : ordered) {
      put(byName, name(output), output);
      site.documentFor(output)
          .ifPresent(document -> put(byTitle, Slug.of(document.title()), output));
    }
  }

  private static void put(Map<String, List<String>> index, String key, String output) {
    if (!key.isEmpty()) {
      List<String> outputs = index.computeIfAbsent(key, unused -> new ArrayList<>(1));
      if (outputs.size() < MOST_COMPARED) {
        outputs.add(output);
      }
    }
  }

  /** The last name in a path, for pages without what it ends with; the directory of an index. */
  static String name(String output) {
    boolean page = Published.isPage(output);
    String path = page ? output.substring(0, output.lastIndexOf('.')) : output;
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (page && name.equals(INDEX) && path.length() > INDEX.length()) {
      String directory = path.substring(0, path.length() - INDEX.length() - 1);
      name = directory.substring(directory.lastIndexOf('/') + 1);
    }
    return name.toLowerCase(Locale.ROOT);
  }

  /**
   * The output that most likely took over.
   *
   * @param old the file that vanished
   * @param anchors the anchors that it had
   * @return null if none is likely
   */
  @Nullable String of(String old, Set<String> anchors) throws IOException {
    String name = name(old);
    boolean page = Published.isPage(old) || name.indexOf('.') < 0;
    String found = nearest(old, byName.getOrDefault(name, List.of()));
    if (found == null && page) {
      found = nearest(old, byTitle.getOrDefault(Slug.of(name), List.of()));
    }
    return found == null && page ? byAnchors(anchors) : found;
  }

  /** New pages before others, then the one that has most of the path in common. */
  private @Nullable String nearest(String old, List<String> candidates) {
    String best = null;
    int most = -1;
    for (String candidate : candidates) {
      if (Published.isPage(candidate) == Published.isPage(old) || name(old).indexOf('.') < 0) {
        int common = common(old, candidate) + (fresh.contains(candidate) ? 1000 : 0);
        if (common > most) {
          best = candidate;
          most = common;
        }
      }
    }
    return best;
  }

  /** How many directories two paths have in common, wherever they are. */
  private static int common(String old, String candidate) {
    Set<String> names = new HashSet<>(List.of(old.toLowerCase(Locale.ROOT).split("/")));
    int common = 0;
    for (String name : new HashSet<>(List.of(candidate.toLowerCase(Locale.ROOT).split("/")))) {
      common += names.contains(name) ? 1 : 0;
    }
    return common;
  }

  /** The new page with most of the anchors, if it has half of them and more than one. */
  private @Nullable String byAnchors(Set<String> anchors) throws IOException {
    if (anchors.size() < 2) {
      return null;
    }
    Map<String, List<String>> index = anchors();
    Map<String, Integer> counts = new HashMap<>();
    for (String anchor : anchors) {
      index.getOrDefault(anchor, List.of()).forEach(page -> counts.merge(page, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= 2 && count.getValue() * 2 >= anchors.size())
        .min(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private Map<String, List<String>> anchors() throws IOException {
    if (byAnchor == null) {
      byAnchor = new HashMap<>();
      for (String output : new TreeSet<>(fresh)) {
        boolean written = site.documentFor(output).isPresent() && Published.isPage(output);
        String ids = written ? pages.idsOf(output) : null;
        if (ids != null) {
          lookedInto.add(output);
          for (String id : HtmlIds.list(ids)) {
            put(byAnchor, id, output);
          }
        }
      }
    }
    return byAnchor;
  }

  /** The pages whose anchors were asked for. */
  Set<String> lookedInto() {
    return lookedInto;
  }
}
