package io.github.shelfmark.print;

/**
 * A font that an author names for a PDF file.
 *
 * @param use what it is for
 * @param file its path below the source
 * @param bytes the file
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
public record PdfFont(Use use, String file, byte[] bytes) {
  /** What a font is for. */
  public enum Use {
    /** Texts. */
    TEXT,
    /** Words set apart, and headings. */
    BOLD,
    /** Words in italics. */
    ITALIC,
    /** Words that are both. */
    BOLD_ITALIC,
    /** Code. */
    CODE,
    /** Characters that no other font has. */
    FALLBACK
  }
}
