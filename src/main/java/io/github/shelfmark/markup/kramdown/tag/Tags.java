package io.github.shelfmark.markup.kramdown.tag;

import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.Tag.Attribute;
import io.github.shelfmark.text.TagGrammar;
import io.github.shelfmark.text.TagReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads HTML tags by kramdown's grammar; what is not well formed is text. */
public final class Tags {
  private Tags() {}

  /**
   * A start tag.
   *
   * @param name its name; in lower case if HTML has such an element
   * @param attributes its attributes in order; those without a value have an empty one
   * @param closed whether it ends in a slash
   * @param end index after it
   */
  public record Start(String name, List<Attribute> attributes, boolean closed, int end) {}

  /**
   * An end tag.
   *
   * @param name its name as written
   * @param end index after it
   */
  public record End(String name, int end) {}

  /** The start tag at an index, if there is one. */
  public static @Nullable Start startAt(String text, int at) {
    int nameEnd = endOfName(text, at + 1);
    if (nameEnd < 0 || text.charAt(at) != '<') {
      return null;
    }
    String name = known(text.substring(at + 1, nameEnd));
    List<Attribute> attributes = new ArrayList<>(4);
    TagReader.Attributes into = new TagReader.Attributes(attributes, HtmlNames.isKnown(name));
    int end = TagReader.endOfStartTag(TagGrammar.KRAMDOWN, text, nameEnd, text.length(), into);
    return end < 0 ? null : new Start(name, attributes, text.charAt(end - 2) == '/', end);
  }

  /** The end tag at an index, if there is one. */
  public static @Nullable End endAt(String text, int at) {
    if (!text.startsWith("</", at)) {
      return null;
    }
    int nameEnd = endOfName(text, at + 2);
    int end =
        nameEnd < 0 ? -1 : TagReader.endOfEndTag(TagGrammar.KRAMDOWN, text, nameEnd, text.length());
    return end < 0 ? null : new End(text.substring(at + 2, nameEnd), end);
  }

  /**
   * The place of an element's next end tag.
   *
   * @param anyCase whether the case of the name does not matter
   * @return the index of its {@code <}, or -1
   */
  public static int findEnd(String text, int from, String name, boolean anyCase) {
    for (int i = text.indexOf("</", from); i >= 0; i = text.indexOf("</", i + 2)) {
      if (endsAt(text, i, name, anyCase) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** The index after an element's end tag at an index; -1 if it is not there. */
  public static int endsAt(String text, int at, String name, boolean anyCase) {
    if (!text.startsWith("</", at)
        || !text.regionMatches(anyCase, at + 2, name, 0, name.length())) {
      return -1;
    }
    int close = Chars.skipRubySpace(text, at + 2 + name.length());
    return close < text.length() && text.charAt(close) == '>' ? close + 1 : -1;
  }

  /** A name in lower case, if HTML has an element of that name. */
  public static String known(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return HtmlNames.isKnown(small) ? small : name;
  }

  /** The index after a name at an index, with one colon at most; -1 if there is none. */
  public static int endOfName(String text, int at) {
    return TagGrammar.KRAMDOWN.endOfName(text, at, text.length());
  }
}
