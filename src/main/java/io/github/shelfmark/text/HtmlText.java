package io.github.shelfmark.text;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The texts in HTML, which is everything between its tags. */
public final class HtmlText {
  private HtmlText() {}

  /**
   * Changes texts and leaves everything else as it is, byte for byte.
   *
   * @param html the markup
   * @param except names of elements whose texts stay, at any depth
   * @param change gives markup for the markup of a text, entities and all
   */
  public static String change(String html, Set<String> except, UnaryOperator<String> change) {
    StringBuilder out = new StringBuilder(html.length() + 64);
    TagScanner scanner = new TagScanner(html);
    int done = 0;
    int within = 0;
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Tag tag = next.get();
      add(html.substring(done, tag.start()), within == 0, change, out);
      out.append(html, tag.start(), tag.end());
      done = tag.end();
      if (except.contains(tag.name())) {
        within++;
      } else if (within > 0
          && tag.name().startsWith("/")
          && except.contains(tag.name().substring(1))) {
        within--;
      }
    }
    add(html.substring(done), within == 0, change, out);
    return out.toString();
  }

  /**
   * The text that readers see: without tags, comments and scripts, its entities resolved. White
   * space stays as it is.
   */
  public static String visible(String html) {
    if (html.indexOf('<') < 0) {
      return HtmlEntities.decode(html);
    }
    StringBuilder text = new StringBuilder(html.length());
    TagScanner scanner = new TagScanner(html);
    int done = 0;
    boolean hidden = false;
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Tag tag = next.get();
      if (!hidden) {
        addWithoutComments(html, done, tag.start(), text);
      }
      hidden = tag.name().equals("script") || tag.name().equals("style");
      done = tag.end();
    }
    addWithoutComments(html, done, html.length(), text);
    return HtmlEntities.decode(text.toString());
  }

  private static void addWithoutComments(String html, int from, int to, StringBuilder into) {
    MissingEnds missing = new MissingEnds();
    int done = from;
    for (int i = from; i + 1 < to; i++) {
      if (html.charAt(i) == '<' && (html.charAt(i + 1) == '!' || html.charAt(i + 1) == '?')) {
        into.append(html, done, i);
        done = Declarations.end(TagGrammar.HTML, html, i, to, missing);
        i = done - 1;
      }
    }
    into.append(html, done, Math.max(done, to));
  }

  private static void add(
      String text, boolean mayChange, UnaryOperator<String> change, StringBuilder out) {
    // Comments are between tags too.
    boolean plain = mayChange && !text.contains("<!") && !text.contains("<?");
    out.append(plain ? change.apply(text) : text);
  }
}
