package io.github.shelfmark.markup.kramdown.tree;

import io.github.shelfmark.markup.kramdown.options.OptionValues;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern START =
      Pattern.compile("\\{::(\\w+)(?:\\s((?:\\\\\\}|[^}])*?)|)(/)?\\}");

  /** The extension that begins at an index, if there is one. */
  public static @Nullable Extension at(String text, int index) {
    if (!text.startsWith("{::", index)) {
      return null;
    }
    Matcher start = START.matcher(text).region(index, text.length());
    if (!start.lookingAt()) {
      return null;
    }
    AttributeList list = new AttributeList();
    if (start.group(2) != null) {
      list.add(start.group(2));
    }
    return new Extension(start.group(1), list, start.group(3) != null, start.end());
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
