package io.github.shelfmark.check.page;

import io.github.shelfmark.check.ExampleSite;
import io.github.shelfmark.check.RulePage;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import java.util.List;
import java.util.Map;

/** The pages about the place of documents in the site. */
final class SitePages {
  private static final String TITLE = "title: Harbour\n";

  private SitePages() {}

  static List<RulePage> all() {
    return List.of(
        duplicateUrl(),
        menu(),
        emptySection(),
        unlisted(),
        redirect(),
        sequence(),
        orphan(),
        frontMatter());
  }

  private static Map<String, String> configured(String rest, String... files) {
    String[] all = new String[files.length + 2];
    all[0] = "site.yml";
    all[1] = TITLE + rest;
    System.arraycopy(files, 0, all, 2, files.length);
    return ExampleSite.of(all);
  }

  private static RulePage duplicateUrl() {
    String other = "---\ntitle: Ebb\npermalink: %s\n---\n";
    return new RulePage(
        FindingCode.DUPLICATE_URL,
        "Every page has a URL of its own",
        Severity.ERROR,
        """
        Two documents or files want the same place in the site, by `permalink`, by their names, or
        because a redirect would stand where a page is. Only one of them can be there, and which one
        would depend on their order. Give one of them another `permalink` or name.
        """,
        ExampleSite.of("tides.md", "# Tides\n", "ebb.md", other.formatted("/tides.html")),
        ExampleSite.of("tides.md", "# Tides\n", "ebb.md", other.formatted("/ebb.html")));
  }

  private static RulePage frontMatter() {
    String schemas = "title: Harbour\nschemas: {pages: _schemas/page.yml}\n";
    String schema = "properties:\n  owner: {enum: [pilots, dockers]}\n";
    String matter = "---\ntitle: Tides\nowner: %s\n---\n";
    return new RulePage(
        FindingCode.FRONT_MATTER,
        "Front matter is what its schema asks for",
        Severity.ERROR,
        """
        A value in the front matter of a document does not match the
        [JSON Schema](../guide/checking.md#front-matter) that the site has for its collection, or a key that
        the schema requires is missing. Templates and other tools rely on such keys. The finding is at the
        key; a value that comes from `defaults` says so.
        """,
        ExampleSite.of(
            "site.yml", schemas, "_schemas/page.yml", schema, "tides.md", matter.formatted("moon")),
        ExampleSite.of(
            "site.yml",
            schemas,
            "_schemas/page.yml",
            schema,
            "tides.md",
            matter.formatted("pilots")));
  }

  private static RulePage menu() {
    String pages = "sections:\n  - title: Water\n    pages: [%s]\n";
    return new RulePage(
        FindingCode.MENU,
        "Menus list pages that there are, each once",
        Severity.ERROR,
        """
        `pages` or `index` of a section names a document that is not there, a glob matches none, or a
        page is listed twice, which is a warning. Readers miss the page, or meet it twice while they go through the
        [menu](../guide/sections.md#menus).
        """,
        configured(pages.formatted("tides.md, tide.md"), "tides.md", "# Tides\n"),
        configured(pages.formatted("tides.md"), "tides.md", "# Tides\n"));
  }

  private static RulePage emptySection() {
    String sections =
        """
        sections:
          - {title: Water, prefix: /water/}
          - {title: Quay, prefix: /%s/}
        """;
    return new RulePage(
        FindingCode.EMPTY_SECTION,
        "Sections have documents",
        Severity.WARNING,
        """
        No document has a URL that starts with the prefix of a section. The section is shown empty, or
        not at all, and its documents are elsewhere. Prefixes are compared with the URLs of the built
        site, after permalinks.
        """,
        configured(
            sections.formatted("quays"),
            "water/tides.md",
            "# Tides\n",
            "quay.md",
            "---\ntitle: Crane\npermalink: /water/crane.html\n---\n"),
        configured(
            sections.formatted("quay"),
            "water/tides.md",
            "# Tides\n",
            "quay.md",
            "---\ntitle: Crane\npermalink: /quay/crane.html\n---\n"));
  }

  private static RulePage unlisted() {
    String section = "sections:\n  - title: Water\n    prefix: /water/\n";
    return new RulePage(
        FindingCode.UNLISTED,
        "Every document is in a section",
        Severity.WARNING,
        """
        The site configures its sections, and documents are in none of them. They are shown under the
        name of their collection, so that readers find them, which is seldom where they belong. List
        them, or say `unlisted: true` in their front matter. Where the menus are those of another
        tool, which lists what its authors name, it is only told if no menu has any page, and is
        information.
        """,
        configured(section, "water/tides.md", "# Tides\n", "quay/crane.md", "# Crane\n"),
        configured(
            section + "  - title: Quay\n    prefix: /quay/\n",
            "water/tides.md",
            "# Tides\n",
            "quay/crane.md",
            "# Crane\n"));
  }

  private static RulePage redirect() {
    String moved = "---\ntitle: Ebb\nredirect_to: %s\n---\n";
    return new RulePage(
        FindingCode.REDIRECT,
        "Redirects lead to a page, at once",
        Severity.WARNING,
        """
        `redirect_to` leads to nothing in the site, or in a circle; or two documents have the same
        address in `redirect_from`, of which only one gets it. Readers and search engines that come by
        an old address are lost. A redirect to a page that leads on once more is information: each step
        is a request.
        """,
        ExampleSite.of("tides.md", "# Tides\n", "ebb.md", moved.formatted("/tide/")),
        ExampleSite.of("tides.md", "# Tides\n", "ebb.md", moved.formatted("/tides.html")));
  }

  private static RulePage sequence() {
    String page = "---\ntitle: %s\nsequence: %d\n---\n";
    return new RulePage(
        FindingCode.SEQUENCE,
        "Documents beside each other have sequences of their own",
        Severity.INFO,
        """
        Two documents of one directory and section have the same `sequence` in their front matter, so
        their titles decide which comes first. That is often a copy whose number was forgotten. A
        sequence from `defaults` is that of a group, and is not reported; nor are sections whose pages
        the configuration lists.
        """,
        ExampleSite.of(
            "water/ebb.md", page.formatted("Ebb", 10), "water/flow.md", page.formatted("Flow", 10)),
        ExampleSite.of(
            "water/ebb.md",
            page.formatted("Ebb", 10),
            "water/flow.md",
            page.formatted("Flow", 20)));
  }

  private static RulePage orphan() {
    String hidden = "---\ntitle: Old quay\nunlisted: true\n---\n\nIt was in the north.\n";
    return new RulePage(
        FindingCode.ORPHAN,
        "Something leads to every page",
        Severity.INFO,
        """
        No section, no menu and no other page leads to a page, so readers can only find it by a search
        engine. Sections list every document by themselves: such pages are those with `unlisted: true`,
        and in a [Maven Site](../guide/maven-site.md) those that no menu has. A page that is meant for
        links from elsewhere is right as it is; switch the check off for it with a comment.
        """,
        ExampleSite.of("tides.md", "# Tides\n", "quay.md", hidden),
        ExampleSite.of("tides.md", "# Tides\n\nAt the [old quay](quay.md).\n", "quay.md", hidden));
  }
}
