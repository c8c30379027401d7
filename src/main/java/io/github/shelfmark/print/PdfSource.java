package io.github.shelfmark.print;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a PDF file is made of.
 *
 * @param html its text: cover, contents and parts, as the page for printing has them; pictures of
 *     the site have addresses that begin with {@link #PICTURE}
 * @param outline its headings, which become its bookmarks
 * @param info what it says of itself
 * @param letter whether its pages have the size letter; otherwise A4
 * @param fonts the fonts that its author names
 * @param pictures gives the file of a picture by its address; empty if there is none
 */
public record PdfSource(
    String html,
    List<Entry> outline,
    PdfInfo info,
    boolean letter,
    List<PdfFont> fonts,
    Function<String, Optional<byte[]>> pictures) {
  /** What the addresses of pictures of the site begin with. */
  public static final String PICTURE = "site:";

  /** What stands for the address of a drawing that is written into the text. */
  public static final String DRAWING = "in the text";
}
