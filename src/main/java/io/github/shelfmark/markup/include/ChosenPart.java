package io.github.shelfmark.markup.include;

import java.util.List;

/**
 * What an author asks for of a file; texts are empty where nothing is asked for.
 *
 * @param region the name of a region
 * @param lines numbers of lines
 * @param symbol the name of a type or member in Java
 * @param comment whether the comment before the symbol is shown too
 */
public record ChosenPart(String region, String lines, String symbol, boolean comment) {
  /** The whole file. */
  public static final ChosenPart ALL = new ChosenPart("", "", "", false);

  /** Whether it is the whole file. */
  public boolean isAll() {
    return region.isEmpty() && lines.isEmpty() && symbol.isEmpty();
  }

  /**
   * The lines of a file, without markers of regions.
   *
   * @param text the text of the file
   * @param ending the ending of its name
   * @throws MissingPartException if there is no such part
   */
  public List<FileLine> of(String text, String ending) throws MissingPartException {
    List<FileLine> all = FileLine.of(text);
    Regions regions = Regions.of(all, ending.equals("md") || ending.equals("markdown"));
    if (!region.isEmpty()) {
      return regions.named(region);
    }
    if (!lines.isEmpty()) {
      return regions.withoutMarkers(LineChoice.of(all, lines));
    }
    if (symbol.isEmpty()) {
      return regions.withoutMarkers(all);
    }
    if (!ending.equals("java")) {
      throw new MissingPartException(
          "there are no symbols of Java", "Choose a region with #name, or lines with lines=3-9.");
    }
    return regions.withoutMarkers(JavaSymbols.find(text, symbol, comment));
  }

  /** The lines of a file as they are shown: all begin as far to the left as they can. */
  public List<FileLine> shownOf(String text, String ending) throws MissingPartException {
    return Dedent.of(of(text, ending));
  }
}
