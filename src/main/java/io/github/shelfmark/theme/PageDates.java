package io.github.shelfmark.theme;

import io.github.shelfmark.git.Change;
import io.github.shelfmark.git.History;
import io.github.shelfmark.site.Dates;
import io.github.shelfmark.site.Document;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * When and by whom documents were last changed. Front matter takes precedence over the Git history.
 */
final class PageDates {
  private final History history;
  private final ZoneId zone;

  /**
   * Creates the dates of one site.
   *
   * @param zone the time zone of the dates
   */
  PageDates(History history, ZoneId zone) {
    this.history = history;
    this.zone = zone;
  }

  /** The date a document was last updated, such as {@code 2026-11-23}; empty if unknown. */
  String updated(Document document) {
    Optional<ZonedDateTime> said = Dates.of(document.data().get("last_modified_at"), zone);
    return said.or(() -> history.of(document.path()).map(change -> change.updated().atZone(zone)))
        .map(DateTimeFormatter.ISO_LOCAL_DATE::format)
        .orElse("");
  }

  /** The names of a document's authors; empty if unknown. */
  List<String> authors(Document document) {
    return history.of(document.path()).map(Change::authors).orElse(List.of());
  }
}
