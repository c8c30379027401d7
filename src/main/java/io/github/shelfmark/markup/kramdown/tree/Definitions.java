package io.github.shelfmark.markup.kramdown.tree;

import io.github.shelfmark.markup.kramdown.options.KramdownOptions;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.NestingException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text defines for use anywhere in it; later definitions of a name win. */
public final class Definitions {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** What elements may get from lists with names: attributes, and characters of classes. */
  private static final long MOST_ATTRIBUTES = 2_000_000;

  private final Map<String, Link> links = new HashMap<>();
  private final Map<String, Footnote> footnotes = new HashMap<>();
  private final Map<String, Abbreviation> abbreviations = new LinkedHashMap<>();
  private final Map<String, AttributeList> attributeLists = new HashMap<>();
  private KramdownOptions options;
  private long attributes;
  private @Nullable Element applied;

  /**
   * Nothing defined yet.
   *
   * @param options the site's; a text may change them for itself
   */
  public Definitions(KramdownOptions options) {
    this.options = options;
  }

  /** The options in force. */
  public KramdownOptions options() {
    return options;
  }

  /** Changes the options for this text. */
  public void setOptions(KramdownOptions changed) {
    this.options = changed;
  }

  /**
   * A link's destination.
   *
   * @param place what holds the attributes written below the definition; none for configured links
   * @param origin where the URL begins in the whole text
   */
  public record Link(String url, @Nullable String title, @Nullable Element place, int origin) {}

  /**
   * A footnote.
   *
   * @param place what holds the attributes written below the definition
   */
  public record Footnote(Element content, Element place) {}

  /**
   * An abbreviation's long form.
   *
   * @param place what holds the attributes written below the definition
   */
  public record Abbreviation(String title, Element place) {}

  /** Links by {@linkplain #linkId id}. */
  public Map<String, Link> links() {
    return links;
  }

  /** Footnotes by name. */
  public Map<String, Footnote> footnotes() {
    return footnotes;
  }

  /** Abbreviations by their short form. */
  public Map<String, Abbreviation> abbreviations() {
    return abbreviations;
  }

  /** Attribute lists by name. */
  public Map<String, AttributeList> attributeLists() {
    return attributeLists;
  }

  /** Gives an element the attributes of the list beside it. */
  public void applyAttributes(Element element) {
    AttributeList list = element.attributeList();
    if (list != null) {
      apply(list, element);
    }
  }

  /**
   * Gives an element the attributes of a list, and of those that it names.
   *
   * @throws NestingException if all elements of the text together have too many
   */
  public void apply(AttributeList list, Element element) {
    applied = element;
    list.applyTo(element.mutableAttributes(), this, 0);
  }

  /** Counts what a list sets: lists that name each other can set more than any memory holds. */
  void countAttributes(int size) {
    attributes += size;
    if (attributes > MOST_ATTRIBUTES) {
      throw NestingException.attributes(applied == null ? 0 : applied.origin());
    }
  }

  /** A link's id in the form in which ids are compared: one space for white space, lower case. */
  public static String linkId(String written) {
    return SPACES.matcher(written).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /** The index after the name of a list or a note that starts at an index; -1 for no name. */
  public static int endOfName(CharSequence text, int from) {
    if (from >= text.length() || !Chars.isWord(text.charAt(from))) {
      return -1;
    }
    int i = from + 1;
    while (i < text.length() && (Chars.isWord(text.charAt(i)) || text.charAt(i) == '-')) {
      i++;
    }
    return i;
  }
}
