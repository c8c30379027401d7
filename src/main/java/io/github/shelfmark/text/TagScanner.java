package io.github.shelfmark.text;

import io.github.shelfmark.text.Tag.Attribute;
import io.github.shelfmark.text.TagReader.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the tags in HTML text, in one pass and without a tree. Comments, and the content of scripts
 * and the like, hold no tags. Broken HTML yields fewer tags, never an error.
 */
public final class TagScanner {
  /** Elements whose content is text (HTML, 13.2.5: RCDATA and raw text). */
  private static final Set<String> TEXT_ONLY =
      Set.of("script", "style", "textarea", "title", "xmp", "noembed", "iframe");

  private final String text;
  private final Interest interest;
  private int at;

  /** Says early which tags are of no interest, so that they are not read. */
  @FunctionalInterface
  public interface Interest {
    /**
     * Whether a tag may be of interest.
     *
     * @param html the text
     * @param name index of the first character of the tag's name, after a slash if there is one
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
        at = Declarations.end(TagGrammar.HTML, text, open, text.length(), new MissingEnds());
      } else if (Chars.isLetter(c)
          || (c == '/' && open + 2 < text.length() && Chars.isLetter(text.charAt(open + 2)))) {
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
    int plain = endOfPlainTag(name);
    if (plain >= 0) {
      return plain;
    }
    int nameEnd = TagGrammar.HTML.endOfName(text, name, text.length());
    int end =
        TagReader.endOfStartTag(TagGrammar.HTML, text, nameEnd, text.length(), /* into= */ null);
    return end < 0 ? text.length() : end;
  }

  /**
   * The index after a tag whose attributes all have values in double quotes, as our own writers
   * write them; -1 for any other tag. Most tags of a page are such, and of no interest.
   */
  private int endOfPlainTag(int name) {
    for (int i = name; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '=') {
        int close = text.startsWith("\"", i + 1) ? text.indexOf('"', i + 2) : -1;
        boolean named = Chars.isAlphanumeric(text.charAt(i - 1));
        if (close < 0
            || !named
            || !(text.startsWith(">", close + 1) || text.startsWith(" ", close + 1))) {
          return -1;
        }
        i = close;
      } else if (c != ' ' && c != '-' && !Chars.isAlphanumeric(c)) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<Tag> tag(int open) {
    int nameStart = text.charAt(open + 1) == '/' ? open + 2 : open + 1;
    int nameEnd = TagGrammar.HTML.endOfName(text, nameStart, text.length());
    String name = text.substring(open + 1, nameEnd).toLowerCase(Locale.ROOT);
    List<Attribute> attributes = List.of();
    int end = text.startsWith(">", nameEnd) ? nameEnd + 1 : -1;
    if (end < 0) {
      attributes = new ArrayList<>();
      end =
          TagReader.endOfStartTag(
              TagGrammar.HTML, text, nameEnd, text.length(), new Attributes(attributes, true));
    }
    if (end < 0) {
      return Optional.empty();
    }
    at = TEXT_ONLY.contains(name) ? endOfText(name, end) : end;
    return Optional.of(new Tag(name, open, end, attributes));
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
}
