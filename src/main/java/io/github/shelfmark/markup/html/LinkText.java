package io.github.shelfmark.markup.html;

import java.util.Locale;
import java.util.Set;

/** Whether raw HTML in a link says where the link leads. */
public final class LinkText {
  /** Elements that show nothing of their own; some draw icons with them. */
  private static final Set<String> SILENT =
      Set.of("i", "span", "b", "em", "strong", "small", "sup", "sub", "br", "wbr", "code");

  private LinkText() {}

  /**
   * Whether a tag shows or says nothing: the text after it decides.
   *
   * @param tag a tag or comment as its author wrote it
   */
  public static boolean isSilent(String tag) {
    if (tag.startsWith("</") || tag.startsWith("<!")) {
      return true;
    }
    int end = 1;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    String lower = tag.toLowerCase(Locale.ROOT);
    return SILENT.contains(lower.substring(1, end))
        && !lower.contains("aria-label")
        && !lower.contains("title");
  }
}
