package io.github.shelfmark.markup.link;

import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Url;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds what a broken link would lead to if upper and lower case were the same, as they are on some
 * file systems and on no server. The indexes are built for the first broken link.
 */
final class OtherCase {
  /** What servers complete a path with, and one of a directory. */
  private static final List<String> ENDINGS = List.of("", ".html", "/index.html");

  private static final List<String> INDEX = List.of("index.html");

  private final LinkRules rules;
  private final LinkStart start;
  private final Index sources;
  private final Index outputs;

  OtherCase(Site site, OutputPaths paths, LinkRules rules) {
    this.rules = rules;
    this.start = new LinkStart(site);
    this.sources =
        new Index(
            each -> {
              site.documents().forEach(document -> each.accept(document.path()));
              site.staticFiles().forEach(file -> each.accept(file.path()));
            });
    this.outputs =
        new Index(
            each ->
                paths.owners().keySet().stream().filter(path -> !paths.isTwin(path)).forEach(each));
  }

  /** Paths by what they are in lower case. */
  private static final class Index {
    private final Consumer<Consumer<String>> paths;
    private volatile Map<String, String> known = Map.of();

    Index(Consumer<Consumer<String>> paths) {
      this.paths = paths;
    }

    Optional<String> of(String path) {
      Map<String, String> built = known;
      if (built.isEmpty()) {
        // Two threads may both build it; the results are equal.
        built = new HashMap<>();
        Map<String, String> into = built;
        paths.accept(each -> into.merge(lower(each), each, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        known = built;
      }
      return Optional.ofNullable(built.get(lower(path)));
    }

    private static String lower(String path) {
      return path.toLowerCase(Locale.ROOT);
    }
  }

  /** The link that a document's link should be, without its query and anchor. */
  Optional<String> of(Document from, Href link) {
    Optional<String> source =
        rules.leadToSources(from)
            ? link.against(from.path()).flatMap(sources::of)
            : Optional.empty();
    if (source.isPresent()) {
      return source.map(path -> written(link, from.path(), path));
    }
    String page = start.of(from);
    return link.against(page)
        .flatMap(path -> output(path).map(found -> written(link, page, found)));
  }

  /** The link from the root that another link from the root should be. */
  Optional<String> fromRoot(String path) {
    return output(path).map(found -> "/" + Url.encode(found));
  }

  /** The path of an output as a link has it: completed as little as the link is. */
  private Optional<String> output(String path) {
    boolean directory = path.endsWith("/");
    for (String ending : directory ? INDEX : ENDINGS) {
      Optional<String> found = outputs.of(path + ending);
      if (found.isPresent()) {
        return found.map(output -> output.substring(0, path.length()));
      }
    }
    return Optional.empty();
  }

  private static String written(Href link, String file, String path) {
    String base = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String end = path.endsWith("/") ? "/" : "";
    return (link.fromRoot() ? "/" + Url.encode(base) : Url.relative(file, base)) + end;
  }
}
