package io.github.shelfmark.markup.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Property;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Random documents, read by our dialects and by commonmark-java. Where they differ, the document is
 * made as small as possible, and must then be in {@code comparison/readers.txt}, which says why.
 * New documents are tried with {@code -Dseed=} and {@code -Dtries=}.
 */
final class ReadersAgreeTest {
  private final UnaryOperator<String> commonMarkJava = Readers.commonMarkJava();

  @Test
  void commonMark() throws IOException {
    agree("commonmark", Readers.own(), 8_000);
  }

  @Test
  void flexmark() throws IOException {
    agree("flexmark", Readers.flexmark(), 2_000);
  }

  private void agree(String name, UnaryOperator<String> reader, int tries) throws IOException {
    KnownDifferences known = KnownDifferences.of(name);
    Map<String, String> unknown = new TreeMap<>();
    Predicate<String> differ = text -> !shape(reader, text).equals(shape(commonMarkJava, text));
    Property.forAll(
        tries,
        MarkdownTexts.any(),
        text -> {
          if (differ.test(text)) {
            String smallest = Smallest.of(text, differ);
            if (!known.has(smallest)) {
              unknown.put(
                  smallest.replace("\n", "\\n").replace("\t", "\\t"), told(reader, smallest));
            }
          }
        });
    assertThat(unknown).as("differences that readers.txt does not explain").isEmpty();
    if (Long.getLong("seed") == null && Integer.getInteger("tries") == null) {
      assertThat(known.unused()).as("patterns that no document needs").isEmpty();
    }
  }

  private String told(UnaryOperator<String> reader, String text) {
    return "\nours " + reader.apply(text) + "\ntheirs " + commonMarkJava.apply(text);
  }

  private static String shape(UnaryOperator<String> reader, String text) {
    return HtmlShape.of(reader.apply(text));
  }
}
