package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.config.TocLevels;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DocumentTocTest {
  private static final TocLevels SITE = new TocLevels(true, 2, 4);
  private final List<Finding> findings = new ArrayList<>();

  private TocLevels levels(Object value, boolean checked) {
    return DocumentToc.levels(
        new SampleSite()
            .page("/a.html", "A", "toc", value)
            .site()
            .documentFor("a.html")
            .orElseThrow(),
        SITE,
        checked,
        findings::add);
  }

  @Test
  void saysWhetherAndWhichHeadingsAreShown() {
    assertThat(levels(true, true)).isEqualTo(SITE);
    assertThat(levels(false, true).shown()).isFalse();
    assertThat(levels("false", true).shown()).isFalse();
    assertThat(levels(Map.of("to", 2), true)).isEqualTo(new TocLevels(true, 2, 2));
    assertThat(levels(Map.of("from", 5), true)).isEqualTo(new TocLevels(true, 5, 5));
    assertThat(levels(Map.of("from", "3", "to", "6"), true)).isEqualTo(new TocLevels(true, 3, 6));
    assertThat(findings).isEmpty();
  }

  @Test
  void tellsWhatSaysNothing() {
    assertThat(levels("deep", true)).isEqualTo(SITE);
    assertThat(levels(List.of(2, 3), true)).isEqualTo(SITE);
    assertThat(levels(Map.of("form", 2), true)).isEqualTo(SITE);
    assertThat(levels(Map.of("from", 4, "to", 3), true)).isEqualTo(SITE);
    assertThat(levels(Map.of("to", 99_999_999_999L), true)).isEqualTo(SITE);

    assertThat(findings).hasSize(5).allMatch(finding -> finding.file().equals("a.md"));
    assertThat(findings.get(2).hint()).contains("from");
  }

  @Test
  void leavesAloneWhatThemesOfOtherToolsMean() {
    assertThat(levels("sidebar", false)).isEqualTo(SITE);
    assertThat(levels(Map.of("beginning", true), false)).isEqualTo(SITE);
    assertThat(levels(false, false).shown()).isFalse();
    assertThat(findings).isEmpty();
  }

  @Test
  void aPageWithoutContentsHasNoPlaceForThem() {
    SampleSite.Built built =
        new SampleSite().page("/a.html", "A", "toc", false).page("/b.html", "B").build();
    Heading heading = new Heading(2, "one", "One");

    Document without =
        Jsoup.parse(built.html("a.html", SampleSite.body("<h2 id=one>One</h2>", heading)));
    Document with =
        Jsoup.parse(built.html("b.html", SampleSite.body("<h2 id=one>One</h2>", heading)));

    assertThat(without.select(".toc-wide, .toc-narrow")).isEmpty();
    assertThat(with.select(".toc-wide, .toc-narrow")).hasSize(2);
  }
}
