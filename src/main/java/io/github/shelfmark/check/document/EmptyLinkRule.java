package io.github.shelfmark.check.document;

import io.github.shelfmark.check.Described;
import io.github.shelfmark.check.ExampleSite;
import io.github.shelfmark.check.RulePage;
import io.github.shelfmark.extension.BodyPart;
import io.github.shelfmark.extension.BodyPart.LinkPart;
import io.github.shelfmark.extension.DocumentRule;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;
import java.util.List;
import java.util.function.Consumer;

/** A link says where it leads (WCAG 2.2, 2.4.4). */
final class EmptyLinkRule implements DocumentRule, Described {
  @Override
  public RulePage page() {
    return new RulePage(
        FindingCode.EMPTY_LINK,
        "Links have a text",
        Severity.WARNING,
        """
        A link has no text, nor an image with an alternative text, a `title` or an `aria-label`. Readers
        do not see it, and screen readers read its address aloud. Sometimes an anchor was meant: that is
        `## Heading {#name}`, or `<a id="name"></a>`.
        """,
        ExampleSite.page("# Tides\n\nSee [](https://example.org/).\n"),
        ExampleSite.page("# Tides\n\nSee [the harbour master](https://example.org/).\n"));
  }

  @Override
  public void check(Document document, List<BodyPart> parts, Consumer<Finding> findings) {
    for (BodyPart part : parts) {
      if (part instanceof LinkPart link && !link.named()) {
        findings.accept(
            Finding.warning(
                FindingCode.EMPTY_LINK,
                document.path(),
                link.place().position(),
                "the link to \"" + link.href() + "\" has no text",
                hint(link)));
      }
    }
  }

  private static String hint(LinkPart link) {
    String href = link.href();
    if (link.html()) {
      return "Give it a text or an aria-label, or its image an alternative text; an anchor without a"
          + " link is <a id=\"…\">.";
    }
    // Converters from other markup write anchors so.
    return href.startsWith("#") && href.length() > 1
        ? "Write between the brackets where it leads; if it is to be the anchor itself, write <a id=\""
            + href.substring(1)
            + "\"></a>."
        : "Write between the brackets where it leads.";
  }
}
