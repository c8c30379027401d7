package io.github.shelfmark.config;

import java.util.List;
import java.util.Optional;

/**
 * The languages of a site: the key {@code languages}.
 *
 * @param all the languages in the order in which readers are offered them; empty for a site in one
 *     language
 * @param main the code of the language at the root of the site; empty if there are none
 */
public record Languages(List<Language> all, String main) {
  /** Of a site in one language. */
  public static final Languages NONE = new Languages(List.of(), "");

  /** Whether the site names its languages. */
  public boolean areUsed() {
    return !all.isEmpty();
  }

  /** The language with a code. */
  public Optional<Language> find(String code) {
    for (Language language : all) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The language that a code would name in other case; empty if it names one as it is. */
  public Optional<Language> inOtherCase(String code) {
    for (Language language : all) {
      if (language.code().equalsIgnoreCase(code)) {
        return language.code().equals(code) ? Optional.empty() : Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** Whether a code is that of a common language, whether or not the site is in it. */
  public static boolean isCommon(String code) {
    return LanguageNames.isKnown(code);
  }

  /** The directory of a language's pages, with a slash at its end; empty for the main one. */
  public String root(String code) {
    return code.equals(main) ? "" : code + "/";
  }
}
