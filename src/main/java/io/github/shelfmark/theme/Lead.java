package io.github.shelfmark.theme;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.text.HtmlText;
import java.util.Locale;
import java.util.Set;

/** The sentence below the title of a document, from {@code lead} or {@code description}. */
final class Lead {
  /** In characters: longer descriptions are written for search engines. */
  private static final int LONGEST = 280;

  /** How far from its start a text's first paragraph is looked for. */
  private static final int START = 600;

  /** What is meant as a switch. */
  private static final Set<String> NO_SENTENCE = Set.of("yes", "no", "on", "off", "true", "false");

  private Lead() {}

  /**
   * The sentence.
   *
   * @param html the body without its heading, which may begin with the same
   * @param usual whether descriptions are for readers where the front matter does not say
   */
  static String of(Document document, String html, boolean usual) {
    Object said = document.data().get("lead");
    String description = document.text("description").strip();
    if (said instanceof Boolean shown) {
      return shown ? description : "";
    }
    String own = said == null ? "" : said.toString().strip();
    if (!own.isEmpty()) {
      return own;
    }
    boolean fits = usual && !description.isEmpty() && description.length() <= LONGEST;
    return fits && !startsWith(html, description) ? description : "";
  }

  /** Whether front matter has something for it that is neither a sentence nor true or false. */
  static boolean isWrong(Document document) {
    Object said = document.data().get("lead");
    return said instanceof String text
        ? NO_SENTENCE.contains(text.strip().toLowerCase(Locale.ROOT))
        : said != null && !(said instanceof Boolean);
  }

  private static boolean startsWith(String html, String lead) {
    int start = html.indexOf("<p");
    if (start < 0 || start > START) {
      return false;
    }
    int end = html.indexOf("</p>", start);
    String first = words(HtmlText.visible(html.substring(start, end < 0 ? html.length() : end)));
    String same = words(lead);
    return first.startsWith(same) || (first.length() * 2 > same.length() && same.startsWith(first));
  }

  /** Letters and digits only, because ends and quotation marks differ. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(words::appendCodePoint);
    return words.toString();
  }
}
