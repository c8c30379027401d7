package io.github.shelfmark.search.body;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The name of an element with what it means. Those that are known are found without making a text
 * of each name, because a page has hundreds of tags.
 *
 * @param name in lower case
 * @param element what it means
 * @param isVoid whether the element has no content, and so no end tag
 */
record ElementName(String name, Element element, boolean isVoid) {
  /** More than twice as many places as names, and a power of two. */
  private static final int PLACES = 512;

  private static final @Nullable ElementName[] KNOWN = new ElementName[PLACES];

  static {
    put(Element.INLINE, false, "span a code em strong i b u s kbd sup sub del ins mark small abbr");
    put(Element.INLINE, false, "q cite var samp time ruby rb bdi bdo font math annotation");
    put(Element.INLINE, true, "wbr area base link meta param");
    put(Element.BREAK, true, "br img input embed source track");
    put(Element.BREAK, false, "svg");
    put(Element.BLOCK, true, "hr col");
    put(Element.BLOCK, false, "p li td th tr div ul ol dl dt dd table thead tbody tfoot caption");
    put(Element.BLOCK, false, "colgroup blockquote figure figcaption details summary section");
    put(Element.BLOCK, false, "article aside header footer nav main hgroup search form fieldset");
    put(Element.BLOCK, false, "legend label button address menu center dir body html text");
    put(Element.BLOCK, false, "foreignobject");
    put(Element.HEADING, false, "h1 h2 h3 h4 h5 h6");
    put(Element.CODE, false, "pre listing");
    put(Element.READING, false, "rt");
    put(Element.HIDDEN, false, "head template noscript select datalist audio video canvas object");
    put(Element.HIDDEN, false, "dialog rp semantics annotation-xml metadata desc progress meter");
    put(Element.RAW, false, "script style title textarea xmp iframe noembed noframes");
  }

  private static void put(Element element, boolean isVoid, String names) {
    for (String name : names.split(" ", -1)) {
      char[] chars = name.toCharArray();
      int place = hash(chars, 0, chars.length);
      while (KNOWN[place] != null) {
        place = (place + 1) % PLACES;
      }
      KNOWN[place] = new ElementName(name, element, isVoid);
    }
  }

  private static int hash(char[] chars, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + (chars[i] | 0x20);
    }
    return hash & (PLACES - 1);
  }

  /** The name that is a range of a text. */
  static ElementName of(char[] chars, int start, int end) {
    for (int place = hash(chars, start, end); ; place = (place + 1) % PLACES) {
      ElementName known = KNOWN[place];
      if (known == null) {
        String name = new String(chars, start, end - start).toLowerCase(Locale.ROOT);
        return new ElementName(name, Element.INLINE, false);
      }
      if (known.is(chars, start, end)) {
        return known;
      }
    }
  }

  private boolean is(char[] chars, int start, int end) {
    if (name.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = chars[i];
      if ((c >= 'A' && c <= 'Z' ? c | 0x20 : c) != name.charAt(i - start)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it has this name. */
  boolean is(String other) {
    return name.equals(other);
  }
}
