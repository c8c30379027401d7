package io.github.shelfmark.browser.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the texts of built pages, by the rules of HTML alone. */
public final class VisiblePages {
  private static final String BODY = "[data-pagefind-body]";

  /** What is shown for pages that are not there, which nobody looks for. */
  private static final String MISSING = "404.html";

  private static final String HIDDEN =
      "script, style, template, noscript, select, dialog, audio, video, canvas, iframe, textarea, "
          + "[data-pagefind-ignore], [data-chrome]";

  /** Elements without text, on both sides of which are two words. */
  private static final Set<String> BREAKS = Set.of("br", "img", "svg", "input");

  /** Elements that go on in the line of their neighbours. All others start one of their own. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i",
          "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong",
          "sub", "sup", "time", "tt", "u", "var", "wbr");

  private static final Pattern ENDLESS =
      Pattern.compile(
          "[^\\s\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}ー]{501,}");
  private static final int KEPT = 100;

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();

  private VisiblePages() {}

  /** Reads all pages of a site that have a body for searches, sorted by path. */
  public static List<VisiblePage> of(Path site) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(site)) {
      files =
          walk.filter(file -> file.toString().endsWith(".html"))
              .filter(file -> !file.equals(site.resolve(MISSING)))
              .sorted()
              .toList();
    }
    return files.parallelStream().flatMap(file -> read(site, file).stream()).toList();
  }

  private static List<VisiblePage> read(Path site, Path file) {
    try {
      return read(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Reads a page; none if it has no body for searches. */
  static List<VisiblePage> read(String path, String html) {
    Document page = Jsoup.parse(html);
    Element body = page.selectFirst(BODY);
    if (body == null) {
      return List.of();
    }
    Element heading = page.selectFirst("h1");
    VisiblePages reader = new VisiblePages();
    String title = heading == null ? page.title() : heading.text();
    reader.block.append(title);
    reader.end();
    reader.read(body);
    reader.end();
    return List.of(new VisiblePage(path, title, List.copyOf(reader.blocks)));
  }

  private void read(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        block.append(text.getWholeText());
      } else if (node instanceof Element child && !child.is(HIDDEN)) {
        String name = child.normalName();
        if (BREAKS.contains(name)) {
          block.append('\n');
        } else if (INLINE.contains(name)) {
          read(child);
        } else {
          end();
          read(child);
          end();
        }
      }
    }
  }

  private void end() {
    if (!block.toString().isBlank()) {
      blocks.add(shortened(block.toString().strip()));
    }
    block.setLength(0);
  }

  /** The text without the rest of what nobody reads: very long runs such as base64. */
  private static String shortened(String text) {
    return ENDLESS
        .matcher(text)
        .replaceAll(run -> Matcher.quoteReplacement(run.group().substring(0, KEPT) + '…'));
  }
}
