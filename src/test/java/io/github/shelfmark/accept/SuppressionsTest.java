package io.github.shelfmark.accept;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {
  private static final String LINK = "[gone](gone.md)\n";

  @TempDir private Path directory;

  private List<String> told(Map<String, String> files) throws IOException {
    TestBuild build = TestBuild.in(directory);
    build.source().config("title: T");
    for (Map.Entry<String, String> file : files.entrySet()) {
      build.source().file(file.getKey(), file.getValue());
    }
    return TestBuild.told(build.run());
  }

  private List<String> told(String index) throws IOException {
    return told(Map.of("index.md", index));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- shelfmark-disable SM101 -->\n\n" + LINK,
        "<!--shelfmark-disable broken-link-->\n\nx\n\n" + LINK,
        "<!-- shelfmark-disable SM102, SM101 -->\n\n" + LINK,
        "<!-- shelfmark-disable-next-line sm101 -->\n" + LINK,
        "[gone](gone.md) <!-- shelfmark-disable-line SM101 -->\n",
        "> <!-- shelfmark-disable SM101 -->\n> " + LINK,
        "<!-- shelfmark-disable SM101 -->\n\n" + LINK + "\n<!-- shelfmark-enable SM101 -->\n",
      })
  void aCommentAcceptsFindings(String text) throws IOException {
    assertThat(told("# H\n\n" + text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- shelfmark-disable SM102 -->\n\n" + LINK,
        "shelfmark-disable SM101\n\n" + LINK,
        "<!-- shelfmark-disable SM101\n-->\n\n" + LINK,
        "```html\n<!-- shelfmark-disable SM101 -->\n```\n\n" + LINK,
        "<!-- shelfmark-disable-next-line SM101 -->\n\n" + LINK,
        "<!-- shelfmark-disable SM101 -->\n<!-- shelfmark-enable SM101 -->\n\n" + LINK,
        LINK + "\n<!-- shelfmark-disable SM101 -->\n",
        "[gone](gone.md) <!-- shelfmark-disablement SM101 -->\n",
      })
  void otherTextDoesNot(String text) throws IOException {
    assertThat(told("# H\n\n" + text)).singleElement().asString().contains("broken-link");
  }

  @Test
  void itHoldsInItsOwnFileOnly() throws IOException {
    assertThat(
            told(
                Map.of(
                    "index.md",
                    "# H\n\n<!-- shelfmark-disable SM101 -->\n",
                    "a.md",
                    "# A\n\n" + LINK)))
        .singleElement()
        .asString()
        .startsWith("error broken-link a.md:3:8");
  }

  @Test
  void aCommentThatNamesNoCheckIsTold() throws IOException {
    assertThat(told("# H\n\n<!-- shelfmark-disable SM999 -->\n\n" + LINK))
        .containsExactly(
            "error broken-link index.md:5:8: the link \"gone.md\" is broken",
            "warning suppression index.md:3:6: there is no check \"SM999\"");
    assertThat(told("# H\n\n<!-- shelfmark-disable -->\n\n" + LINK))
        .contains("warning suppression index.md:3:6: the comment names no check");
  }

  @Test
  void inYamlItIsACommentOfYaml() throws IOException {
    TestBuild build = TestBuild.in(directory);
    build
        .source()
        .config(
            "title: T$nav:$  # shelfmark-disable-next-line SM101$  - {title: A, url: /gone/}"
                + "$  - {title: B, url: /lost/}")
        .file("index.md", "# H\n");
    assertThat(TestBuild.told(build.run()))
        .singleElement()
        .asString()
        .startsWith("error broken-link site.yml:5:");
  }

  @Test
  void whatMustNotBeIsNotAccepted() throws IOException {
    assertThat(
            told(
                """
                ---
                title: H
                redirect_to: 'javascript:x'
                ---
                <!-- shelfmark-disable unsafe-address -->

                [x](javascript:alert)
                """))
        .isNotEmpty()
        .allMatch(line -> line.contains("unsafe-address"));
  }

  @Test
  void manyCommentsCostNoMoreThanTheirLines() throws IOException {
    String pair = "<!-- shelfmark-disable SM101 -->\n<!-- shelfmark-enable SM101 -->\n";
    assertThat(told("# H\n\n" + pair.repeat(50_000) + "\n" + LINK)).hasSize(1);
  }

  /** Otherwise a line of many would be as many texts, each as long as the rest of the line. */
  @ParameterizedTest
  @ValueSource(strings = {"<!-- shelfmark-disable ", "# shelfmark-disable ", "<!-- shelfmark-x "})
  void whatIsInACommentIsPartOfIt(String start) {
    int count = 20_000;

    List<SuppressionComment> found = SuppressionComment.in(start.repeat(count) + "-->");

    assertThat(found).hasSizeLessThan(4 * count);
    assertThat(found).allMatch(comment -> comment.column() < 10);
    assertThat(SuppressionComment.in("<!-- shelfmark-disable a --><!-- shelfmark-enable a -->"))
        .extracting(SuppressionComment::column)
        .containsExactly(6, 34);
  }
}
