package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.LayoutRules;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.OwnPage;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.git.History;
import io.github.shelfmark.read.SectionBuilder;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThemePagesTest {
  private final Theme theme = Theme.load(Optional.empty(), new Findings());

  private static SiteView view(SampleSite sample) {
    Site site = sample.site();
    return new SiteView(site, "en", "", SectionBuilder.build(site, new Findings()));
  }

  private ThemePages pages(SiteView... views) {
    return new ThemePages(
        List.of(views),
        new PageContext(
            theme, LayoutRules.ORDINARY, History.NONE, Links.UNCHANGED, new Reads(), Map.of()));
  }

  private static SampleSite sample() {
    return new SampleSite().page("/a/one.html", "One").page("/a/two.html", "Two");
  }

  private static Document one(SiteView view) {
    return view.site().documentFor("a/one.html").orElseThrow();
  }

  @Test
  void eachKindOfPageHasItsTitle() {
    SiteView view = view(sample());
    ThemePages pages = pages(view);

    assertThat(SampleSite.text(pages.document(view, one(view), SampleSite.body("<p>x</p>"))))
        .contains("<title>One | Notes</title>", "<p>x</p>");
    assertThat(SampleSite.text(pages.section(view, view.sections().sections().get(0))))
        .contains("<title>A | Notes</title>");
    assertThat(SampleSite.text(pages.home(view))).contains("<title>Notes</title>");
    assertThat(SampleSite.text(pages.missing(view))).contains("404");
    assertThat(pages.assets()).isEqualTo(theme.assets()).isNotEmpty();
  }

  @Test
  void aPageOfAnExtensionHasTheLayoutThatItAsksFor() {
    SiteView view = view(sample());
    ThemePages pages = pages(view);

    assertThat(SampleSite.text(pages.page(view, new OwnPage("x/y.html", "page", "Own", body()))))
        .contains("<title>Own | Notes</title>", "<h1>Own</h1>", "<p>text</p>", "layout-page");
    Made missing = pages.page(view, new OwnPage("x/y.html", "pgae", "Own", body()));
    assertThat(missing.findings())
        .extracting(Finding::message)
        .containsExactly("the theme has no layout \"pgae\"");
    assertThat(pages.key(view)).isNotEmpty();
  }

  private static Body body() {
    return SampleSite.body("<p>text</p>");
  }

  @Test
  void keysDependOnWhatIsAroundADocument() {
    SiteView view = view(sample());
    String key = pages(view).key(view, one(view));

    SiteView same = view(sample());
    assertThat(pages(same).key(same, one(same))).isEqualTo(key);
    SiteView more = view(sample().page("/a/three.html", "Three"));
    assertThat(pages(more).key(more, one(more))).isNotEqualTo(key);
    SiteView elsewhere = view(sample().page("/b/c/three.html", "Three"));
    assertThat(pages(elsewhere).key(elsewhere, elsewhere.sections().sections().get(0)))
        .isNotEqualTo(pages(view).key(view, view.sections().sections().get(0)));
  }

  @Test
  void answersForLists() {
    SiteView view = view(sample());
    SiteView other = view(sample().page("/a/three.html", "Three"));
    Read list = new Read.Listing("/a/");

    assertThat(answer(pages(view), list)).isNotEmpty().isNotEqualTo(answer(pages(other), list));
    assertThat(answer(pages(view), new Read.Listing("/none/"))).isEmpty();
    assertThat(answer(pages(view), Read.Whole.DATA)).isEmpty();
  }

  private static String answer(ThemePages pages, Read read) {
    return pages.answers().stream()
        .map((Answers answers) -> Objects.requireNonNullElse(answers.answer(read), ""))
        .filter(answer -> !answer.isEmpty())
        .findFirst()
        .orElse("");
  }

  @Test
  void eachViewHasPagesOfItsOwn() {
    SiteView first = view(sample());
    SiteView second = view(new SampleSite().page("/a/one.html", "Eins"));
    ThemePages pages = pages(first, second);

    assertThat(pages.key(first, one(first))).isNotEqualTo(pages.key(second, one(second)));
    assertThatThrownBy(() -> pages(first).home(second))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
