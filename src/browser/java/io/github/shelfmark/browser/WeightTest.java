package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The size of everything the manual's pages load in addition to their text, in gzipped bytes. */
@ExtendWith(InBrowser.class)
final class WeightTest {
  private static final int SHELL = 5_000;
  private static final int STYLES = 10_000;
  private static final int SCRIPTS = 6_000;

  /** Of one style sheet or script that only the pages with a block load. */
  private static final int BLOCK = 2_000;

  /**
   * Of the scripts of the search together, which are loaded when it is used, and of its styles. The
   * goal was 10 kB; all scripts are written as they are read, and a minifier alone saves 2.4 kB.
   */
  private static final int SEARCH = 15_000;

  private static final int SEARCH_STYLES = 2_200;

  @Test
  void keepsEveryShellLight(Sites sites) throws IOException {
    List<String> heavy = new ArrayList<>();
    int heaviest = 0;
    for (String path : Sites.pages(sites.manual())) {
      int size = gzip(shell(Files.readString(sites.manual().resolve(path))));
      heaviest = Math.max(heaviest, size);
      if (size > SHELL) {
        heavy.add(path + ": " + size);
      }
    }

    System.out.println("heaviest shell: " + heaviest + " bytes of " + SHELL);
    assertThat(heavy).isEmpty();
  }

  @Test
  void keepsStylesLight(Sites sites) throws IOException {
    check(sites.manual(), "link[rel=stylesheet][href]", "href", STYLES);
  }

  @Test
  void keepsScriptsLight(Sites sites) throws IOException {
    check(sites.manual(), "script[src]", "src", SCRIPTS);
  }

  @Test
  void keepsTheSearchLight(Sites sites) throws IOException {
    int scripts = 0;
    int styles = 0;
    for (String path : BuiltSite.at(sites.manual()).files("")) {
      // Browsers that can unpack files themselves do not load what does it.
      if (path.matches("shelfmark/lazy/search.*")) {
        int size = gzip(Files.readString(sites.manual().resolve(path)));
        System.out.println(path + ": " + size + " bytes");
        scripts += path.endsWith(".js") ? size : 0;
        styles += path.endsWith(".css") ? size : 0;
      }
    }

    assertThat(scripts).isPositive().isLessThanOrEqualTo(SEARCH);
    assertThat(styles).isPositive().isLessThanOrEqualTo(SEARCH_STYLES);
  }

  /** The page without what its author wrote: the text, and the parts of a landing page. */
  private static String shell(String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Elements own =
        Jsoup.parse(html, parser).select("[data-pagefind-body], .hero, .features, .topics");
    StringBuilder shell = new StringBuilder();
    int from = 0;
    for (Element element : own) {
      shell.append(html, from, element.sourceRange().endPos());
      from = element.endSourceRange().startPos();
    }
    return shell.append(html, from, html.length()).toString();
  }

  /** Checks the files that all pages load against a budget, and each other file against its own. */
  private static void check(Path site, String selector, String attribute, int budget)
      throws IOException {
    Map<Path, Integer> users = new TreeMap<>();
    List<String> pages = Sites.pages(site);
    for (String path : pages) {
      Path file = site.resolve(path);
      Document page = Jsoup.parse(file.toFile(), "UTF-8");
      for (Element element : page.select(selector)) {
        String link = element.attr(attribute);
        // Links of the 404 page start at the root.
        Path target =
            link.startsWith("/") ? site.resolve(link.substring(1)) : file.resolveSibling(link);
        users.merge(target.normalize(), 1, Integer::sum);
      }
    }
    int shared = 0;
    for (Map.Entry<Path, Integer> file : users.entrySet()) {
      int size = gzip(Files.readString(file.getKey()));
      System.out.println(
          site.relativize(file.getKey()) + ": " + size + " bytes, " + file.getValue() + " pages");
      if (file.getValue() == pages.size()) {
        shared += size;
      } else if (!file.getKey().toString().contains("/lazy/")) {
        assertThat(size).as(file.getKey().toString()).isLessThanOrEqualTo(BLOCK);
      }
    }
    assertThat(shared).as("files of all pages").isPositive().isLessThanOrEqualTo(budget);
  }

  private static int gzip(String text) {
    return Gzip.size(text.getBytes(StandardCharsets.UTF_8));
  }
}
