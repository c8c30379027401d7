package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;

/**
 * A document for paper, made of the pages of a section or of the whole site: an entry of the key
 * {@code print}.
 *
 * @param path the output path of the page for printing
 * @param pdf the output path of the PDF file; empty if there is none
 * @param prefix the prefix of the section; {@code /} for the whole site
 * @param title its title; empty for that of the section or site
 * @param cover its first page
 * @param fonts the fonts of the PDF file
 * @param letter whether the PDF file's pages have the size letter; otherwise A4
 * @param position its position in the configuration
 */
public record PrintConfig(
    String path,
    String pdf,
    String prefix,
    String title,
    PrintCover cover,
    PrintFonts fonts,
    boolean letter,
    Position position) {
  /** Where the page is if a site does not say. */
  public static final String PATH = "print.html";
}
