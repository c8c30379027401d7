package io.github.shelfmark.theme;

import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.theme.model.TocModel;
import java.util.ArrayList;
import java.util.List;

/** The table of contents of a page: its headings of levels 2 and 3. */
final class Toc {
  private Toc() {}

  /** Nests headings; headings without an anchor cannot be linked to and are left out. */
  static List<TocModel> of(List<Heading> headings) {
    List<TocModel> toc = new ArrayList<>();
    List<TocModel> inner = new ArrayList<>();
    for (Heading heading : headings) {
      if (heading.id().isEmpty()) {
        continue;
      }
      if (heading.level() == 2 || (heading.level() == 3 && toc.isEmpty())) {
        inner = new ArrayList<>();
        toc.add(entry(heading, inner));
      } else if (heading.level() == 3) {
        inner.add(entry(heading, List.of()));
      }
    }
    return toc;
  }

  private static TocModel entry(Heading heading, List<TocModel> entries) {
    return new TocModel(heading.text(), "#" + Url.encode(heading.id()), entries);
  }
}
