package io.github.shelfmark.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlIdsTest {
  private static List<String> ids(String html) {
    return List.copyOf(HtmlIds.list(HtmlIds.of(html.getBytes(UTF_8))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p id="a">x</p>                          | a
          <p class="x" ID="a">                     | a
          <p id='a'>                               | a
          <p id=a>                                 | a
          <p id = "a">                             | a
          <p class="x"id="a">                      | a
          <p title="a > b" id="a">                 | a
          <p title='id="no"' id="a">               | a
          <p id="a&amp;b">                         | a&b
          <p id="锁">                               | 锁
          <a name="a">x</a>                        | a
          <!-- <p id="no"> --><p id="a">           | a
          <p data-id="no" id="a">                  | a
          <meta name="no"><p id="a">               | a
          <p>an id="no" here <b id="a">            | a
          <p>an id=no here <b id="a">              | a
          <a/href=x/id="no"/name="no"><p id="a">    | a
          <a href=x"y"id="no"><p id="a">           | a
          <br/id="a">                              | a
          <a href= id="no" title=""><p id="a">     | a
          <script>x('<p id="no">')</script><p id=a>| a
          """)
  void areIdsAndNames(String html, String id) {
    assertThat(ids(html)).containsExactly(id);
  }

  @Test
  void noneAreNone() {
    assertThat(ids("")).isEmpty();
    assertThat(ids("=")).isEmpty();
    assertThat(ids("id=")).isEmpty();
    assertThat(ids("<p id=\"\"> <p id> <p name=\"x\">")).isEmpty();
    assertThat(ids("<p id=\"never ends")).isEmpty();
  }

  @Test
  void aRedirectMayHaveAny() {
    assertThat(
            HtmlIds.of(
                "<!DOCTYPE html><meta http-equiv=\"refresh\" content=\"0; url=x\">"
                    .getBytes(UTF_8)))
        .isEqualTo(HtmlIds.ANY);
  }

  /** The quick search finds what reading all tags finds. */
  @Test
  void brokenMarkupGivesNoError() {
    String[] parts = {
      "<a ", "<p ", "id=", "name=", "\"", "'", "x", ">", "=", " ", "<!--", "-->", "id = ", "é", "/"
    };
    Random random = new Random(5);
    for (int i = 0; i < 5000; i++) {
      StringBuilder html = new StringBuilder();
      for (int j = random.nextInt(14); j >= 0; j--) {
        html.append(parts[random.nextInt(parts.length)]);
      }
      List<String> expected = new ArrayList<>();
      String text = html.toString();
      if (text.matches("(?s).*<[^>]*<.*")) {
        // A tag in a tag: only the scan of all tags knows which one it is.
        continue;
      }
      TagScanner scanner = new TagScanner(text);
      for (var tag = scanner.next(); tag.isPresent(); tag = scanner.next()) {
        for (String name : List.of("id", "name")) {
          if (name.equals("id") || tag.get().name().equals("a")) {
            tag.get()
                .attribute(name)
                .map(found -> text.substring(found.start(), found.end()))
                .filter(id -> !id.isEmpty() && !expected.contains(id))
                .ifPresent(expected::add);
          }
        }
      }
      assertThat(ids(text)).as(text).containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
