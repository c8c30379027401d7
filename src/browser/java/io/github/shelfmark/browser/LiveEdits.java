package io.github.shelfmark.browser;

import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Random edits of pages. */
final class LiveEdits {
  private static final List<String> BLOCKS =
      List.of(
          "<p>A new <b>paragraph</b>.</p>",
          "<h2 id=\"new\">New heading</h2>",
          "<details><summary>More</summary><p>folded</p></details>",
          "<div class=\"table-box\"><table><tr><td>cell</td></tr></table></div>",
          "<div class=\"code-block\" data-lang=\"Java\"><pre class=\"highlight\"><code>int i;\n"
              + "</code></pre></div>",
          "<div class=\"tabs\"><div class=\"tab\"><p class=\"tab-title\">One</p><p>1</p></div>"
              + "<div class=\"tab\"><p class=\"tab-title\">Two</p><p>2</p></div></div>",
          "<noscript><p>without</p></noscript>",
          "<!-- a comment -->");

  private LiveEdits() {}

  /** Makes one edit, and says what it was. */
  static String change(Document page, Random random) {
    List<Element> all =
        page.select(
            "body > *:not(script) *:not(.search-box, .search-box *, script, svg *, "
                + ".toc-wide, .toc-narrow, .toc, .toc-title, .toc > ul, pre)");
    Element element = all.get(random.nextInt(all.size()));
    String name = element.cssSelector();
    switch (random.nextInt(8)) {
      case 0 -> element.remove();
      case 1 -> element.after(BLOCKS.get(random.nextInt(BLOCKS.size())));
      case 2 -> element.before(element.clone());
      case 3 -> element.appendChild(all.get(random.nextInt(all.size())).clone());
      case 4 -> element.attr("title", "t" + random.nextInt(9)).toggleClass("edited");
      case 5 -> element.id(element.id().isEmpty() ? "i" + random.nextInt(99) : "");
      case 6 -> {
        Element sibling = element.previousElementSibling();
        if (sibling != null) {
          sibling.before(element);
        }
      }
      default -> {
        List<TextNode> texts = page.body().selectXpath("//main//text()", TextNode.class);
        if (!texts.isEmpty()) {
          TextNode text = texts.get(random.nextInt(texts.size()));
          text.text(text.getWholeText() + " changed");
        }
      }
    }
    return name;
  }
}
