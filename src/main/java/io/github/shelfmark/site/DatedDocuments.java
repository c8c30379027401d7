package io.github.shelfmark.site;

import io.github.shelfmark.config.SiteConfig;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Documents by their dates, as feeds and the archive list them. */
public final class DatedDocuments {
  private final boolean redirects;
  private final ZoneId zone;

  private record Dated(Document document, ZonedDateTime date) {}

  /** The dated documents of a site. */
  public DatedDocuments(SiteConfig config) {
    this.redirects = config.outputs().redirects();
    this.zone = config.content().timezone();
  }

  /**
   * Those that have a date, have not moved, and are no drafts, the newest first. Of documents with
   * equal dates the later one counts as newer, as in Jekyll.
   */
  public List<Document> newestFirst(List<Document> documents) {
    List<Dated> dated = new ArrayList<>();
    for (Document document : documents) {
      if (isListed(document)) {
        Dates.of(document.data().get("date"), zone)
            .ifPresent(date -> dated.add(new Dated(document, date)));
      }
    }
    dated.sort(Comparator.comparing(Dated::date));
    Collections.reverse(dated);
    return dated.stream().map(Dated::document).toList();
  }

  private boolean isListed(Document document) {
    return document.written()
        && !document.isDraft()
        && !(redirects && RedirectTargets.target(document).isPresent());
  }
}
