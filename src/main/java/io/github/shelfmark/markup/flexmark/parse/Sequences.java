package io.github.shelfmark.markup.flexmark.parse;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Origins;
import java.util.ArrayList;
import java.util.List;

/** Translates between our texts and flexmark-java's sequences, both with their places. */
public final class Sequences {
  private Sequences() {}

  /** The text of a sequence, its characters copied. */
  public static Text text(BasedSequence chars) {
    char[] source = chars.toString().toCharArray();
    Origins origins = new Origins();
    for (int i = 0; i < source.length; i++) {
      origins.add(i, chars.getIndexOffset(i));
    }
    return Text.joined(source, source.length, origins);
  }

  /**
   * The sequence of a text.
   *
   * @param document the characters of the whole document
   */
  static BasedSequence of(Text text, BasedSequence document) {
    List<BasedSequence> ranges = new ArrayList<>();
    int at = text.start();
    while (at < text.end()) {
      int start = text.sourceIndex(at);
      int length = 1;
      while (at + length < text.end() && text.sourceIndex(at + length) == start + length) {
        length++;
      }
      ranges.add(document.subSequence(start, start + length));
      at += length;
    }
    if (ranges.isEmpty()) {
      return document.subSequence(0, 0);
    }
    return ranges.size() == 1 ? ranges.get(0) : SegmentedSequence.create(document, ranges);
  }
}
