package io.github.shelfmark.theme;

import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionEntry;
import io.github.shelfmark.site.SiteView;

/**
 * Where an entry of a section leads.
 *
 * @param document the output of a document or of a section's page; empty for a link
 * @param link the target of a link; empty for a document
 */
record MenuTarget(String document, SiteUrl link) {
  private static final SiteUrl NONE = new SiteUrl("", "", "");

  static MenuTarget of(SiteView view, SectionEntry entry) {
    return entry.document().isPresent()
        ? new MenuTarget(entry.document().get().output(), NONE)
        : new MenuTarget("", SiteUrl.of(view, entry.url()));
  }

  /** The page of a section, or the first entry in it if it has none. */
  static MenuTarget of(SiteView view, Section section) {
    return section.hasPage()
        ? new MenuTarget(section.output(), NONE)
        : section.first().map(entry -> of(view, entry)).orElse(new MenuTarget("", NONE));
  }

  /** Whether this is a page. */
  boolean isAt(String output) {
    return document.equals(output) && !document.isEmpty();
  }

  /** Whether it leads to another site. */
  boolean isExternal() {
    return !link.external().isEmpty();
  }

  /** The link from a page; empty if it leads nowhere. */
  String from(Linker linker) {
    return document.isEmpty() ? link.from(linker) : linker.to(document);
  }
}
