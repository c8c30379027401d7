package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BreadcrumbsTest {
  private static final String[] ABOVE = {
    "Apache",
    "https://apache.org/",
    "Tools",
    "",
    "Parent",
    "/../index.html",
    "Library",
    "/index.html"
  };

  private static SampleSite site() {
    return new SampleSite()
        .page("/", "Welcome")
        .page("/guide/", "Guide")
        .page("/guide/use.html", "Use");
  }

  private static List<String> crumbs(SampleSite site, String output) {
    return Jsoup.parse(site.build().html(output)).select(".breadcrumbs li").stream()
        .map(item -> item.text() + item.select("a").stream().map(BreadcrumbsTest::to).toList())
        .toList();
  }

  private static String to(Element link) {
    return link.attr("href");
  }

  @Test
  void sitesAboveAreBeforeTheHomePageWhichTheLastOneNames() {
    assertThat(crumbs(site().breadcrumbs(ABOVE), "guide/use.html"))
        .containsExactly(
            "Apache[https://apache.org/]",
            "Tools[]",
            "Parent[../../index.html]",
            "Library[../index.html]",
            "Guide[index.html]");
  }

  @Test
  void theHomePageIsNotInItsOwnPath() {
    assertThat(crumbs(site().breadcrumbs(ABOVE), "index.html"))
        .containsExactly("Apache[https://apache.org/]", "Tools[]", "Parent[../index.html]");
    assertThat(crumbs(site(), "index.html")).isEmpty();
  }

  @Test
  void withoutAnEntryForItTheHomePageKeepsItsName() {
    assertThat(crumbs(site().breadcrumbs("Apache", "https://apache.org/"), "guide/use.html"))
        .startsWith("Apache[https://apache.org/]", "Home[../index.html]");
  }

  @Test
  void aHomePageInTheMiddleIsAnEntryLikeOthers() {
    assertThat(crumbs(site().breadcrumbs("Lib", "/", "Guides", "/guide/"), "guide/use.html"))
        .startsWith("Lib[../index.html]", "Guides[index.html]", "Home[../index.html]");
  }
}
