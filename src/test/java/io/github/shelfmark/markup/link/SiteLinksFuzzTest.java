package io.github.shelfmark.markup.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.testing.FuzzInput;
import io.github.shelfmark.text.ScriptAddress;
import java.util.ArrayList;
import java.util.List;

class SiteLinksFuzzTest {
  private static final Document START = Fixtures.page("guide/start.md", "guide/start.html", "");
  private static final Site SITE =
      Fixtures.site(
          Fixtures.config("/base", List.of("apidocs/**")),
          List.of("img/a b.png"),
          START,
          Fixtures.page("index.md", "index.html", ""),
          Fixtures.page("guide/other.md", "guide/other.html", ""),
          Fixtures.page("锁.md", "分布式/锁.html", ""));
  private static final SiteLinks LINKS =
      new SiteLinks(SITE, Fixtures.paths(SITE), LinkRules.ORDINARY, new Reads(), Surroundings.NONE);

  @FuzzTest
  void resolve(byte[] input) {
    String href = FuzzInput.text(input);
    List<Finding> findings = new ArrayList<>();
    String link = LINKS.resolve(START, href, () -> new Position(7, 3), findings::add);

    assertThat(LINKS.resolve(START, href, () -> new Position(7, 3), finding -> {})).isEqualTo(link);
    assertThat(findings.size()).isLessThanOrEqualTo(1);
    if (ScriptAddress.inLink(link)) {
      assertThat(ScriptAddress.inLink(href)).isTrue();
    }
    if (findings.isEmpty() && link.startsWith("..") && !href.startsWith("//")) {
      assertThat(link.substring(3)).doesNotStartWith("../");
    }
  }
}
