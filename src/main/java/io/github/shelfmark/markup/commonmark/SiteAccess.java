package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.VisibleSite;
import io.github.shelfmark.extension.Words;
import io.github.shelfmark.site.Document;
import java.util.function.Function;

/**
 * What directives may use of the site.
 *
 * @param words the words of the theme; asked for the {@code lang} of each document
 * @param visible gives the site as the page of a document may look at it
 * @param libraries loads libraries that only some sites need
 */
public record SiteAccess(
    Words words, Function<Document, VisibleSite> visible, Libraries libraries) {
  /** Of texts that belong to no site. */
  public static final SiteAccess NONE =
      new SiteAccess(
          Words.KEYS,
          document -> {
            throw new IllegalStateException("there is no site to look at");
          },
          Libraries.onClassPath());
}
