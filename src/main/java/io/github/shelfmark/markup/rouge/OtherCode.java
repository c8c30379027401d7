package io.github.shelfmark.markup.rouge;

import io.github.shelfmark.markup.highlight.Highlighter;
import io.github.shelfmark.markup.highlight.Language;
import io.github.shelfmark.markup.highlight.Languages;
import io.github.shelfmark.text.Html;
import java.util.Optional;

/**
 * Code in languages that Rouge knows and for which there is no grammar here: with the tokens of our
 * own highlighter, whose classes are Rouge's, or without tokens.
 */
final class OtherCode {
  private final Languages languages = new Languages();
  private final Highlighter highlighter = new Highlighter();

  /** The HTML of code. */
  String html(String language, String code) {
    Optional<Language> own = languages.find(language);
    if (own.isEmpty()) {
      return new Html().code(code).toString();
    }
    String html = String.join("\n", highlighter.lines(own.get(), code));
    return code.endsWith("\n") ? html + "\n" : html;
  }
}
