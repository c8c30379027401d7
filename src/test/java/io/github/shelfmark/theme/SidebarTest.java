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

    assertThat(tree.select("a").eachText())
        .containsExactly("Top", "A", "One", "Deep", "Two", "B", "Three");
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
    assertThat(tree.select("details[open]")).hasSize(1);
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
        .containsExactly("Systems", "Notes", "A", "X", "B", "Y");
  }

  @Test
  void closedSectionsOfASmallSiteHaveTheirEntries() {
    SampleSite.Built built =
        new SampleSite()
            .page("/a/index.html", "Ashore")
            .page("/a/one.html", "One")
            .page("/b/index.html", "Berths")
            .page("/b/deep/two.html", "Two")
            .build();
    Element tree = tree(built, "a/one.html");

    Element berths = tree.select("li:has(> a[href=../b/index.html])").get(0);
    assertThat(berths.select("> details").hasAttr("open")).isFalse();
    assertThat(berths.select("> details > summary").text()).isEqualTo("Show or hide: Berths");
    assertThat(berths.select("> details a").eachAttr("href"))
        .containsExactly("../b/deep/index.html", "../b/deep/two.html");
    assertThat(tree(built, "b/deep/two.html").select("li:has(> details[open]) > a").eachText())
        .containsExactly("Berths", "Deep");
  }

  @Test
  void ofPostsByDateItShowsTheNewestOrThoseAroundThePage() {
    SampleSite site = new SampleSite().page("/a.html", "A").page("/blog/about.html", "About");
    for (int day = 10; day < 31; day++) {
      site.byDate("/blog/", "2014-05-" + day, "Day " + day);
    }
    SampleSite.Built built = site.build();

    assertThat(
            tree(built, "a.html").select("li:has(> a[href=blog/index.html]) details a").eachText())
        .startsWith("About", "Day 30", "Day 29")
        .endsWith("Day 21", "See all (+11)")
        .hasSize(12);
    Element old = tree(built, "blog/2014/05/15/day-15.html");
    assertThat(old.select("[aria-current=page]").eachText()).containsExactly("Day 15");
    assertThat(old.select("details[open] a").eachText()).contains("Day 14", "Day 16").hasSize(12);
    assertThat(old.select("a").eachText()).doesNotContain("2014", "Day 30");
  }

  @Test
  void aSectionWithoutAPageIsATitleWhereItIsOpen() {
    SampleSite site = new SampleSite().page("/a.html", "A").page("/b.html", "B");
    SectionConfig inner = menu("Inner", 1, List.of(listed("b.md")));
    SectionConfig outer =
        new SectionConfig(
            "Outer",
            "",
            "",
            List.of(listed("a.md")),
            List.of(inner),
            SectionConfig.AFTER_ALL,
            Position.START);
    Element tree = tree(site.sections(outer, menu("Other", 0, List.of())).build(), "a.html");

    assertThat(tree.select("span:not(.hidden)").eachText()).contains("Inner");
    assertThat(tree.select("li:has(> span) > details > summary").eachText())
        .contains("Show or hide: Inner");
  }

  /** At the limit all is shown; one more entry, and other sections are links only. */
  @Test
  void theLimitIsExact() {
    Element whole = tree(withSectionsOf(195), "own/page.html");
    Element more = tree(withSectionsOf(196), "own/page.html");

    assertThat(whole.select("li")).hasSize(200);
    assertThat(whole.select("details")).hasSize(3);
    assertThat(more.select("details")).hasSize(1);
    assertThat(more.select("a[href^=../notes]").size()).isEqualTo(1);
  }

  /** Whatever the tree shows changes the key of the page, also beyond the way to it. */
  @Test
  void keysChangeWithTheWholeTree() {
    SampleSite.Built before = withEntry("Two");
    SampleSite.Built after = withEntry("Zwei");

    assertThat(tree(before, "a/one.html").text()).isNotEqualTo(tree(after, "a/one.html").text());
    assertThat(key(before)).isNotEqualTo(key(after)).isEqualTo(key(withEntry("Two")));
  }

  @Test
  void keysOfLargeSitesStandApartFromOtherSections() {
    String large = key(withSectionsOf(300), "own/page.html");

    assertThat(key(withSectionsOf(300, "Renamed"), "own/page.html")).isEqualTo(large);
    assertThat(key(withSectionsOf(195), "own/page.html"))
        .isNotEqualTo(large)
        .isNotEqualTo(key(withSectionsOf(195, "Renamed"), "own/page.html"));
  }

  private static SampleSite.Built withEntry(String title) {
    return new SampleSite()
        .page("/a/one.html", "One")
        .page("/b/index.html", "B")
        .page("/b/deep/two.html", title)
        .build();
  }

  private static String key(SampleSite.Built built) {
    return key(built, "a/one.html");
  }

  private static String key(SampleSite.Built built, String output) {
    return built.renderer().key(built.site().documentFor(output).orElseThrow());
  }

  @Test
  void theDrawerHasWhatTheHeaderHasBeyondTheTree() {
    SampleSite.Built built =
        new SampleSite()
            .page("/index.html", "Home")
            .page("/a/one.html", "One")
            .page("/b/two.html", "Two")
            .nav(
                "Home",
                "/",
                "A",
                "/a/",
                "Two",
                "/b/two.html",
                "Top",
                "/b/two.html#top",
                "API",
                "https://x.example/")
            .build();

    assertThat(Jsoup.parse(built.html("a/one.html")).select(".drawer-top a").eachText())
        .containsExactly("Top", "API");
    assertThat(Jsoup.parse(built.html("a/one.html")).select(".top a")).hasSize(5);
  }

  @Test
  void aPagesSizeDoesNotGrowWithOtherSections() {
    String small = tree(withSectionsOf(300), "own/page.html").outerHtml();
    String large = tree(withSectionsOf(500), "own/page.html").outerHtml();

    assertThat(large).isEqualTo(small);
  }

  private static SampleSite.Built withSectionsOf(int posts) {
    return withSectionsOf(posts, "Post");
  }

  /** A page, and a section of posts, of which the one in the middle has a title. */
  private static SampleSite.Built withSectionsOf(int posts, String middle) {
    SampleSite site = new SampleSite().page("/own/page.html", "Page").page("/z/z.html", "Z");
    for (int i = 0; i < posts; i++) {
      site.post("/notes/" + i + ".html", i == posts / 2 ? middle : "Post", "sequence", i);
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
