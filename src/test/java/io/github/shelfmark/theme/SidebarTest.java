package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.config.SectionConfig;
import io.github.shelfmark.config.SectionPage;
import io.github.shelfmark.finding.Position;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SidebarTest {
  private static Element tree(SampleSite.Built built, String output) {
    return Jsoup.parse(built.html(output)).select(".tree").get(0);
  }

  @Test
  void expandsThePathToThePageAndMarksThePage() {
    SampleSite.Built built =
        new SampleSite()
            .page("/a/one.html", "One")
            .page("/a/deep/two.html", "Two")
            .page("/b/three.html", "Three")
            .page("/top.html", "Top")
            .build();
    Element tree = tree(built, "a/deep/two.html");

    assertThat(tree.select("a").eachText()).containsExactly("Top", "A", "One", "Deep", "Two", "B");
    assertThat(tree.select("[aria-current=page]").eachText()).containsExactly("Two");
    assertThat(tree.select("[aria-current=page]").attr("href")).isEqualTo("two.html");
    assertThat(tree.select("details[open]")).hasSize(2);
  }

  @Test
  void aSingleCollectionIsNotALevel() {
    SampleSite.Built built =
        new SampleSite().post("/notes/a/x.html", "X").post("/notes/b/y.html", "Y").build();
    Element tree = tree(built, "notes/a/x.html");

    assertThat(tree.select("> ul > li > a").eachText()).containsExactly("Notes", "A", "B");
    assertThat(tree.select("details")).hasSize(1);
  }

  @Test
  void anOnlyChildIsExpanded() {
    SampleSite.Built built =
        new SampleSite()
            .page("/systems.html", "Systems")
            .post("/notes/a/x.html", "X")
            .post("/notes/b/y.html", "Y")
            .build();

    assertThat(tree(built, "systems.html").select("a").eachText())
        .containsExactly("Systems", "Notes", "A", "B");
  }

  @Test
  void aPagesSizeDoesNotGrowWithOtherSections() {
    String small = tree(withSectionsOf(3), "own/page.html").outerHtml();
    String large = tree(withSectionsOf(500), "own/page.html").outerHtml();

    assertThat(large).isEqualTo(small);
  }

  private static SampleSite.Built withSectionsOf(int posts) {
    SampleSite site = new SampleSite().page("/own/page.html", "Page").page("/z/z.html", "Z");
    for (int i = 0; i < posts; i++) {
      site.post("/notes/" + i + ".html", "Post", "sequence", i);
    }
    return site.build();
  }

  @Test
  void showsOnlyNearbyEntriesOfALongSection() {
    SampleSite site = new SampleSite().page("/about.html", "About");
    for (int i = 0; i < 1000; i++) {
      site.post("/notes/" + i + ".html", "Post " + i, "sequence", i);
    }
    SampleSite.Built built = site.build();

    for (int i : new int[] {0, 1, 500, 998, 999}) {
      Element tree = tree(built, "notes/" + i + ".html");
      assertThat(tree.select("a")).hasSizeLessThan(60);
      assertThat(tree.select("[aria-current=page]").text()).isEqualTo("Post " + i);
      assertThat(tree.select(".more a").text()).isEqualTo("See all (+950)");
      assertThat(tree.select(".more a").attr("href")).isEqualTo("index.html");
    }
  }

  @Test
  void entriesAndSectionsAreInTheirCommonOrder() {
    SectionConfig inner = menu("Inner", 1, List.of(listed("c.md")));
    SectionConfig last = menu("Last", 2, List.of(listed("d.md")));
    SectionConfig menu =
        new SectionConfig(
            "Menu",
            "",
            "",
            List.of(listed("a.md"), listed("b.md")),
            List.of(inner, last),
            SectionConfig.AFTER_ALL,
            Position.START);
    SampleSite site = new SampleSite().sections(menu);
    for (String name : List.of("a", "b", "c", "d")) {
      site.page("/" + name + ".html", name);
    }
    Element tree = tree(site.build(), "a.html");

    assertThat(tree.select("a, summary").eachText())
        .containsSubsequence("a", "Show or hide: Inner", "c", "b", "Show or hide: Last", "d");
  }

  @Test
  void theLimitOfALongMenuKeepsTheCommonOrder() {
    SampleSite site = new SampleSite();
    List<SectionPage> pages = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      site.page("/p" + i + ".html", "P" + i);
      pages.add(listed("p" + i + ".md"));
    }
    site.page("/c.html", "C").page("/d.html", "D");
    SectionConfig early = menu("Early", 10, List.of(listed("c.md")));
    SectionConfig late = menu("Late", 110, List.of(listed("d.md")));
    SampleSite.Built built =
        site.sections(
                new SectionConfig(
                    "Menu",
                    "",
                    "",
                    pages,
                    List.of(early, late),
                    SectionConfig.AFTER_ALL,
                    Position.START))
            .build();

    assertThat(tree(built, "p100.html").select("li").eachText())
        .containsSubsequence("Early", "P75", "P109", "Late", "P110", "P124");
    assertThat(tree(built, "p0.html").select("li").eachText())
        .containsSubsequence("P9", "Early", "P10", "P49", "Late");
  }

  private static SectionConfig menu(String title, int pagesBefore, List<SectionPage> pages) {
    return new SectionConfig(title, "", "", pages, List.of(), pagesBefore, Position.START);
  }

  private static SectionPage listed(String document) {
    return new SectionPage(document, "", "", Position.START);
  }
}
