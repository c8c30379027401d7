package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The size of everything the manual's pages load in addition to their text, in gzipped bytes. */
@ExtendWith(InBrowser.class)
final class WeightTest {
  private static final int SHELL = 7_000;
  private static final int STYLES = 12_000;
  private static final int SCRIPTS = 10_000;

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
    assertThat(loaded(sites.manual(), "link[rel=stylesheet][href]", "href")).isLessThan(STYLES);
  }

  @Test
  void keepsScriptsLight(Sites sites) throws IOException {
    assertThat(loaded(sites.manual(), "script[src]", "src")).isLessThan(SCRIPTS);
  }

  /** The page without the content of its main text element. */
  private static String shell(String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Element body = Jsoup.parse(html, parser).selectFirst("[data-pagefind-body]");
    return body == null
        ? html
        : html.substring(0, body.sourceRange().endPos())
            + html.substring(body.endSourceRange().startPos());
  }

  /** The total size of all files referenced in this way by any page. */
  private static int loaded(Path site, String selector, String attribute) throws IOException {
    Set<Path> files = new TreeSet<>();
    for (String path : Sites.pages(site)) {
      Path file = site.resolve(path);
      Document page = Jsoup.parse(file.toFile(), "UTF-8");
      for (Element element : page.select(selector)) {
        String link = element.attr(attribute);
        // Links of the 404 page start at the root.
        Path target =
            link.startsWith("/") ? site.resolve(link.substring(1)) : file.resolveSibling(link);
        files.add(target.normalize());
      }
    }
    int sum = 0;
    for (Path file : files) {
      sum += gzip(Files.readString(file));
    }
    System.out.println(selector + ": " + sum + " bytes");
    assertThat(files).as("files of the theme").isNotEmpty();
    return sum;
  }

  private static int gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
