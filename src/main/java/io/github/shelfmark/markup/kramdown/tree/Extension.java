package io.github.shelfmark.markup.kramdown.tree;

import io.github.shelfmark.markup.kramdown.options.OptionValues;
import io.github.shelfmark.text.Chars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The start of an extension, as in <code>{::comment}</code>.
 *
 * @param name its name
 * @param list the attributes it has
 * @param closed whether it closes itself
 * @param end index after it
 */
public record Extension(String name, AttributeList list, boolean closed, int end) {
  /** The extension that begins at an index, if there is one. */
  public static @Nullable Extension at(String text, int index) {
    if (!text.startsWith("{::", index)) {
      return null;
    }
    int name = index + 3;
    int nameEnd = name;
    while (nameEnd < text.length() && Chars.isWord(text.charAt(nameEnd))) {
      nameEnd++;
    }
    boolean listed = nameEnd < text.length() && Chars.isRubySpace(text.charAt(nameEnd));
    int from = listed ? nameEnd + 1 : nameEnd;
    int brace = listed ? closingBrace(text, from) : from;
    boolean closed = !listed && text.startsWith("/", brace);
    brace = closed ? brace + 1 : brace;
    if (nameEnd == name || brace < 0 || !text.startsWith("}", brace)) {
      return null;
    }
    closed |= listed && brace > from && text.charAt(brace - 1) == '/';
    AttributeList list = new AttributeList();
    if (listed) {
      list.add(text.substring(from, closed ? brace - 1 : brace));
    }
    return new Extension(text.substring(name, nameEnd), list, closed, brace + 1);
  }

  /** The first closing brace without a backslash, or else the last one; -1 if there is none. */
  private static int closingBrace(String text, int from) {
    int last = -1;
    for (int at = text.indexOf('}', from); at >= 0; at = text.indexOf('}', at + 1)) {
      if (at == from || text.charAt(at - 1) != '\\') {
        return at;
      }
      last = at;
    }
    return last;
  }

  /** The index after an end tag, of this extension or of any, at an index; -1 if there is none. */
  public int endOfEnd(String text, int index) {
    if (text.startsWith("{:/}", index)) {
      return index + 4;
    }
    String end = "{:/" + name + "}";
    return text.startsWith(end, index) ? index + end.length() : -1;
  }

  /**
   * Runs the extension.
   *
   * @param body its content; null if it closes itself
   * @param at where it is in the whole text
   * @param block whether it is a block rather than a span
   * @param into gets what it writes
   * @return false if there is no such extension
   */
  public boolean run(
      @Nullable String body, int at, boolean block, Element into, Definitions definitions) {
    switch (name) {
      case "comment" -> add(Kind.COMMENT, body, at, block, into);
      case "nomarkdown" -> add(Kind.RAW, body, at, block, into);
      case "options" ->
          definitions.setOptions(OptionValues.change(definitions.options(), list.attributes()));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void add(Kind kind, @Nullable String body, int at, boolean block, Element into) {
    if (body != null) {
      Element element = new Element(kind, body, at);
      String outputs = list.attributes().getOrDefault("type", "").strip();
      element.detail().outputs = outputs.isEmpty() ? List.of() : List.of(outputs.split("\\s+", -1));
      into.add(block ? element.asBlock() : element);
    }
  }
}
