package io.github.shelfmark.markup.kramdown.tag;

import io.github.shelfmark.markup.kramdown.tree.ContentModel;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Which HTML elements kramdown knows, and how it reads them.
 *
 * @see <a href="https://kramdown.gettalong.org/syntax.html#html-blocks">kramdown, HTML blocks</a>
 */
public final class HtmlNames {
  private static final Set<String> SPANS =
      names(
          "a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark"
              + " option q rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var");
  private static final Set<String> BLOCKS =
      names(
          "address article aside applet body blockquote caption col colgroup dd div dl dt fieldset"
              + " figcaption footer form h1 h2 h3 h4 h5 h6 header hgroup hr html head iframe legend"
              + " menu li main map nav ol optgroup p pre section summary table tbody td th thead"
              + " tfoot tr ul");
  private static final Set<String> EMPTY =
      names("area base br col command embed hr img input keygen link meta param source track wbr");
  private static final Set<String> WITH_BLOCKS =
      names(
          "address applet article aside blockquote body dd details div dl fieldset figure"
              + " figcaption footer form header hgroup iframe li main map menu nav noscript object"
              + " section summary td");
  private static final Set<String> WITH_SPANS =
      names(
          "a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label"
              + " legend optgroup p q rb rbc rp rt rtc ruby select small span strong sub sup th tt");
  private static final Set<String> WITH_TEXT =
      names("script style math option textarea pre code kbd samp var");

  private HtmlNames() {}

  private static Set<String> names(String list) {
    return new HashSet<>(Arrays.asList(list.split(" ", -1)));
  }

  /** Whether it is a span, given its name in lower case. */
  public static boolean isSpan(String name) {
    return SPANS.contains(name);
  }

  /** Whether it is a block, given its name in lower case. */
  public static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** Whether it never has content. */
  public static boolean isEmpty(String name) {
    return EMPTY.contains(name);
  }

  /** Whether it is an element of HTML; only names of others are case-sensitive. */
  public static boolean isKnown(String name) {
    return SPANS.contains(name)
        || BLOCKS.contains(name)
        || EMPTY.contains(name)
        || WITH_BLOCKS.contains(name)
        || WITH_SPANS.contains(name)
        || WITH_TEXT.contains(name);
  }

  /** How its content is read where Markdown in HTML is asked for. */
  public static ContentModel contentOf(String name) {
    if (WITH_BLOCKS.contains(name)) {
      return ContentModel.BLOCK;
    }
    return WITH_SPANS.contains(name) ? ContentModel.SPAN : ContentModel.RAW;
  }
}
