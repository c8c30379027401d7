package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.ListPage;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SiteView;
import java.util.List;

/** Digests of what pages show that list documents of the whole site. */
final class ListKeys {
  private ListKeys() {}

  /**
   * What a page of a list shows, the frame included.
   *
   * @param name what the list is about
   */
  static String of(Plan plan, SiteView view, ListPage page, String name) {
    Fingerprint print = new Fingerprint().add(plan.pages().key(view)).add(name);
    for (Document document : page.documents()) {
      List<Section> path = view.sections().pathTo(document);
      print
          .add(document.title())
          .add(document.output())
          .add(document.text("description"))
          .add(document.text("date"))
          .add(path.size())
          .add(path.get(path.size() - 1).title());
    }
    return plan.key(print.add(page.output()).add(page.count()).hex());
  }
}
