package io.github.shelfmark.text;

import io.github.shelfmark.text.Tag.Attribute;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Rewrites the links in HTML text and leaves everything else as it is, byte for byte. */
public final class HtmlLinks {
  private static final Set<String> LINKS = Set.of("href", "src", "poster");

  private HtmlLinks() {}

  /**
   * Rewrites {@code href}, {@code src}, {@code poster} and {@code srcset}.
   *
   * @param html the text
   * @param resolve gives the new link for a link, entities resolved, and its index in the text
   */
  public static String rewrite(CharSequence html, BiFunction<String, Integer, String> resolve) {
    return rewrite(html, resolve, tag -> {});
  }

  /**
   * Rewrites links, and shows the tags on the way.
   *
   * @param each gets each tag, in order
   */
  public static String rewrite(
      CharSequence html, BiFunction<String, Integer, String> resolve, Consumer<Tag> each) {
    StringBuilder out = new StringBuilder(html.length() + 64);
    int done = 0;
    TagScanner scanner = new TagScanner(html);
    for (Optional<Tag> tag = scanner.next(); tag.isPresent(); tag = scanner.next()) {
      each.accept(tag.get());
      for (Attribute attribute : tag.get().attributes()) {
        if (!isLink(tag.get().name(), attribute.name())) {
          continue;
        }
        String written = html.subSequence(attribute.start(), attribute.end()).toString();
        int start = attribute.start();
        String resolved =
            resolve(attribute.name(), written, (href, index) -> resolve.apply(href, start + index));
        if (!resolved.equals(written)) {
          out.append(html, done, attribute.start()).append(resolved);
          done = attribute.end();
        }
      }
    }
    return out.append(html, done, html.length()).toString();
  }

  /**
   * Whether an attribute holds a link.
   *
   * @param tag the element's name; a base is no link, it says how the others are read
   * @param attribute the attribute's name
   */
  public static boolean isLink(String tag, String attribute) {
    return (LINKS.contains(attribute) || attribute.equals("srcset")) && !tag.equals("base");
  }

  /**
   * Resolves the link or links in an attribute's value.
   *
   * @param attribute the attribute's name
   * @param written its value as written
   * @param resolve gives the new link for a link, entities resolved, and its index in the value
   * @return the value to write; as it was written if nothing changes
   */
  public static String resolve(
      String attribute, String written, BiFunction<String, Integer, String> resolve) {
    String plain = HtmlEntities.decode(written);
    String resolved =
        attribute.equals("srcset") ? SrcSet.replace(plain, resolve) : resolve.apply(plain, 0);
    return resolved.equals(plain) ? written : Html.escape(resolved);
  }
}
