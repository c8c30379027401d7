package io.github.shelfmark.theme;

import io.github.shelfmark.config.Language;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import java.util.function.Consumer;

/** The languages of a site in which the theme has no words, so that readers see English ones. */
final class MissingWords {
  private MissingWords() {}

  /** Reports each of them. */
  static void check(SiteConfig config, Messages messages, Consumer<Finding> findings) {
    for (Language language : config.languages().all()) {
      if (!messages.has(language.code())) {
        findings.accept(
            Finding.info(
                FindingCode.UNTRANSLATED,
                config.file(),
                language.position(),
                "the theme has no words in " + language.code() + ", so its own are in English",
                "Write them in _theme/messages/" + language.code() + ".properties."));
      }
    }
  }
}
