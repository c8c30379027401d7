package io.github.shelfmark.read;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.ReadingOrder;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Url;
import java.util.List;

/**
 * Groups a site's documents: into the configured sections if there are any, else into one section
 * for each directory in the URLs.
 */
public final class SectionBuilder {
  private SectionBuilder() {}

  /**
   * Builds the tree of a site.
   *
   * @param findings receives configured sections that are empty and documents that are in none
   */
  public static SectionTree build(Site site, Findings findings) {
    ReadingOrder order = new ReadingOrder(site.config().info().lang());
    // Sorted once, so that whatever is filled from this list is in reading order.
    List<Document> listed = ordered(site);
    boolean derived = site.config().sections().isEmpty();
    SectionNode root =
        derived
            ? DerivedSections.of(site, listed, findings)
            : ConfiguredSections.of(site, listed, findings);
    return new SectionTree(root.freeze(derived ? order : null), listed);
  }

  /** All documents that sections can list, in reading order. */
  static List<Document> ordered(Site site) {
    return new ReadingOrder(site.config().info().lang())
        .sorted(site.documents().stream().filter(SectionBuilder::isListed).toList());
  }

  /** Whether sections list a document, or have it as their page. */
  public static boolean isListed(Document document) {
    return canBeListed(document) && !Boolean.TRUE.equals(document.data().get("unlisted"));
  }

  /** Whether a document is one that a section can have at all. */
  static boolean canBeListed(Document document) {
    return document.written()
        && document.isHtml()
        && !document.isMissingPage()
        && !document.generated();
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

  /**
   * The prefix of the directory beside a document: {@code /guide/} for {@code /guide.html}. The
   * document is the page of the section there, unless that has an index.
   */
  static String beside(Document document) {
    String output = document.output();
    int end = output.length() - ".html".length();
    return output.endsWith(".html") && !SectionBuilder.address(document).endsWith("/")
        ? "/" + output.substring(0, end) + "/"
        : "";
  }

  /** Tells of a page beside a directory with an index: both are in the menu, one as a page. */
  static Finding twoPages(Document page, String prefix) {
    return Finding.info(
        FindingCode.MENU,
        page.path(),
        Position.NONE,
        "it stands beside the section " + prefix + ", which has an index of its own",
        "Remove one of the two, or move the text into the index.");
  }
}
