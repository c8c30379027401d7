package io.github.shelfmark.site;

import io.github.shelfmark.config.ArchivePages;
import io.github.shelfmark.config.SiteConfig;
import java.util.List;

/** The archive of one view of a site: all dated documents, the newest first, on pages. */
public final class Archive {
  private final SiteView view;
  private final ArchivePages config;

  /** The archive of a view. */
  public Archive(SiteView view) {
    this.view = view;
    this.config = view.site().config().outputs().archive();
  }

  /** Its pages; none if the site does not ask for them, or has no dated documents. */
  public List<ListPage> pages() {
    if (!config.made()) {
      return List.of();
    }
    SiteConfig site = view.site().config();
    List<Document> all =
        new DatedDocuments(site)
            .newestFirst(view.documents().stream().filter(Archive::isListed).toList());
    String first = view.root() + config.prefix() + "/index.html";
    return all.isEmpty() ? List.of() : ListPage.cut(first, all, config.perPage());
  }

  private static boolean isListed(Document document) {
    return document.isHtml()
        && !document.isMissingPage()
        && !Boolean.TRUE.equals(document.data().get("unlisted"));
  }
}
