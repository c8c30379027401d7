package io.github.shelfmark.markup.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.Words;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.commonmark.write.CodeWriter;
import io.github.shelfmark.markup.commonmark.write.Markup;
import io.github.shelfmark.markup.container.SiteAccess;
import io.github.shelfmark.markup.directive.SectionsDirective;
import io.github.shelfmark.markup.formula.Formulas;
import io.github.shelfmark.read.SectionBuilder;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.testing.SectionsOnly;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectivesTest {
  @Test
  void placesSectionsOnAPage() {
    Body body = render("before\n\n::: sections columns=2\n/a/  The first\n/分布/\n:::\n\nafter");

    assertThat(body.findings()).isEmpty();
    assertThat(body.html())
        .isEqualTo(
            "<p>before</p>\n<div class=\"sections\" data-columns=\"2\">"
                + "<section class=\"sections-item\"><p class=\"sections-title\">The first</p><ol>"
                + "<li><a href=\"a/x.html\">Title of x.md</a></li>"
                + "<li><a href=\"a/y/z.html\">Title of z.md</a></li></ol></section>"
                + "<section class=\"sections-item\"><p class=\"sections-title\">分布</p><ol>"
                + "<li><a href=\"%E5%88%86%E5%B8%83/%E9%94%81.html\">Title of 锁.md</a></li></ol>"
                + "</section></div>\n<p>after</p>\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "::: sectoins\\n/a/\\n:::         -> p.md:5:5: there is no directive \"sectoins\"",
        "a\\n"
            + "\\n"
            + "::: sections colums=2\\n"
            + "/a/\\n"
            + "::: -> p.md:7:14: the directive \"sections\" has no attribute \"colums\"",
        "::: sections columns=9\\n/a/\\n::: -> p.md:5:14: \"columns\" cannot be \"9\"",
        "::: sections\\n/a/               -> p.md:5:1: the directive \"sections\" is never closed",
        "::: sections\\n/nothing/\\n:::   -> p.md:6:1: there is no document under \"/nothing/\"",
        ":::                              -> p.md:5:1: a directive needs a name after its colons",
      })
  void tellsWhatAndWhere(String text, String expected) {
    assertThat(render(text.strip().replace("\\n", "\n")).findings())
        .extracting(Finding::headline)
        .containsExactly(expected);
  }

  private static Body render(String text) {
    // The body starts below four lines of front matter.
    FrontMatter above = new FrontMatter(Map.of(), Map.of(), 0, 5, true);
    Document page = Fixtures.page("p.md", "p.html", text, DocumentFormat.MARKDOWN, above);
    Site site =
        Fixtures.site(
            page,
            Fixtures.page("x.md", "a/x.html", ""),
            Fixtures.page("z.md", "a/y/z.html", ""),
            Fixtures.page("锁.md", "分布/锁.html", ""));
    SectionsOnly visible = new SectionsOnly(SectionBuilder.build(site, new Findings()));
    return new CommonMarkRenderer(
            Links.UNCHANGED,
            List.of(new SectionsDirective()),
            new SiteAccess(Words.KEYS, document -> visible, SiteAccess.NONE.libraries()),
            CodeWriter.PLAIN,
            Formulas.STANDARD,
            Markup.SPECIFICATION)
        .render(page);
  }
}
