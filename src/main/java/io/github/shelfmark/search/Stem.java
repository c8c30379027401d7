package io.github.shelfmark.search;

/**
 * The light stem of English words: two words with the same one are taken for forms of each other.
 * The index knows no stems; the search tries the forms that a word may have, and keeps those whose
 * stem is that of the word.
 */
public final class Stem {
  private static final int SHORTEST_WORD = 4;
  private static final int SHORTEST_REST = 3;

  private Stem() {}

  /**
   * The stem of a word.
   *
   * @param word a folded word
   * @return its stem; the word itself if it is shorter than four letters or has others than a to z
   */
  public static String stem(String word) {
    if (word.length() < SHORTEST_WORD || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return word;
    }
    return ending(verb(singular(word)));
  }

  private static String singular(String word) {
    int length = word.length();
    if (word.endsWith("ies") && length > SHORTEST_WORD) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("es") && length - 2 >= SHORTEST_REST && hisses(cut(word, 2))) {
      return cut(word, 2);
    }
    boolean plural =
        word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    return plural ? cut(word, 1) : word;
  }

  private static boolean hisses(String rest) {
    return rest.endsWith("s")
        || rest.endsWith("x")
        || rest.endsWith("z")
        || rest.endsWith("ch")
        || rest.endsWith("sh");
  }

  private static String verb(String word) {
    int ending = word.endsWith("ing") ? 3 : word.endsWith("ed") ? 2 : 0;
    String rest = cut(word, ending);
    if (ending == 0
        || rest.length() < SHORTEST_REST
        || rest.chars().noneMatch(letter -> "aeiouy".indexOf(letter) >= 0)) {
      return word;
    }
    char last = rest.charAt(rest.length() - 1);
    boolean doubled = last == rest.charAt(rest.length() - 2) && "aeiouylsz".indexOf(last) < 0;
    return doubled ? cut(rest, 1) : rest;
  }

  private static String ending(String word) {
    if (word.endsWith("e") && word.length() > SHORTEST_REST) {
      return cut(word, 1);
    }
    boolean finalY =
        word.endsWith("y")
            && word.length() > 1
            && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
    return finalY ? cut(word, 1) + "i" : word;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
