package io.github.shelfmark.browser.truth;

import io.github.shelfmark.search.Fold;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts texts into words by the properties that Java knows of characters. */
final class Pieces {
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HANGUL,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);
  private static final Pattern BORDERS =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
  private static final int MOST_PARTS = 16;

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean punctuation;
  private boolean space;

  private Pieces() {}

  /** The pieces of a text in order. */
  static List<Piece> of(String text) {
    Pieces reader = new Pieces();
    text.codePoints().filter(codePoint -> !ignored(codePoint)).forEach(reader::next);
    reader.endWord();
    return reader.pieces;
  }

  /** Whether a character is one of a script without spaces. */
  static boolean alone(int codePoint) {
    return codePoint == 'ー'
        || codePoint == 'ｰ'
        || (Character.isLetterOrDigit(codePoint)
            && WITHOUT_SPACES.contains(UnicodeScript.of(codePoint)))
        || (Character.getType(codePoint) == Character.NON_SPACING_MARK
            && WITHOUT_SPACES.contains(UnicodeScript.of(codePoint)));
  }

  private static boolean ignored(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || codePoint == 0x3099
        || codePoint == 0x309A;
  }

  private void next(int codePoint) {
    if (alone(codePoint)) {
      endWord();
      add(true, List.of(Fold.fold(Character.toString(codePoint))));
    } else if (ofWord(codePoint)) {
      word.appendCodePoint(codePoint);
    } else {
      endWord();
      boolean blank = Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
      space |= blank;
      punctuation |= !blank;
    }
  }

  private static boolean ofWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }

  private void endWord() {
    if (word.length() > 0) {
      String whole = Fold.fold(word.toString());
      List<String> names = new ArrayList<>(List.of(whole));
      String[] parts = BORDERS.split(word, -1);
      for (int i = 0; parts.length > 1 && i < Math.min(parts.length, MOST_PARTS); i++) {
        if (parts[i].length() > 1) {
          names.add(Fold.fold(parts[i]));
        }
      }
      add(false, names);
      word.setLength(0);
    }
  }

  private void add(boolean character, List<String> names) {
    pieces.add(new Piece(character, List.copyOf(names), punctuation, space));
    punctuation = false;
    space = false;
  }
}
