package io.github.shelfmark.markup.link;

import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.site.OutputPaths;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Suggests paths for a broken link: the same name elsewhere, or a similar name in the same
 * directory. The index is built for the first broken link, because most sites have none.
 */
final class NearbyPaths {
  /** Comparing names is slow, so only this many candidates are compared with one path. */
  private static final int MOST_CANDIDATES = 500;

  private final OutputPaths paths;
  private final Map<String, Optional<String>> guesses = new ConcurrentHashMap<>();
  private volatile @Nullable Index index;

  private record Index(
      Map<String, List<String>> byName,
      Map<String, List<String>> byFoldedName,
      Map<String, List<String>> byDirectory) {}

  NearbyPaths(OutputPaths paths) {
    this.paths = paths;
  }

  /**
   * The existing path that is most similar to a path. Each path is compared once, because pages
   * often share a broken link.
   *
   * @param path a path from the site's root, without a leading slash
   */
  Optional<String> to(String path) {
    return guesses.computeIfAbsent(path, this::guess);
  }

  /** Whether the site has files in a directory. */
  boolean isDirectory(String path) {
    return paths.isDirectory(path);
  }

  private Optional<String> guess(String path) {
    Index known = index();
    String wanted = address(path);
    List<String> namesakes = known.byName().getOrDefault(stem(wanted), List.of());
    if (namesakes.isEmpty()) {
      // Other tools write the URLs of their pages in lower case.
      namesakes = known.byFoldedName().getOrDefault(folded(wanted), List.of());
    }
    if (namesakes.size() == 1) {
      return Optional.of(namesakes.get(0));
    }
    if (!namesakes.isEmpty()) {
      return Nearest.of(wanted, first(namesakes));
    }
    return similar(stem(wanted), known.byDirectory().getOrDefault(directory(wanted), List.of()));
  }

  /** The candidate with the most similar name; the directory they share does not count. */
  private static Optional<String> similar(String name, List<String> candidates) {
    Map<String, String> byStem = new TreeMap<>();
    first(candidates).forEach(candidate -> byStem.putIfAbsent(stem(candidate), candidate));
    return Nearest.of(name, byStem.keySet()).map(byStem::get);
  }

  private static List<String> first(List<String> candidates) {
    return candidates.subList(0, Math.min(candidates.size(), MOST_CANDIDATES));
  }

  private Index index() {
    Index known = index;
    if (known == null) {
      // Two threads may both build it; the results are equal.
      known = build();
      index = known;
    }
    return known;
  }

  private Index build() {
    Index built = new Index(new HashMap<>(), new HashMap<>(), new HashMap<>());
    paths.owners().keySet().stream()
        .filter(path -> !paths.isTwin(path))
        .map(NearbyPaths::address)
        .sorted()
        .distinct()
        .forEach(
            address -> {
              add(built.byName(), stem(address), address);
              add(built.byFoldedName(), folded(address), address);
              add(built.byDirectory(), directory(address), address);
            });
    return built;
  }

  private static void add(Map<String, List<String>> into, String key, String address) {
    Collection<String> list = into.computeIfAbsent(key, unused -> new ArrayList<>());
    list.add(address);
  }

  /** The path as used in links: without {@code index.html}. */
  private static String address(String output) {
    return output.equals("index.html") || output.endsWith("/index.html")
        ? output.substring(0, output.length() - 10)
        : output;
  }

  private static String withoutSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  /**
   * The last name without its extension, so that {@code /a/b/}, {@code b.html} and {@code b.md}
   * match.
   */
  private static String stem(String address) {
    String path = withoutSlash(address);
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean page = name.endsWith(".html") || name.endsWith(".md");
    return page ? name.substring(0, name.lastIndexOf('.')) : name;
  }

  private static String folded(String address) {
    return stem(address).toLowerCase(Locale.ROOT);
  }

  private static String directory(String address) {
    String path = withoutSlash(address);
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
