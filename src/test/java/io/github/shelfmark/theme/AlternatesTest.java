package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.config.SiteInfo;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.read.SectionBuilder;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.theme.body.BodyDecorator;
import io.github.shelfmark.theme.model.AlternateModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlternatesTest {
  private final Site site =
      new SampleSite()
          .info(new SiteInfo("T", "", "https://example.org", "/docs", "en", "", "", ""))
          .page("/guide/a", "A")
          .page("/zh/guide/a", "甲")
          .page("/guide/only", "Only")
          .site();
  private final SiteView english =
      new SiteView(site, "en", "", SectionBuilder.build(site, new Findings()));
  private final SiteView chinese =
      new SiteView(site, "zh", "zh/", SectionBuilder.build(site, new Findings()));

  @Test
  void arePagesAtTheSamePlaceInOtherViews() {
    AlternateModel en = new AlternateModel("en", "https://example.org/docs/guide/a");
    AlternateModel zh = new AlternateModel("zh", "https://example.org/docs/zh/guide/a");

    assertThat(of(english, "guide/a.html", "en")).containsExactly(en, zh);
    assertThat(of(chinese, "zh/guide/a.html", "zh")).containsExactly(en, zh);
    assertThat(of(english, "guide/only.html", "en")).isEmpty();
  }

  private List<AlternateModel> of(SiteView view, String output, String lang) {
    Reads reads = new Reads();
    PageLinks links = new PageLinks(Links.UNCHANGED, new BodyDecorator(site, reads));
    return new Alternates(view, List.of(english, chinese), links, reads)
        .of(site.documentFor(output).orElseThrow(), lang, finding -> {});
  }
}
