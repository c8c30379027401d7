package io.github.shelfmark.print;

import java.util.List;

/** What a PDF file does not show as its author wrote it. */
public sealed interface PdfProblem {
  /** The number of the part that it is in; 0 if it is in none. */
  default int part() {
    return 0;
  }

  /**
   * Characters that no font has.
   *
   * @param part the number of the first part that has one of them
   * @param first the first characters, in the order of the text
   * @param count how many different characters are missing
   */
  record MissingCharacters(int part, List<String> first, int count) implements PdfProblem {
    /** Characters that no font has. */
    public MissingCharacters {
      first = List.copyOf(first);
    }
  }

  /**
   * Text that is written from right to left, whose words are in the wrong order.
   *
   * @param part the number of the part that it is in
   * @param first its first character
   */
  record RightToLeft(int part, String first) implements PdfProblem {}

  /**
   * A picture that is left out.
   *
   * @param part the number of the part that it is in; 0 for the cover
   * @param src its address
   * @param reason why, as the end of a sentence
   */
  record LostPicture(int part, String src, String reason) implements PdfProblem {}

  /**
   * A font that cannot be used.
   *
   * @param file its path below the source
   * @param reason why, as the end of a sentence
   */
  record UnusableFont(String file, String reason) implements PdfProblem {}

  /**
   * The file has no tags, by which it could be read aloud.
   *
   * @param reason what the library says
   */
  record Untagged(String reason) implements PdfProblem {}
}
