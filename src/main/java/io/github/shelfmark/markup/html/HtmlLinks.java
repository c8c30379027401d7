package io.github.shelfmark.markup.html;

import io.github.shelfmark.markup.html.Tag.Attribute;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jsoup.parser.Parser;

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
    StringBuilder out = new StringBuilder(html.length() + 64);
    int done = 0;
    TagScanner scanner = new TagScanner(html);
    for (Optional<Tag> tag = scanner.next(); tag.isPresent(); tag = scanner.next()) {
      // A base is no link: it says how the others are read.
      if (tag.get().name().equals("base")) {
        continue;
      }
      for (Attribute attribute : tag.get().attributes()) {
        if (!LINKS.contains(attribute.name()) && !attribute.name().equals("srcset")) {
          continue;
        }
        String written = html.subSequence(attribute.start(), attribute.end()).toString();
        String resolved = resolve(attribute, written, resolve);
        if (!resolved.equals(written)) {
          out.append(html, done, attribute.start()).append(resolved);
          done = attribute.end();
        }
      }
    }
    return out.append(html, done, html.length()).toString();
  }

  private static String resolve(
      Attribute attribute, String written, BiFunction<String, Integer, String> resolve) {
    String plain = unescape(written);
    String resolved =
        attribute.name().equals("srcset")
            ? SrcSet.replace(plain, (href, index) -> resolve.apply(href, attribute.start() + index))
            : resolve.apply(plain, attribute.start());
    return resolved.equals(plain) ? written : Html.escape(resolved);
  }

  static String unescape(String value) {
    return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
  }
}
