package io.github.shelfmark.theme;

import io.github.shelfmark.git.Change;
import io.github.shelfmark.git.History;
import io.github.shelfmark.record.Fingerprint;
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

  /** The day a document was last updated, such as {@code 2026-11-23}; empty if unknown. */
  String updated(Document document) {
    return changed(document).map(DateTimeFormatter.ISO_LOCAL_DATE::format).orElse("");
  }

  /** When a document was last updated. */
  Optional<ZonedDateTime> changed(Document document) {
    return Dates.modified(document, zone)
        .or(() -> history.of(document.sourcePath()).map(change -> change.updated().atZone(zone)));
  }

  /** The date in a document's front matter. */
  Optional<ZonedDateTime> published(Document document) {
    return Dates.of(document.data().get("date"), zone);
  }

  /** A digest of all that pages show of the history. */
  String key(Document document) {
    return new Fingerprint()
        .add(changed(document).map(ZonedDateTime::toString).orElse(""))
        .add(authors(document))
        .hex();
  }

  /** The names of a document's authors; empty if unknown. */
  List<String> authors(Document document) {
    return history.of(document.sourcePath()).map(Change::authors).orElse(List.of());
  }
}
