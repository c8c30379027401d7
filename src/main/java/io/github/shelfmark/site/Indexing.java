package io.github.shelfmark.site;

import java.util.Locale;

/** What front matter says to search engines: {@code noindex} or {@code robots}. */
public final class Indexing {
  private static final String NOINDEX = "noindex";

  private Indexing() {}

  /** The rules for robots, such as {@code noindex, nofollow}; empty if all is allowed. */
  public static String robots(Document document) {
    if (Boolean.TRUE.equals(document.data().get(NOINDEX))) {
      return NOINDEX;
    }
    Object rules = document.data().get("robots");
    return rules instanceof String text && isRules(text) ? text.strip() : "";
  }

  /** Whether front matter says something that is no rule. */
  public static boolean isWrong(Document document) {
    Object rules = document.data().get("robots");
    return rules != null && !(rules instanceof String text && isRules(text));
  }

  /** Whether search engines must leave a document out of their lists. */
  public static boolean isLeftOut(Document document) {
    String rules = robots(document).toLowerCase(Locale.ROOT);
    return rules.contains(NOINDEX) || rules.equals("none");
  }

  /** Words such as {@code max-snippet:20}, with commas between them. */
  private static boolean isRules(String text) {
    boolean legal = !text.isBlank() && text.length() < 200;
    for (int i = 0; i < text.length() && legal; i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      legal = letter || " ,:-_".indexOf(c) >= 0;
    }
    return legal;
  }
}
