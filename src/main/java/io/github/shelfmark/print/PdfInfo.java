package io.github.shelfmark.print;

import java.time.Instant;
import java.util.Optional;

/**
 * What a PDF file says of itself to those who list and read it.
 *
 * @param title its title
 * @param author its author; empty if nobody is named
 * @param subject what it is about; may be empty
 * @param lang the language of its text as a BCP 47 tag
 * @param date when it was last changed; empty if that is unknown
 */
public record PdfInfo(
    String title, String author, String subject, String lang, Optional<Instant> date) {}
