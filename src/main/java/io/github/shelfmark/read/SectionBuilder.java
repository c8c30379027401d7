package io.github.shelfmark.read;

import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Url;
import java.util.List;

/**
 * Groups a site's documents by URL prefix: into the configured sections if there are any, else into
 * one section for each directory in the URLs.
 */
public final class SectionBuilder {
  private SectionBuilder() {}

  /**
   * Builds the tree of a site.
   *
   * @param findings receives configured sections that are empty and documents that are in none
   */
  public static SectionTree build(Site site, Findings findings) {
    List<Document> listed = site.documents().stream().filter(SectionBuilder::isListed).toList();
    boolean derived = site.config().sections().isEmpty();
    SectionNode root =
        derived ? DerivedSections.of(site, listed) : ConfiguredSections.of(site, listed, findings);
    return new SectionTree(root.freeze(derived), listed);
  }

  /** Whether sections list a document. */
  public static boolean isListed(Document document) {
    return document.isHtml()
        && !document.isMissingPage()
        && !Boolean.TRUE.equals(document.data().get("unlisted"));
  }

  /** A document's decoded URL, without {@code index.html}. */
  static String address(Document document) {
    String url = Url.decode(document.url());
    return url.endsWith("/index.html") ? url.substring(0, url.length() - 10) : url;
  }

  /** The prefix without its last segment; {@code /} is its own parent. */
  static String parentOf(String address) {
    int end = address.endsWith("/") ? address.length() - 1 : address.length();
    return address.substring(0, address.lastIndexOf('/', end - 1) + 1);
  }
}
