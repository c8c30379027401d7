package io.github.shelfmark.text;

/** An array of characters as a sequence, without a copy. */
public final class CharArray implements CharSequence {
  private final char[] characters;

  /** The sequence of an array, which is not to be changed. */
  public CharArray(char[] characters) {
    this.characters = characters;
  }

  @Override
  public int length() {
    return characters.length;
  }

  @Override
  public char charAt(int index) {
    return characters[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(characters, start, end - start);
  }

  @Override
  public String toString() {
    return new String(characters);
  }
}
