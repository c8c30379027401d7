package io.github.shelfmark.read;

import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Url;
import java.util.List;

/**
 * Groups a site's documents by URL prefix into sections: into the configured ones, or else into one
 * section for each directory that URLs have.
 */
public final class SectionBuilder {
  private SectionBuilder() {}

  /**
   * Builds the tree of a site.
   *
   * @param findings told of configured sections that hold nothing and of documents left out
   */
  public static SectionTree build(Site site, Findings findings) {
    List<Document> listed = site.documents().stream().filter(SectionBuilder::isListed).toList();
    boolean derived = site.config().sections().isEmpty();
    SectionNode root =
        derived ? DerivedSections.of(site, listed) : ConfiguredSections.of(site, listed, findings);
    return new SectionTree(root.freeze(derived), listed);
  }

  private static boolean isListed(Document document) {
    return document.isHtml()
        && !document.isMissingPage()
        && !Boolean.TRUE.equals(document.data().get("unlisted"));
  }

  /** A document's decoded URL, with {@code index.html} taken off. */
  static String address(Document document) {
    String url = Url.decode(document.url());
    return url.endsWith("/index.html") ? url.substring(0, url.length() - 10) : url;
  }

  /** The prefix one segment up; {@code /} is its own parent. */
  static String parentOf(String address) {
    int end = address.endsWith("/") ? address.length() - 1 : address.length();
    return address.substring(0, address.lastIndexOf('/', end - 1) + 1);
  }
}
