package io.github.shelfmark.text;

import java.text.Normalizer;

/**
 * The order of texts for the readers of one language: blanks, then signs, numbers by their value,
 * letters by the alphabet. Accents matter only between texts that are equal without them, and then
 * capitals. The same on every machine. Shared between threads.
 */
public final class TextOrder {
  private static final char END = '\u0001';
  private static final char BLANK = '\u0002';
  private static final char SIGN = '\u0003';
  private static final char NUMBER = '\u0004';

  /** A mark that is no letter. */
  private static final char UNMARKED = '\u0002';

  /** Stands before the count of a number's digits for each {@link #MANY} of them. */
  private static final char MORE = '\uFFFF';

  private static final int MANY = 0x7000;

  private final Alphabet alphabet;
  private final boolean plain;

  private TextOrder(Alphabet alphabet) {
    this.alphabet = alphabet;
    this.plain = alphabet.isPlain();
  }

  /**
   * The order of a language.
   *
   * @param tag a BCP 47 tag, such as {@code de} or {@code zh-TW}
   */
  public static TextOrder of(String tag) {
    return new TextOrder(Alphabet.of(tag));
  }

  /**
   * What a text is sorted by: of two texts the one comes first whose key is less ({@link
   * String#compareTo}). Equal keys do not mean equal texts.
   */
  public String key(String text) {
    boolean ascii = isAscii(text);
    return ascii && plain ? asciiKey(text) : anyKey(text, ascii);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7e) {
        return false;
      }
    }
    return true;
  }

  /** As {@link #anyKey}, without what is not in most titles. */
  private static String asciiKey(String text) {
    StringBuilder key = new StringBuilder(text.length() + 8);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        key.append(c);
        i++;
      } else if (c >= 'A' && c <= 'Z') {
        key.append((char) (c + 'a' - 'A'));
        i++;
      } else if (c >= '0' && c <= '9') {
        i = number(text, i, key);
      } else if (c <= ' ') {
        i = blank(text, i, key);
      } else {
        key.append(SIGN).append(c);
        i++;
      }
    }
    return key.append(END).toString();
  }

  private String anyKey(String text, boolean ascii) {
    // Compatible forms are the same to readers: ﬁ is fi, and Ａ is A.
    String lower = lower(ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFKC));
    StringBuilder key = new StringBuilder(lower.length() + 8);
    StringBuilder marks = new StringBuilder();
    int i = 0;
    while (i < lower.length()) {
      char c = lower.charAt(i);
      int own = alphabet.startsLetter(c) ? alphabet.letterAt(lower, i) : 0;
      if (own > 0) {
        String letter = lower.substring(i, i + own);
        key.append(alphabet.weight(letter));
        // What is equal but for a mark is told apart by the letters themselves.
        marks.append(UNMARKED).append(letter);
        i += own;
      } else if (c < 0x80) {
        i = asciiCharacter(lower, i, key);
        marks.append(UNMARKED);
      } else {
        int character = lower.codePointAt(i);
        i = character(character, lower, i, key, marks);
      }
    }
    return key.append(END).append(marks).toString();
  }

  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      // Not String.toLowerCase, which writes İ as two characters, and takes the final sigma apart.
      int small = character == 'ς' ? 'σ' : Character.toLowerCase(character);
      lower.appendCodePoint(small == 'ς' ? 'σ' : small);
      i += Character.charCount(character);
    }
    return lower.toString();
  }

  private static int asciiCharacter(String text, int i, StringBuilder key) {
    char c = text.charAt(i);
    if (c >= '0' && c <= '9') {
      return number(text, i, key);
    }
    if (c <= ' ') {
      return blank(text, i, key);
    }
    if (c < 'a' || c > 'z') {
      key.append(SIGN);
    }
    key.append(c);
    return i + 1;
  }

  private int character(int character, String text, int i, StringBuilder key, StringBuilder marks) {
    int next = i + Character.charCount(character);
    marks.append(UNMARKED);
    if (Character.isDigit(character)) {
      return number(text, i, key);
    }
    if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
      return blank(text, i, key);
    }
    if (Accents.isAccent(character)) {
      marks.appendCodePoint(character);
    } else if (Character.isIdeographic(character)) {
      key.append(alphabet.ideograph(character));
    } else if (isLetter(character)) {
      letter(character, key, marks);
    } else {
      key.append(SIGN).appendCodePoint(character);
    }
    return next;
  }

  /** Vowels of Indian and South East Asian scripts are marks for Unicode. */
  private static boolean isLetter(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> Character.isLetter(character);
    };
  }

  private void letter(int character, StringBuilder key, StringBuilder marks) {
    String alone = Character.toString(character);
    String expanded = Accents.expanded(character);
    String parts = expanded.isEmpty() ? Normalizer.normalize(alone, Normalizer.Form.NFD) : expanded;
    int own = ownLetter(parts, key, marks);
    for (int i = own; i < parts.length(); ) {
      int part = parts.codePointAt(i);
      if (Accents.isAccent(part)) {
        marks.appendCodePoint(part);
      } else {
        key.appendCodePoint(Accents.hiragana(part));
      }
      i += Character.charCount(part);
    }
    if (!expanded.isEmpty()) {
      marks.appendCodePoint(character);
    }
  }

  /** A letter of the language that has a second mark, as ấ in Vietnamese is an â. */
  private int ownLetter(String parts, StringBuilder key, StringBuilder marks) {
    if (parts.length() != 3) {
      return 0;
    }
    for (int mark = 1; mark < 3; mark++) {
      String pair = parts.substring(0, 1) + parts.charAt(mark);
      String letter = Normalizer.normalize(pair, Normalizer.Form.NFC);
      if (letter.length() == 1 && !alphabet.weight(letter).equals(letter)) {
        key.append(alphabet.weight(letter));
        marks.append(parts.charAt(3 - mark));
        return 3;
      }
    }
    return 0;
  }

  private static int blank(String text, int start, StringBuilder key) {
    int i = start;
    while (i < text.length()
        && (text.charAt(i) <= ' '
            || Character.isWhitespace(text.charAt(i))
            || Character.isSpaceChar(text.charAt(i)))) {
      i++;
    }
    key.append(BLANK);
    return i;
  }

  /**
   * Adds a number so that of two numbers the one with fewer digits is less, and else the one with
   * the lesser digits. Its size does not matter, because it is never calculated.
   */
  private static int number(String text, int start, StringBuilder key) {
    int i = start;
    key.append(NUMBER);
    int count = 0;
    StringBuilder digits = new StringBuilder();
    while (i < text.length()) {
      int character = text.codePointAt(i);
      int digit = character < 0x80 ? character - '0' : Character.digit(character, 10);
      if (digit < 0 || digit > 9 || (character >= 0x80 && !Character.isDigit(character))) {
        break;
      }
      if (digit > 0 || count > 0) {
        digits.append((char) ('0' + digit));
        count++;
      }
      i += Character.charCount(character);
    }
    for (; count >= MANY; count -= MANY) {
      key.append(MORE);
    }
    key.append((char) (count + '0')).append(digits);
    return i;
  }
}
