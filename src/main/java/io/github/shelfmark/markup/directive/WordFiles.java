package io.github.shelfmark.markup.directive;

import java.util.ArrayList;
import java.util.List;

/** The names of resources of directives that have words in each language of the theme. */
final class WordFiles {
  private static final List<String> LANGUAGES =
      List.of("de", "en", "es", "fr", "ja", "ko", "pt", "ru", "zh-Hant", "zh");

  private WordFiles() {}

  /**
   * Resources with the words beside them.
   *
   * @param directory the directory of both
   * @param others the other resources in it
   */
  static List<String> with(String directory, String... others) {
    List<String> all = new ArrayList<>();
    for (String other : others) {
      all.add(directory + "/" + other);
    }
    LANGUAGES.forEach(lang -> all.add(directory + "/messages/" + lang + ".properties"));
    return List.copyOf(all);
  }
}
