package io.github.shelfmark.check.page;

import io.github.shelfmark.check.ExampleSite;
import io.github.shelfmark.check.RulePage;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import java.util.List;

/** The pages about what the readers of documents find on their way. */
final class TextPages {
  private TextPages() {}

  static List<RulePage> all() {
    return List.of(duplicateId(), codeBlock(), directive(), mark(), formula());
  }

  private static RulePage duplicateId() {
    return new RulePage(
        FindingCode.DUPLICATE_ID,
        "Ids are given once",
        Severity.WARNING,
        """
        An author has given the same id to two headings or directives of a document. Links lead to the
        first one only, and style sheets and scripts may find either. Ids that come from the texts of
        headings are never the same: the second one gets a number.
        """,
        ExampleSite.page("# Tides\n\n## High {#water}\n\n## Low {#water}\n"),
        ExampleSite.page("# Tides\n\n## High {#high-water}\n\n## Low {#low-water}\n"));
  }

  private static RulePage codeBlock() {
    return new RulePage(
        FindingCode.CODE_BLOCK,
        "Blocks of code name a language that is known",
        Severity.WARNING,
        """
        The word after the fence of a block of code is a language that Shelfmark does not know, or what
        follows it is no attribute. The code is shown without colours. Often the word is misspelt; then
        the finding proposes the right one; it is information, because a language may be newer than
        this list of [languages](../reference/languages.md). Names that GitHub or Rouge know, such as `mermaid`, are
        not reported. An attribute that is not known is a warning, and so are a value that an
        attribute cannot have, a line beyond the block, a marked text that is not in it, and
        `annotate` without a number in a comment.
        """,
        ExampleSite.page("# Tides\n\n```java title\nint height;\n```\n"),
        ExampleSite.page("# Tides\n\n```java title=\"Tide.java\"\nint height;\n```\n"));
  }

  private static RulePage directive() {
    return new RulePage(
        FindingCode.DIRECTIVE,
        "Directives are known and complete",
        Severity.ERROR,
        """
        A [directive](../guide/writing.md#directives) has a name or an attribute that is not known, an
        attribute twice, a value without its second quotation mark, or no closing fence, or lacks
        what it needs, such as the title of a tab. What is in it
        is shown, but not as its author meant it.
        """,
        ExampleSite.page("# Tides\n\n::: nota\nMind the current.\n:::\n"),
        ExampleSite.page("# Tides\n\n::: note\nMind the current.\n:::\n"));
  }

  private static RulePage mark() {
    return new RulePage(
        FindingCode.MARK,
        "Marks and attributes in texts are known",
        Severity.WARNING,
        """
        A [mark](../writing/marks.md) inside a text is nearly one that there is, or it has a kind, an icon
        or an attribute that there is not. Or the braces behind a link or an image hold an
        [attribute](../writing/attributes.md) that is not known, or that no page may have. It is left out; a
        misspelt mark stays as it is written. Often the finding proposes the right name. If it is no mark,
        a backslash before the colon says so.
        """,
        ExampleSite.page("# Tides\n\nThe tables are :bagde[new]{.tip}.\n"),
        ExampleSite.page("# Tides\n\nThe tables are :badge[new]{.tip}.\n"));
  }

  private static RulePage formula() {
    return new RulePage(
        FindingCode.FORMULA,
        "Formulas can be read",
        Severity.WARNING,
        """
        A [formula](../writing/formulas.md) has a command that is not known, or a brace, an argument or the
        end of an environment is missing. The line and the column are those within the formula. Instead of
        the formula, readers see its TeX. Often the finding proposes the right name.
        """,
        ExampleSite.page("# Tides\n\n$$ \\fracc{1}{2} $$\n"),
        ExampleSite.page("# Tides\n\n$$ \\frac{1}{2} $$\n"));
  }
}
