package io.github.shelfmark.produce;

import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.commonmark.CommonMarkRenderer;
import io.github.shelfmark.markup.directive.NoteDirective;
import io.github.shelfmark.markup.highlight.Language;
import io.github.shelfmark.markup.highlight.Languages;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.FrontMatter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What a page and its twin say, in the same words, so that they can be compared. */
final class TwinReader {
  private static final BodyRenderer MARKDOWN =
      new CommonMarkRenderer(Links.UNCHANGED, NoteDirective.all());

  /** Before the code of a page that shows changes. */
  static final String CHANGES = "changes ";

  private static final Languages LANGUAGES = new Languages();

  private final Map<String, byte[]> files;

  /**
   * Reads the pages of a site.
   *
   * @param files its files by their paths
   */
  TwinReader(Map<String, byte[]> files) {
    this.files = files;
  }

  /** The headings, the blocks of code and the links of a text, each kind in its order. */
  record Said(List<String> headings, List<String> code, List<String> links) {}

  /** The pages that have a twin. */
  List<String> pages() {
    return files.keySet().stream()
        .filter(path -> path.endsWith(".html") && files.containsKey(twin(path)))
        .sorted()
        .toList();
  }

  private static String twin(String page) {
    return page.replaceAll("\\.html$", ".md");
  }

  private String text(String path) {
    return new String(Optional.ofNullable(files.get(path)).orElseThrow(), StandardCharsets.UTF_8);
  }

  /** What a page says. */
  Said page(String path) {
    Element article = Jsoup.parse(text(path)).selectFirst("article.content");
    if (article == null) {
      // A landing page without a text of its own.
      article = new Element("article");
    }
    // What the theme and the writer of code add for readers.
    article.select("[data-chrome], [aria-hidden=true], .anchor, .lineno, label, pre a").remove();
    return said(article, path);
  }

  /** What its twin says, read as CommonMark; without the title and the address at its start. */
  Said twinOf(String path) {
    String html = MARKDOWN.render(document(text(twin(path)))).html();
    return said(Jsoup.parse(html).body(), "");
  }

  private static Document document(String text) {
    return new Document(
        "",
        DocumentKind.PAGE,
        "",
        DocumentFormat.MARKDOWN,
        Map.of(),
        FrontMatter.NONE,
        text,
        "/",
        "index.html",
        "",
        false);
  }

  private Said said(Element text, String page) {
    // Some dialects' twins have no tables of contents.
    text.select("ul").stream().filter(TwinReader::isContents).forEach(Element::remove);
    List<String> headings = new ArrayList<>();
    text.select("h1, h2, h3, h4, h5, h6")
        .forEach(heading -> headings.add(heading.tagName() + " " + heading.text()));
    List<String> code = new ArrayList<>();
    for (Element pre : text.select("pre:not(:has(pre))")) {
      Element inner = Optional.ofNullable(pre.selectFirst("code")).orElse(pre);
      if (inner.hasClass("language-math")) {
        // On pages it is a formula.
        continue;
      }
      // On pages the signs of changed lines are a style, and the marks of annotations numbers.
      boolean signed = pre.selectFirst(".line.del, .line.ins, .ref") != null;
      pre.select(".ref").remove();
      String written = language(inner) + "\n" + inner.wholeText().stripTrailing();
      code.add(signed ? CHANGES + withoutSigns(written) : written);
    }
    List<String> links = new ArrayList<>();
    for (Element link : text.select("a[href]")) {
      if (!link.attr("href").startsWith("#fn")) {
        links.add(destination(link.attr("href"), page) + " " + link.text());
      }
    }
    return new Said(headings, code, links);
  }

  private static boolean isContents(Element list) {
    Elements links = list.select("a[href]");
    return !links.isEmpty()
        && links.stream().allMatch(link -> link.attr("href").startsWith("#"))
        && String.join(" ", links.eachText()).equals(list.text());
  }

  /** Code without the signs of changed lines and the space before others. */
  static String withoutSigns(String code) {
    return code.replaceAll("(?m)^[+-]? *| *#? *\\(\\d\\)|# *| +$", "");
  }

  private static String language(Element code) {
    // Jekyll has the name at the box around the block.
    Element named = Optional.ofNullable(code.closest("[class*=language-]")).orElse(code);
    for (String name : named.classNames()) {
      if (name.startsWith("language-")) {
        String written = name.substring("language-".length());
        String found = LANGUAGES.find(written).map(Language::name).orElse(written);
        return switch (found) {
          // A shell's code that starts with a prompt is a session on the page.
          case "console" -> "bash";
          case "plaintext", "text" -> "";
          default -> found;
        };
      }
    }
    return "";
  }

  /** Where a link of the page leads in its twin. */
  private String destination(String href, String page) {
    if (page.isEmpty() || href.matches("[a-z]+:.*") || href.startsWith("#")) {
      return href;
    }
    String path = href.replaceAll("[?#].*", "");
    String directory = page.substring(0, page.lastIndexOf('/') + 1);
    String target = URI.create("/" + directory).resolve(path).getPath().substring(1);
    return target.endsWith(".html") && files.containsKey(twin(target))
        ? twin(path) + href.substring(path.length())
        : href;
  }
}
