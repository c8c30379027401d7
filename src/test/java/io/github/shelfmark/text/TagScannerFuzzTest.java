package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.testing.FuzzInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class TagScannerFuzzTest {
  @FuzzTest
  void scan(byte[] input) {
    String html = FuzzInput.text(input);
    List<Tag> tags = tags(new TagScanner(html));
    int end = 0;
    for (Tag tag : tags) {
      assertThat(tag.start()).isGreaterThanOrEqualTo(end);
      assertThat(html.charAt(tag.start())).isEqualTo('<');
      assertThat(html.charAt(tag.end() - 1)).isEqualTo('>');
      int at = tag.start() + 1;
      // Some letters have more characters in lower case, so only the start is compared.
      assertThat(html.substring(at, tag.end()).toLowerCase(Locale.ROOT)).startsWith(tag.name());
      for (Tag.Attribute attribute : tag.attributes()) {
        assertThat(attribute.start()).isBetween(at, attribute.end());
        at = attribute.end();
      }
      assertThat(at).isLessThan(tag.end());
      end = tag.end();
    }
    TagScanner.Interest links = (text, name) -> text.regionMatches(true, name, "a", 0, 1);
    assertThat(links(tags(new TagScanner(html, links)))).isEqualTo(links(tags));
  }

  private static List<Tag> tags(TagScanner scanner) {
    List<Tag> tags = new ArrayList<>();
    for (Optional<Tag> tag = scanner.next(); tag.isPresent(); tag = scanner.next()) {
      tags.add(tag.get());
    }
    return tags;
  }

  private static List<Tag> links(List<Tag> tags) {
    return tags.stream().filter(tag -> tag.name().equals("a")).toList();
  }
}
