package io.github.shelfmark.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The engine of the search as a page has it, without the box that readers type into.
 *
 * @param page a page of the site
 */
record SearchEngine(Page page) {
  private static final String START =
      """
      ([base, inflate]) => {
        globalThis.engine = shelfmarkSearch.create(base, { inflate });
        globalThis.ask = (call, args) => engine[call](args).catch(({ code }) => ({ code }));
      }\
      """;

  /** Loads the engine into a page of a site that is served, or opened as a file, at this root. */
  static SearchEngine in(Page page, String root, Path site) {
    page.navigate(root + "index.html");
    page.evaluate(
        "src => new Promise((onload, onerror) => document.head.append("
            + "Object.assign(document.createElement('script'), { src, onload, onerror })))",
        root + script(site, "search-engine"));
    page.evaluate(START, List.of(root + "shelfmark/search/", root + script(site, "inflate")));
    return new SearchEngine(page);
  }

  /** The path of a script of the theme in a built site. */
  static String script(Path site, String name) {
    try (Stream<Path> files = Files.list(site.resolve("shelfmark/lazy"))) {
      return files
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.matches(".*/" + name + "\\.[^/]*js"))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no script " + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The URLs of the pages found, best first. */
  List<String> urls(String query) {
    return strings("found => found.results.map(({ url }) => url)", "search", Map.of("q", query));
  }

  /** The code of the error of a search; empty if there is none. */
  String error(String query) {
    return strings("found => [found.code ?? '']", "search", Map.of("q", query)).get(0);
  }

  /** Whatever a script makes of an answer of the engine. */
  List<String> strings(String script, String call, Map<String, ?> arguments) {
    Object answer =
        page.evaluate(
            "([call, args]) => ask(call, args).then(" + script + ")", List.of(call, arguments));
    return ((List<?>) answer).stream().map(String::valueOf).toList();
  }
}
