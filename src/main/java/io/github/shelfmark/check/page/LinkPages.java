package io.github.shelfmark.check.page;

import io.github.shelfmark.check.ExampleSite;
import io.github.shelfmark.check.RulePage;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import java.util.List;

/** The pages about links. */
final class LinkPages {
  private LinkPages() {}

  static List<RulePage> all() {
    return List.of(brokenLink(), brokenAnchor(), unusedProvided(), wrongCase(), redirectedLink());
  }

  private static RulePage brokenLink() {
    return new RulePage(
        FindingCode.BROKEN_LINK,
        "Links lead somewhere",
        Severity.ERROR,
        """
        A link or an image in a document, or an entry of `nav`, `breadcrumbs`, a menu or the
        announcement, leads to nothing in the site. Readers get the page for missing pages, and search
        engines count it against the site.

        The finding proposes the path that is most like it. A file that another tool writes into the
        site belongs under [`provided`](../guide/writing.md#links-out-of-the-source); where such a tool
        has written its directory without the file, that is a warning. In a Jekyll site, which leaves
        links to the server, all are warnings, and [`links: warn`](configuration.md#keys-of-siteyml)
        makes them warnings elsewhere.
        """,
        ExampleSite.of("tides.md", "# Tides\n\nSee the [map](maps.md).\n", "map.md", "# Map\n"),
        ExampleSite.of("tides.md", "# Tides\n\nSee the [map](map.md).\n", "map.md", "# Map\n"));
  }

  private static RulePage brokenAnchor() {
    return new RulePage(
        FindingCode.BROKEN_ANCHOR,
        "Links to a part of a page lead to that part",
        Severity.ERROR,
        """
        The page of a link is there, but not the anchor, so readers land at its top and search for
        themselves. Anchors are the ids of headings, which come from their texts, and those of elements
        in HTML, as the finished page has them; upper and lower case differ. Changing a heading breaks
        the links to it: keep the old one with `## New text {#old-text}`.

        The severity is that of [broken-link](#broken-link).
        """,
        ExampleSite.page("# Tides\n\nSee [low water](#low).\n\n## Low water\n"),
        ExampleSite.page("# Tides\n\nSee [low water](#low-water).\n\n## Low water\n"));
  }

  private static RulePage unusedProvided() {
    String linked = "# Tides\n\nThe [reference](apidocs/index.html).\n";
    return new RulePage(
        FindingCode.UNUSED_PROVIDED,
        "What other tools provide is linked to",
        Severity.WARNING,
        """
        No link leads to a file that a glob in `provided` matches. The glob may be misspelt, and then
        the links it was written for are reported as broken; or it is left over, and would hide a
        broken link one day. A glob of the POM is often meant for many modules, so that is only
        information.
        """,
        ExampleSite.of(
            "site.yml", "title: Harbour\nprovided: [apidoc/**, apidocs/**]\n", "tides.md", linked),
        ExampleSite.of("site.yml", "title: Harbour\nprovided: [apidocs/**]\n", "tides.md", linked));
  }

  private static RulePage wrongCase() {
    return new RulePage(
        FindingCode.WRONG_CASE,
        "Links are written as files are, in upper and lower case too",
        Severity.ERROR,
        """
        A link leads nowhere, but would if upper and lower case were the same. On Windows and macOS
        they are, so the link works on its author's machine and in an editor, and fails on every
        server. The finding has the right name. The severity is that of [broken-link](#broken-link).
        """,
        ExampleSite.of("tides.md", "# Tides\n\nSee the [map](Map.MD).\n", "map.md", "# Map\n"),
        ExampleSite.of("tides.md", "# Tides\n\nSee the [map](map.md).\n", "map.md", "# Map\n"));
  }

  private static RulePage redirectedLink() {
    String moved = "---\ntitle: Old map\nredirect_to: /map.html\n---\n";
    return new RulePage(
        FindingCode.REDIRECTED_LINK,
        "Links lead to pages directly",
        Severity.INFO,
        """
        A link of a document or a menu leads to a page of this site that only sends its readers on.
        That takes them another request, and the link breaks when the redirect is removed one day.
        Redirects are for links that are not yours. Those to other sites are not reported: they are
        short names of what is elsewhere.
        """,
        ExampleSite.of(
            "tides.md",
            "# Tides\n\nSee the [map](old-map.md).\n",
            "map.md",
            "# Map\n",
            "old-map.md",
            moved),
        ExampleSite.of(
            "tides.md",
            "# Tides\n\nSee the [map](map.md).\n",
            "map.md",
            "# Map\n",
            "old-map.md",
            moved));
  }
}
