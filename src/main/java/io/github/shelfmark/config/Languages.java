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

  /** The directory of a language's pages, with a slash at its end; empty for the main one. */
  public String root(String code) {
    return code.equals(main) ? "" : code + "/";
  }
}
