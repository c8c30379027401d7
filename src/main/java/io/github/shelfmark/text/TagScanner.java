package io.github.shelfmark.text;

import io.github.shelfmark.text.Tag.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tags in HTML text, in one pass and without a tree. Comments, and what stands inside
 * scripts and the like, hold no tags. Broken HTML yields fewer tags, never an error.
 */
public final class TagScanner {
  /** Elements whose content is text (HTML, 13.2.5: RCDATA and raw text). */
  private static final Set<String> TEXT_ONLY =
      Set.of("script", "style", "textarea", "title", "xmp", "noembed", "iframe");

  private final String text;
  private final Interest interest;
  private int at;

  /** Tells early which tags nobody asks for, so that nothing is made of them. */
  @FunctionalInterface
  public interface Interest {
    /**
     * Whether a tag may be of interest.
     *
     * @param html the text
     * @param name index of the first character of the tag's name, behind a slash if there is one
     */
    boolean in(String html, int name);
  }

  /** Scans for all tags, from the start of a text. */
  public TagScanner(CharSequence html) {
    this(html, (text, name) -> true);
  }

  /** Scans for some tags, from the start of a text. */
  public TagScanner(CharSequence html, Interest interest) {
    this.text = html.toString();
    this.interest = interest;
  }

  /** The next tag, if there is one. */
  public Optional<Tag> next() {
    while (at < text.length()) {
      int open = text.indexOf('<', at);
      if (open < 0 || open + 1 >= text.length()) {
        at = text.length();
        break;
      }
      char c = text.charAt(open + 1);
      if (c == '!' || c == '?') {
        at = endOfDeclaration(open);
      } else if (isLetter(c)
          || (c == '/' && open + 2 < text.length() && isLetter(text.charAt(open + 2)))) {
        int name = c == '/' ? open + 2 : open + 1;
        if (!interest.in(text, name) && !mayHoldText(name)) {
          at = endOfTag(name);
          continue;
        }
        Optional<Tag> tag = tag(open);
        if (tag.isEmpty()) {
          // It never ends, so nothing after it is a tag either.
          at = text.length();
        }
        return tag;
      } else {
        at = open + 1;
      }
    }
    return Optional.empty();
  }

  /** Whether a name may be one of {@link #TEXT_ONLY}. */
  private boolean mayHoldText(int name) {
    char second = name + 1 < text.length() ? text.charAt(name + 1) : ' ';
    return switch (text.charAt(name)) {
      case 's', 'S' -> "ctCT".indexOf(second) >= 0;
      case 't', 'T' -> "eiEI".indexOf(second) >= 0;
      case 'x', 'X', 'n', 'N', 'i', 'I' -> true;
      default -> false;
    };
  }

  /**
   * The index after a tag that is not of interest. Its attributes are read by the same rules as
   * those of other tags, or broken ones would end it elsewhere.
   */
  private int endOfTag(int name) {
    int i = name;
    while (i < text.length()
        && !isSpace(text.charAt(i))
        && text.charAt(i) != '>'
        && text.charAt(i) != '/') {
      i++;
    }
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      i = isSpace(c) || c == '/' ? i + 1 : attribute(i, null);
    }
    return text.length();
  }

  private int endOfDeclaration(int open) {
    String close =
        text.startsWith("<!--", open) ? "-->" : text.startsWith("<![CDATA[", open) ? "]]>" : ">";
    int end = text.indexOf(close, open + 2);
    return end < 0 ? text.length() : end + close.length();
  }

  private Optional<Tag> tag(int open) {
    int i = open + 1;
    while (i < text.length()
        && !isSpace(text.charAt(i))
        && text.charAt(i) != '>'
        && (text.charAt(i) != '/' || i == open + 1)) {
      i++;
    }
    String name = text.substring(open + 1, i).toLowerCase(Locale.ROOT);
    List<Attribute> attributes =
        text.charAt(Math.min(i, text.length() - 1)) == '>' ? List.of() : new ArrayList<>();
    while (true) {
      while (i < text.length() && (isSpace(text.charAt(i)) || text.charAt(i) == '/')) {
        i++;
      }
      if (i >= text.length()) {
        return Optional.empty();
      }
      if (text.charAt(i) == '>') {
        break;
      }
      i = attribute(i, attributes);
    }
    at = TEXT_ONLY.contains(name) ? endOfText(name, i + 1) : i + 1;
    return Optional.of(new Tag(name, open, i + 1, attributes));
  }

  /**
   * Reads one attribute and gives the index after it.
   *
   * @param into gets the attribute if it has a value; null if it is not of interest
   */
  private int attribute(int start, @Nullable List<Attribute> into) {
    int nameEnd = start + 1;
    while (nameEnd < text.length()
        && "=>/".indexOf(text.charAt(nameEnd)) < 0
        && !isSpace(text.charAt(nameEnd))) {
      nameEnd++;
    }
    int equals = skipSpace(nameEnd);
    if (equals >= text.length() || text.charAt(equals) != '=') {
      return nameEnd;
    }
    int value = skipSpace(equals + 1);
    if (value >= text.length()) {
      return value;
    }
    char quote = text.charAt(value);
    boolean quoted = quote == '"' || quote == '\'';
    int first = quoted ? value + 1 : value;
    int end = quoted ? text.indexOf(quote, first) : endOfWord(value);
    if (end < 0) {
      return text.length();
    }
    if (into != null) {
      String name = text.substring(start, nameEnd).toLowerCase(Locale.ROOT);
      into.add(new Attribute(name, first, end));
    }
    return quoted ? end + 1 : end;
  }

  private int endOfWord(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '>' && !isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int endOfText(String name, int from) {
    String close = "</" + name;
    for (int i = text.indexOf("</", from); i >= 0; i = text.indexOf("</", i + 2)) {
      if (text.regionMatches(true, i, close, 0, close.length())) {
        return i;
      }
    }
    return text.length();
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
