package io.github.shelfmark.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** However elements are nested, a browser keeps the page around the text as it is. */
class NestingTest {
  private static final int TRIES = 3_000;
  private static final String[] ALL = HarmlessMarkup.elements();

  /** Elements that browsers close of their own accord, or that close others. */
  private static final String[] DELICATE = {
    "ul",
    "li",
    "dl",
    "dd",
    "dt",
    "div",
    "table",
    "tr",
    "td",
    "a",
    "p",
    "h2",
    "b",
    "tbody",
    "caption",
    "ruby",
    "rt",
    "details",
    "fieldset"
  };

  private static final String[] OTHERS = {
    "<script>",
    "</script>",
    "<svg>",
    "</svg>",
    "<style>",
    "<!--",
    "-->",
    "<!-->",
    "<math>",
    "</math>",
    "<mi>",
    "<mtext>",
    "</mtext>",
    "<mspace/>",
    "<semantics>",
    "<annotation>",
    "<annotation-xml encoding='text/html'>",
    "<mglyph>",
    "<p ",
    "<a href='x'",
    "\">",
    "'",
    "<template>",
    "<select>",
    "<option>",
    "<button>",
    "<form>",
    "<noscript>",
    "<textarea>",
    "<title>",
    "</article>",
    "</main>",
    "<br>",
    "<body>",
    "<html>",
    "<frameset>",
    "<plaintext>",
    "<![CDATA[",
    "]]>",
    "<?x?>",
    "&lt;",
    "<img src=x onerror=y>",
    "<b onclick=z>"
  };

  private final Random random = new Random(Long.getLong("seed", 14));

  @Test
  void doesNotReachAroundTheText() {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      String html = i % 3 == 0 ? nested(0) : sequence();
      String shown = shown(html);
      Document page = page(shown);
      if (!isWhole(page) || !Harm.in(page).isEmpty()) {
        wrong.add(html + " -> " + shown);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** What {@link SafeBodies} shows of a text. */
  private static String shown(String html) {
    if (StrictReader.of(html).isPlain()) {
      return html;
    }
    String cut = HtmlCutter.cut(html).html();
    if (StrictReader.of(cut).isPlain()) {
      return cut;
    }
    String flat = HtmlCutter.flat(cut);
    assertThat(StrictReader.of(flat).isPlain()).as(html).isTrue();
    return flat;
  }

  private static Document page(String html) {
    return Jsoup.parse(
        "<!DOCTYPE html><html><body><div class=frame><main><article class=content>"
            + html
            + "</article></main><p id=after>a<i>b</i></p></div><footer id=foot>c</footer></body></html>");
  }

  private static boolean isWhole(Document page) {
    Element after = page.getElementById("after");
    Element foot = page.getElementById("foot");
    return after != null
        && foot != null
        && page.select("body > .frame > main > article.content").size() == 1
        && page.select(".frame > *").size() == 2
        && page.body().children().size() == 2
        && page.select("main, .frame").size() == 2
        && after.select("a, b, u, font").isEmpty()
        && foot.select("a, b, u, font").isEmpty();
  }

  private String name() {
    return pick(random.nextBoolean() ? DELICATE : ALL);
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }

  private String sequence() {
    StringBuilder html = new StringBuilder();
    int length = 1 + random.nextInt(14);
    for (int i = 0; i < length; i++) {
      int kind = random.nextInt(8);
      html.append(
          kind < 3
              ? "<" + name() + ">"
              : kind < 5 ? "</" + name() + ">" : kind == 5 ? "x" : pick(OTHERS));
    }
    return html.toString();
  }

  private String nested(int depth) {
    StringBuilder html = new StringBuilder();
    int length = 1 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      String name = name();
      if (depth > 6 || random.nextInt(4) == 0) {
        html.append('t');
      } else if (!HarmlessMarkup.VOID.contains(name)) {
        html.append('<').append(name).append('>').append(nested(depth + 1));
        html.append("</").append(name).append('>');
      }
    }
    return html.toString();
  }
}
