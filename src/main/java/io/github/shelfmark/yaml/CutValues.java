package io.github.shelfmark.yaml;

import io.github.shelfmark.finding.Position;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Finds values of which YAML silently leaves a part out: <code>title: C # sharp</code> is the title
 * "C", and {@code channel: #news} is nothing, because what begins with a number sign after a blank
 * is a comment. What is likely to be meant as a comment is left alone.
 */
final class CutValues {
  /** Keys of texts that are shown: a comment is rarely written after one of these. */
  private static final Set<String> TEXTS =
      Set.of("caption", "description", "heading", "label", "name", "summary", "tagline");

  private final String text;
  private int[] lines = {};
  private @Nullable CutValue first;

  CutValues(String text) {
    this.text = text;
  }

  /** The first that was found; one is enough to look through a file. */
  @Nullable CutValue first() {
    return first;
  }

  /** Looks at an unquoted value. */
  void look(ScalarNode scalar, String key, @Nullable Object value) {
    if (first != null || scalar.getScalarStyle() != ScalarStyle.PLAIN) {
      return;
    }
    Position start = scalar.getStartMark().map(YamlReader::position).orElse(Position.START);
    String tag = scalar.getTag().getValue();
    String anchor = scalar.getAnchor().map(name -> name.getValue()).orElse("");
    if (tag.startsWith("!") && tag.length() > 1 && !scalar.getTag().equals(UntypedSchema.UNTYPED)) {
      first = new CutValue(start, tag);
    } else if (!anchor.isEmpty() && !text.contains("*" + anchor)) {
      first = new CutValue(start, "&" + anchor);
    } else {
      scalar.getEndMark().ifPresent(end -> comment(end, key, value, start));
    }
  }

  private void comment(Mark end, String key, @Nullable Object value, Position start) {
    int from = index(end);
    int sign = from;
    while (sign < text.length() && (text.charAt(sign) == ' ' || text.charAt(sign) == '\t')) {
      sign++;
    }
    if (sign == from || !text.startsWith("#", sign)) {
      return;
    }
    boolean blankAfter = sign + 1 >= text.length() || Character.isWhitespace(text.charAt(sign + 1));
    boolean cut =
        value == null
            ? !blankAfter && Character.isLetterOrDigit(text.charAt(sign + 1))
            : sign == from + 1 && isWords(value) && (!blankAfter || isText(key));
    if (cut) {
      int lineEnd = text.indexOf('\n', sign);
      String left = text.substring(sign, lineEnd < 0 ? text.length() : lineEnd).strip();
      Position at = value == null ? YamlLines.position(text, sign) : start;
      first = new CutValue(at, left);
    }
  }

  /** Whether a value is text with letters: a number or a date is complete before a comment. */
  private static boolean isWords(Object value) {
    return value instanceof String words && words.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isText(String key) {
    String small = key.toLowerCase(Locale.ROOT);
    return small.endsWith("title") || TEXTS.contains(small);
  }

  private int index(Mark mark) {
    lines = lines.length == 0 ? starts(text) : lines;
    int start = lines[Math.min(mark.getLine(), lines.length - 1)];
    int at = start;
    for (int column = mark.getColumn(); column > 0 && at < text.length(); column--) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static int[] starts(String text) {
    int count = 1 + (int) text.chars().filter(c -> c == '\n').count();
    int[] starts = new int[count];
    for (int i = 1; i < count; i++) {
      starts[i] = text.indexOf('\n', starts[i - 1]) + 1;
    }
    return starts;
  }
}
