package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tags of no interest end where they would end if they were read. */
class TagScannerTest {
  private static final Generator<String> TAGS =
      Generator.pieces(
              1,
              14,
              "<p",
              "<a",
              "</a",
              "<b-c",
              " d",
              " d=\"e\"",
              " d=\"e>f\"",
              "=\"g>h\"",
              "=\"",
              "=",
              " ",
              "/",
              ">",
              "\"",
              "'",
              "d=i",
              "<",
              "\n",
              "é")
          .with(
              "<p d=i=\"j>k\"><a>",
              "<p =\"j>k\"><a>",
              "<p d=\"\"e=\"f>\"><a>",
              "<p d= \"j>k\"><a>");

  @Test
  void tagsOfNoInterestEndByTheSameRules() {
    Property.forAll(
        5_000,
        TAGS,
        html ->
            assertThat(links(new TagScanner(html, (text, name) -> text.startsWith("a", name))))
                .isEqualTo(links(new TagScanner(html))));
  }

  private static List<Tag> links(TagScanner scanner) {
    List<Tag> links = new ArrayList<>();
    for (Optional<Tag> tag = scanner.next(); tag.isPresent(); tag = scanner.next()) {
      if (tag.get().name().equals("a") || tag.get().name().equals("/a")) {
        links.add(tag.get());
      }
    }
    return links;
  }
}
