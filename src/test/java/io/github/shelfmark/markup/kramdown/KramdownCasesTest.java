package io.github.shelfmark.markup.kramdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Links;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Markdown and the HTML that Jekyll produces; {@code src/test/oracle/kramdown.rb} regenerates it.
 */
class KramdownCasesTest {
  private static final Pattern BETWEEN_CASES = Pattern.compile("^====\n", Pattern.MULTILINE);
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern CODE = Pattern.compile("(?s)<code[^>]*>.*?</code>");
  private static final Pattern ADDRESS = Pattern.compile("(href|src)=\"[^\"]*\"");
  private static final Pattern AT_TAGS =
      Pattern.compile(
          "\\s*(</?(?!code|pre|span|a|em|strong|b|kbd|img|sup|del|input)[a-z][^>]*>)\\s*");

  private final KramdownRenderer renderer = new KramdownRenderer(Links.UNCHANGED);

  static Stream<Arguments> cases() throws IOException {
    return Stream.of("blocks", "spans", "attributes", "html", "corners")
        .flatMap(KramdownCasesTest::read);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesWhatJekyllWrites(String markdown, String expected) {
    assertThat(normal(renderer.toHtml(markdown))).as(markdown).isEqualTo(normal(expected));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesItsWhiteSpace(String markdown, String expected) {
    assertThat(withoutCode(renderer.toHtml(markdown)).stripTrailing())
        .as(markdown)
        .isEqualTo(withoutCode(expected).stripTrailing());
  }

  /** Leaves out what is highlighted, and addresses, in which we encode spaces. */
  private static String withoutCode(String html) {
    return ADDRESS.matcher(CODE.matcher(html).replaceAll("<code>")).replaceAll("$1");
  }

  /** Reduces HTML to elements and texts, without highlighting and white space between blocks. */
  private static String normal(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.select("code span").forEach(Element::unwrap);
    document.select("pre").forEach(pre -> pre.text(pre.wholeText().replace(' ', '\u00b7')));
    // We encode spaces in URLs; kramdown leaves that to the browser.
    for (Element link : document.select("[href*=' ']")) {
      link.attr("href", link.attr("href").replace(" ", "%20"));
    }
    document.body().select("*").forEach(KramdownCasesTest::sortAttributes);
    document.outputSettings().prettyPrint(false);
    String folded = BLANKS.matcher(document.body().html()).replaceAll(" ");
    return AT_TAGS.matcher(folded).replaceAll("$1").strip();
  }

  private static void sortAttributes(Element element) {
    List<Attribute> attributes = new ArrayList<>(element.attributes().asList());
    attributes.sort(Comparator.comparing(Attribute::getKey));
    attributes.forEach(attribute -> element.removeAttr(attribute.getKey()));
    attributes.forEach(attribute -> element.attr(attribute.getKey(), attribute.getValue()));
  }

  private static Stream<Arguments> read(String file) {
    return BETWEEN_CASES
        .splitAsStream(resource(file))
        .map(
            one -> {
              int arrow = one.indexOf("\n-->\n");
              return Arguments.of(one.substring(0, arrow), one.substring(arrow + 5));
            });
  }

  private static String resource(String file) {
    try (InputStream in =
        KramdownCasesTest.class.getResourceAsStream("/kramdown/" + file + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("no resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
