package io.github.shelfmark.markup.commonmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.Fixtures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * All examples of the CommonMark and GFM specifications. {@code deviations.txt} lists those that we
 * do not follow, and why; an example that is listed but passes is an error too.
 */
final class SpecificationTest {
  private static final Pattern HEADING_ID = Pattern.compile("(<h[1-6]) id=\"[^\"]*\"");
  private static final Pattern ALIGN = Pattern.compile(" style=\"text-align: (\\w+)\"");
  private static final Pattern VOID_TAG = Pattern.compile("\\s*/>");

  private final CommonMarkRenderer renderer = new CommonMarkRenderer(Links.UNCHANGED, List.of());

  @TestFactory
  Stream<DynamicTest> commonMark() throws IOException {
    return examples("commonmark", ExampleReader.readExamples(TestResources.getSpec()));
  }

  @TestFactory
  Stream<DynamicTest> gfm() throws IOException {
    return examples("gfm", ExampleReader.readExamples(TestResources.getGfmSpec()));
  }

  private Stream<DynamicTest> examples(String specification, List<Example> examples)
      throws IOException {
    Map<String, String> deviations = deviations();
    return IntStream.range(0, examples.size())
        .mapToObj(
            index -> {
              String name = specification + " " + (index + 1);
              return dynamicTest(name, () -> check(examples.get(index), deviations.get(name)));
            });
  }

  private void check(Example example, @Nullable String deviation) {
    // The specifications show a tab as an arrow.
    String expected = example.getHtml().replace('\u2192', '\t');
    String written = renderer.render(Fixtures.page("a.md", "a.html", example.getSource())).html();
    if (deviation == null) {
      assertThat(normal(written)).as(example.getSource()).isEqualTo(normal(expected));
    } else {
      assertThat(normal(written))
          .as("passes now; take it off deviations.txt: %s", deviation)
          .isNotEqualTo(normal(expected));
    }
  }

  /**
   * Removes accepted differences: our heading ids, CSS for alignment, and the slash of void tags.
   */
  private static String normal(String html) {
    String plain = HEADING_ID.matcher(html).replaceAll("$1");
    plain = ALIGN.matcher(plain).replaceAll(" align=\"$1\"");
    return VOID_TAG.matcher(plain).replaceAll(">").strip();
  }

  private static Map<String, String> deviations() throws IOException {
    Map<String, String> found = new HashMap<>();
    try (InputStream in =
        SpecificationTest.class.getResourceAsStream("/commonmark/deviations.txt")) {
      assertThat(in).isNotNull();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int colon = line.indexOf(": ");
          found.put(line.substring(0, colon), line.substring(colon + 2));
        }
      }
    }
    return found;
  }
}
