package io.github.shelfmark.mavensite.descriptor;

import io.github.shelfmark.text.HtmlEntities;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a descriptor with HTML's entities as numbers. Maven knows <code>&amp;nbsp;</code> and
 * the like in descriptors, though XML does not and they declare none.
 */
final class NamedEntities {
  private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");

  private final StringBuilder text = new StringBuilder();
  private final List<int[]> shifts = new ArrayList<>();

  private NamedEntities() {}

  /** Replaces the entities, but for those in comments and CDATA sections. */
  static NamedEntities replacedIn(String source) {
    NamedEntities replaced = new NamedEntities();
    int from = 0;
    int section = source.indexOf("<!");
    while (from < source.length()) {
      int ampersand = source.indexOf('&', from);
      if (section >= 0 && section < from) {
        section = source.indexOf("<!", from);
      }
      if (ampersand < 0) {
        break;
      }
      if (section >= 0 && section < ampersand) {
        int end = endOf(source, section);
        replaced.text.append(source, from, end);
        from = end;
      } else {
        replaced.text.append(source, from, ampersand);
        from = replaced.entity(source, ampersand);
      }
    }
    replaced.text.append(source, from, source.length());
    return replaced;
  }

  private static int endOf(String source, int section) {
    String closing = null;
    if (source.startsWith("<!--", section)) {
      closing = "-->";
    } else if (source.startsWith("<![CDATA[", section)) {
      closing = "]]>";
    }
    int end = closing == null ? -1 : source.indexOf(closing, section);
    return end < 0 ? section + 2 : end + 3;
  }

  private int entity(String source, int ampersand) {
    int end = ampersand + 1;
    while (end < source.length()
        && end - ampersand <= HtmlEntities.LONGEST_NAME
        && Character.isLetterOrDigit(source.charAt(end))) {
      end++;
    }
    String name = source.substring(ampersand + 1, end);
    String value =
        end < source.length() && source.charAt(end) == ';' && !OF_XML.contains(name)
            ? HtmlEntities.named(name)
            : null;
    if (value == null) {
      text.append('&');
      return ampersand + 1;
    }
    value.codePoints().forEach(c -> text.append("&#").append(c).append(';'));
    shifts.add(new int[] {text.length(), end + 1});
    return end + 1;
  }

  /** The text that XML can read. */
  String text() {
    return text.toString();
  }

  /** The offset in the source of an offset in the text. */
  int sourceOffset(int offset) {
    int @Nullable [] last = null;
    int low = 0;
    int high = shifts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (shifts.get(middle)[0] <= offset) {
        last = shifts.get(middle);
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return last == null ? offset : last[1] + offset - last[0];
  }
}
