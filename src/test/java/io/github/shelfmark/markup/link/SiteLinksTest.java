package io.github.shelfmark.markup.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.jekyll.JekyllExtension;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.Site;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The targets of links in {@code guide/start.md}, which is written to {@code guide/start.html}. */
class SiteLinksTest {
  private static final Document START = Fixtures.page("guide/start.md", "guide/start.html", "");

  private static final SitePolicy JEKYLL = new JekyllExtension().policies().get(0);

  private final List<Finding> findings = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "other.md,                     other.html",
    "other.md#part,                other.html#part",
    "./other.md?a=b#c,             other.html?a=b#c",
    "other.html,                   other.html",
    "/guide/other.html,            other.html",
    "/guide/other,                 other.html",
    "../index.md,                  ../index.html",
    "/,                            ../index.html",
    "/deep/,                       ../deep/index.html",
    "/deep,                        ../deep/index.html",
    "/分布式/锁.html,                ../%E5%88%86%E5%B8%83%E5%BC%8F/%E9%94%81.html",
    "/%E5%88%86%E5%B8%83%E5%BC%8F/%E9%94%81.html, ../%E5%88%86%E5%B8%83%E5%BC%8F/%E9%94%81.html",
    "/img/a b.png,                 ../img/a%20b.png",
    "/img/a%20b.png,               ../img/a%20b.png",
    "/apidocs/x/Y.html,            ../apidocs/x/Y.html",
    "/generated/,                  ../generated/index.html",
    "/claimed/parts/1.js?v=2,      ../claimed/parts/1.js?v=2",
    "/claimed/,                    ../claimed/index.html",
    "https://example.org/a,        https://example.org/a",
    "//example.org/a,              //example.org/a",
    "mailto:a@b.org,               mailto:a@b.org",
    "#part,                        #part",
  })
  void writesLinksRelativeToThePage(String href, String expected) {
    assertThat(resolve(false, "", href)).isEqualTo(expected);
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/base/guide/other.html,   other.html",
    "/base/,                   ../index.html",
    "/base,                    ../index.html",
    "/guide/other.html,        other.html",
  })
  void understandsTheBaseUrl(String href, String expected) {
    assertThat(resolve(false, "/base", href)).isEqualTo(expected);
    assertThat(findings).isEmpty();
  }

  /** GitHub Pages completes such paths, so authors of Jekyll sites leave out the extension. */
  @ParameterizedTest
  @CsvSource({
    "/guide/other,        other",
    "/deep,               ../deep",
    "/deep/,              ../deep/index.html",
    "/guide/other.html#a, other.html#a",
    "/guide/other#a,      other#a",
  })
  void keepsTheEndingOfAJekyllLink(String href, String expected) {
    assertThat(resolve(true, "", href)).isEqualTo(expected);
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "othre.md,        'Did you mean \"/guide/other.html\"?'",
    "/other.html,     'Did you mean \"/guide/other.html\"?'",
    "/nothing/at/all, 'No document or file of the site has this path. If another tool writes it,"
        + " add \"nothing/**\" to \"provided\" in site.yml.'",
    "/guide/gone, 'No document or file of the site has this path. If another tool writes it, add"
        + " \"guide/gone\" to \"provided\" in site.yml.'",
    "/guide/api/A.html, 'No document or file of the site has this path. If another tool writes it,"
        + " add \"guide/api/**\" to \"provided\" in site.yml.'",
    "some-body+x@mail.host.org, 'Did you mean \"mailto:some-body+x@mail.host.org\"?'",
    "/nowhere/OTHER/, 'Did you mean \"/guide/other.html\"?'",
    "../../../etc/passwd, 'The path points outside the site. If another site or tool has it, add"
        + " \"../etc/**\" to \"provided\" in site.yml.'",
  })
  void reportsBrokenLinks(String href, String hint) {
    resolve(false, "", href);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).headline())
        .isEqualTo("guide/start.md:7:3: the link \"" + href + "\" is broken");
    assertThat(findings.get(0).hint()).isEqualTo(hint);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({"a@b, false", "a@b.c, false", "a@b@c.org, false", "a@b.c1, false", "a@b.org, true"})
  void onlyMailAddressesAreTakenForThem(String href, boolean mail) {
    resolve(false, "", href);

    assertThat(findings.get(0).hint().contains("mailto")).isEqualTo(mail);
  }

  @Test
  void inAJekyllSiteThePluginIsNamedThatMakesLinksToSourcesWork() {
    resolve(true, "", "other.md#part");
    resolve(true, "", "none.md");

    assertThat(findings.get(0).hint())
        .startsWith("Add \"jekyll-relative-links\" to \"plugins\" in the configuration");
    assertThat(findings.get(1).hint()).doesNotContain("plugins");
  }

  @Test
  void warnsInJekyllSitesAndKeepsTheirLinks() {
    assertThat(resolve(true, "", "/nowhere/")).isEqualTo("../nowhere/index.html");
    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.WARNING);
  }

  private String resolve(boolean jekyll, String baseurl, String href) {
    Site site = site(baseurl);
    LinkRules rules = jekyll ? JEKYLL.links(site.config()) : LinkRules.ORDINARY;
    OutputPaths paths = Fixtures.paths(site, "generated/index.html");
    paths.claimDirectory("claimed");
    return new SiteLinks(site, paths, rules, new Reads(), Surroundings.NONE)
        .resolve(START, href, () -> new Position(7, 3), findings::add);
  }

  private static Site site(String baseurl) {
    return Fixtures.site(
        Fixtures.config(baseurl, List.of("apidocs/**")),
        List.of("img/a b.png"),
        START,
        Fixtures.page("index.md", "index.html", ""),
        Fixtures.page("guide/other.md", "guide/other.html", ""),
        Fixtures.page("deep/index.md", "deep/index.html", ""),
        Fixtures.page("锁.md", "分布式/锁.html", ""));
  }
}
