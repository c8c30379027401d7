package io.github.shelfmark.site;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Under which address search engines are to list a document, if not under its own: {@code
 * canonical} in its front matter, or jekyll-seo-tag's {@code canonical_url}.
 */
public final class Canonical {
  /** The key of front matter. */
  public static final String KEY = "canonical";

  private Canonical() {}

  /** The address as written: one of the web, or a path from the site's root. */
  public static Optional<String> of(Document document) {
    return text(document.data().get(KEY)).or(() -> text(document.data().get("canonical_url")));
  }

  /** Whether front matter says something that is no address. */
  public static boolean isWrong(Document document) {
    Object value = document.data().get(KEY);
    return value != null && text(value).isEmpty();
  }

  private static Optional<String> text(@Nullable Object value) {
    return value instanceof String text && isAddress(text) ? Optional.of(text) : Optional.empty();
  }

  private static boolean isAddress(String text) {
    boolean absolute = text.startsWith("https://") || text.startsWith("http://");
    return (absolute || (text.startsWith("/") && !text.startsWith("//")))
        && text.chars().noneMatch(c -> c <= ' ' || c == 0x7f);
  }
}
