package io.github.shelfmark.print;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.theme.body.OwnTitle;
import java.util.List;
import java.util.Optional;

/**
 * A part with its rendered body.
 *
 * @param part the part
 * @param lang the language of its page as a BCP 47 tag, where it is not that of the document for
 *     paper; otherwise empty
 * @param body the body of its page; empty for a title alone
 */
public record PrintedPage(Part part, String lang, Optional<Body> body) {
  /** Whether it shows anything besides a title. */
  boolean hasText() {
    return body.filter(rendered -> !rendered.html().isBlank()).isPresent();
  }

  /** The heading of the body that is the title of the page; empty if the body has none. */
  Optional<Heading> ownTitle() {
    if (body.isEmpty() || part.document().isEmpty()) {
      return Optional.empty();
    }
    List<Heading> headings = body.get().headings();
    boolean authored = !part.document().get().text("title").isEmpty();
    if (headings.isEmpty()
        || !OwnTitle.isIn(body.get(), part.title(), authored, /* foreign= */ false)) {
      return Optional.empty();
    }
    return headings.stream()
        .filter(heading -> heading.level() == 1)
        .findFirst()
        .or(() -> Optional.of(headings.get(0)));
  }
}
