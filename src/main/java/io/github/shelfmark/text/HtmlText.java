package io.github.shelfmark.text;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Changes the texts in HTML and leaves everything else as it is, byte for byte. */
public final class HtmlText {
  private HtmlText() {}

  /**
   * Changes texts.
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

  private static void add(
      String text, boolean mayChange, UnaryOperator<String> change, StringBuilder out) {
    // Comments stand between tags too.
    boolean plain = mayChange && !text.contains("<!") && !text.contains("<?");
    out.append(plain ? change.apply(text) : text);
  }
}
