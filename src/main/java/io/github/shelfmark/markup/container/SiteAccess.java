package io.github.shelfmark.markup.container;

import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.VisibleSite;
import io.github.shelfmark.extension.Words;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.text.BuildValues;
import java.util.function.Function;

/**
 * What documents and their directives may use of the site.
 *
 * @param words the words of the theme; asked for the {@code lang} of each document
 * @param visible gives the site as the page of a document may look at it
 * @param libraries loads libraries that only some sites need
 * @param values the values of the build that a document may show
 */
public record SiteAccess(
    Words words,
    Function<Document, VisibleSite> visible,
    Libraries libraries,
    Function<Document, BuildValues> values) {
  /** Of texts that belong to no site. */
  public static final SiteAccess NONE =
      new SiteAccess(
          Words.KEYS,
          document -> {
            throw new IllegalStateException("there is no site to look at");
          },
          Libraries.onClassPath());

  /** What there is in a site that shows no values of the build. */
  public SiteAccess(Words words, Function<Document, VisibleSite> visible, Libraries libraries) {
    this(words, visible, libraries, document -> BuildValues.NONE);
  }
}
