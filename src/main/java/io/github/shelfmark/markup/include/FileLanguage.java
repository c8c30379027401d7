package io.github.shelfmark.markup.include;

import io.github.shelfmark.markup.highlight.Languages;
import io.github.shelfmark.markup.highlight.OtherLanguages;
import java.util.Locale;

/** The language of the code in a file, by its name. */
public final class FileLanguage {
  private static final Languages LANGUAGES = new Languages();
  private static final String PLAIN = "text";

  private FileLanguage() {}

  /**
   * The language, as authors write it after a fence.
   *
   * @param name the name of the file, such as {@code Dockerfile}
   * @param ending the ending of the name, such as {@code java}
   */
  public static String of(String name, String ending) {
    String bare = name.toLowerCase(Locale.ROOT);
    String word = ending.isEmpty() ? bare : ending;
    boolean known = LANGUAGES.find(word).isPresent() || OtherLanguages.have(word);
    if (known && !word.isEmpty()) {
      return word;
    }
    // Such as Dockerfile.build.
    int dot = bare.indexOf('.');
    String first = dot > 0 ? bare.substring(0, dot) : "";
    return LANGUAGES.find(first).isPresent() ? first : PLAIN;
  }
}
