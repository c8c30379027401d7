package io.github.shelfmark.testing;

import io.github.shelfmark.extension.PageText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Shows what the search finds of a page. */
public final class TextBlocks {
  private static final List<String> KINDS = List.of("title", "h", "text", "code");

  private final byte[] bytes;
  private int at;

  private TextBlocks(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The blocks of a page, such as {@code h2 #start Start}. */
  public static List<String> of(PageText text) {
    TextBlocks blocks = new TextBlocks(text.bytes());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < text.blocks(); i++) {
      int kind = blocks.number();
      String name = KINDS.get(kind);
      lines.add(
          kind == PageText.HEADING
              ? name + blocks.number() + " #" + blocks.text() + " " + blocks.text()
              : name + " " + blocks.text());
    }
    return lines;
  }

  private int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  private String text() {
    int length = number();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }
}
