package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.Sources;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One site of several modules. */
class AggregateTest {
  private static final Duration SETTLED = Duration.ofMillis(2300);

  @TempDir private Path directory;
  private final List<SourceRoot> modules = new ArrayList<>();

  private Sources root() {
    return Sources.in(directory.resolve("src/docs"));
  }

  private Sources module(String name) {
    return Sources.in(directory.resolve(name).resolve("src/docs"));
  }

  private void add(String... names) {
    for (String name : names) {
      modules.add(
          SourceRoot.module(name, module(name).directory())
              .titled("The " + name)
              .withProject(Map.of("artifactId", name)));
    }
  }

  private BuildReport build() throws IOException {
    return build("site", "work");
  }

  private BuildReport build(String output, String work) throws IOException {
    BuildRequest.Builder request =
        BuildRequest.builder(root().directory(), directory.resolve(output))
            .work(directory.resolve(work))
            .project(Map.of("artifactId", "parent"))
            .fallbacks(Map.of("title", "Everything"))
            .now(Sources.NOW)
            .threads(2);
    modules.forEach(request::module);
    return Shelfmark.build(request.build());
  }

  private BuiltSite site() throws IOException {
    BuildReport report = build();
    assertThat(TestBuild.told(report)).isEmpty();
    return BuiltSite.at(directory.resolve("site"));
  }

  private List<String> errors() throws IOException {
    return build().findings().stream().map(Finding::headline).toList();
  }

  private void twoModules() throws IOException {
    root().file("index.md", "# Home\n\n[core](module:core/usage.md#install)\n");
    module("core")
        .file("index.md", "# Core\n\n[x](/usage.md) [home](module:parent/index.md)\n")
        .file("usage.md", "# Usage\n\n## Install\n\n[u](util:tips.md) [up](index.md)\n")
        .file("guide/deep.md", "# Deep\n\n[disk](../../../../util/src/docs/tips.md)\n")
        .file("images/a.txt", "text");
    module("util").file("tips.md", "# Tips\n\n[c](module:core) [v](../core/usage.md)\n");
    add("core", "util");
  }

  @Test
  void modulesAreBelowTheirNames() throws IOException {
    twoModules();
    BuiltSite site = site();
    assertThat(site.files(".html"))
        .contains("index.html", "core/index.html", "core/usage.html", "core/guide/deep.html")
        .contains("util/index.html", "util/tips.html");
    assertThat(site.exists("core/images/a.txt")).isTrue();
    site.requireEveryLocalLinkToExist();
  }

  @Test
  void linksLeadFromModuleToModule() throws IOException {
    twoModules();
    BuiltSite site = site();
    assertThat(site.bodyLinks("index.html")).contains("/core/usage.html#install core");
    assertThat(site.bodyLinks("core/index.html"))
        .contains("/core/usage.html x", "/index.html home");
    assertThat(site.bodyLinks("core/usage.html"))
        .contains("/util/tips.html u", "/core/index.html up");
    assertThat(site.bodyLinks("core/guide/deep.html")).contains("/util/tips.html disk");
    assertThat(site.bodyLinks("util/tips.html"))
        .contains("/core/index.html c", "/core/usage.html v");
  }

  @Test
  void brokenLinksBetweenModulesAreTold() throws IOException {
    twoModules();
    root().file("wrong.md", "[a](module:core/usge.md) [b](module:cor/usage.md) [c](core:no.md#x)");
    assertThat(build().findings().stream().map(Finding::headline).toList())
        .containsExactly(
            "wrong.md:1:5: the link \"module:core/usge.md\" is broken",
            "wrong.md:1:30: the link \"module:cor/usage.md\" is broken",
            "wrong.md:1:55: the link \"core:no.md#x\" is broken");
    assertThat(build().findings().stream().map(Finding::hint).toList())
        .contains("Did you mean \"module:core/usage.md\"?");
  }

  @Test
  void schemesStayWhatTheyAre() throws IOException {
    root().file("index.md", "[a](mailto:x@example.org) [b](http://core/x) [c](urn:core:x)");
    module("mailto").file("index.md", "# M");
    add("mailto");
    assertThat(site().text("index.html")).contains("mailto:x@example.org", "http://core/x");
  }

  @Test
  void sectionsOfModulesAreInTheOrderOfTheModules() throws IOException {
    root().file("about/us.md", "# Us\n");
    module("zebra").file("b/two.md", "# Two\n").file("b/three.md", "# Three\n");
    module("apple")
        .config("title: Apples$sections:$  - {title: Late, prefix: /b/}$  - {prefix: /a/}")
        .file("a/one.md", "# One\n")
        .file("b/two.md", "# Two\n");
    add("zebra", "apple");
    BuiltSite site = site();
    assertThat(site.links("index.html").stream().filter(link -> link.endsWith("/index.html")))
        .containsSubsequence("/about/index.html", "/zebra/index.html", "/apple/index.html");
    assertThat(site.page("index.html").text()).contains("The zebra").contains("Apples");
    assertThat(site.links("apple/index.html"))
        .containsSubsequence("/apple/b/index.html", "/apple/a/index.html");
  }

  @Test
  void theRootPlacesModulesAndTheirSections() throws IOException {
    root()
        .config(
            "sections:$  - title: Libraries$    prefix: /libs/$    sections:$"
                + "      - {title: The Core, prefix: /core/}$"
                + "  - {title: Guides, prefix: /util/guides/}$  - {title: More, prefix: /more/}")
        .file("more/a.md", "# A\n");
    module("core").file("a.md", "# A\n");
    module("util").file("guides/g.md", "# G\n").file("other.md", "# Other\n");
    module("rest").file("r.md", "# R\n");
    add("core", "util", "rest");
    BuiltSite site = site();
    assertThat(site.links("libs/index.html")).contains("/core/index.html");
    assertThat(site.links("index.html"))
        .containsSubsequence(
            "/libs/index.html",
            "/util/guides/index.html",
            "/more/index.html",
            "/util/index.html",
            "/rest/index.html");
    site.requireEveryLocalLinkToExist();
  }

  @Test
  void aRootWithoutDocumentsHasAHomeThatListsTheModules() throws IOException {
    Files.createDirectories(root().directory());
    module("core").file("a.md", "# A\n");
    add("core");
    assertThat(site().links("index.html")).contains("/core/index.html");
  }

  @Test
  void aModuleKeepsItsOwnRulesForContent() throws IOException {
    root().config("permalink: /:path/").file("a.md", "# A\n");
    module("one")
        .config(
            "collections: {notes: {title: Notes}}$defaults: [{scope: {path: ''}, values: {x: 1}}]$"
                + "exclude: [secret]$permalink: none$provided: [apidocs/**]")
        .file("b.md", "---\nredirect_from: /old/\n---\n[j](/apidocs/x.html)\n")
        .file("secret/x.md", "no")
        .file("_notes/n.md", "# N\n");
    module("two")
        .config("dialect: jekyll")
        .file("_notes/n.md", "x")
        .file("c.md", "{{ 1 | plus: 1 }}");
    add("one", "two");
    BuiltSite site = site();
    assertThat(site.files(".html"))
        .contains("a/index.html", "one/b.html", "one/notes/n.html", "one/old/index.html")
        .contains("two/c/index.html")
        .doesNotContain("one/secret/x.html");
    assertThat(site.page("two/c/index.html").text()).contains("2");
  }

  @Test
  void keysOfTheRootAreToldInAModule() throws IOException {
    root().file("index.md", "# Home\n");
    module("core").config("title: Core$url: https://example.org").file("index.md", "# Core\n");
    add("core");
    assertThat(TestBuild.told(build()))
        .containsExactly(
            "info root-only core/site.yml:2:1: \"url\" of a module has no effect in the site of"
                + " all modules");
  }

  @Test
  void findingsNameTheRealFile() throws IOException {
    root().file("index.md", "# Home\n");
    module("core").file("a/b.md", "[x](nope.md)\n");
    add("core");
    BuildReport report = build();
    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings().get(0).file()).isEqualTo("core/a/b.md");
    assertThat(report.file(report.findings().get(0)))
        .contains(module("core").directory().resolve("a/b.md"));
  }

  @Test
  void whatIsInTheWayOfAModuleIsAnError() throws IOException {
    root().file("core/x.md", "# X\n").file("y.md", "---\npermalink: /util/y/\n---\n");
    module("core").file("index.md", "# Core\n");
    module("util").file("index.md", "# Util\n");
    add("core", "util");
    assertThat(errors())
        .anySatisfy(
            error ->
                assertThat(error)
                    .contains("core/x.md is in the way")
                    .contains(module("core").directory().toString()))
        .anySatisfy(error -> assertThat(error).contains("y.md is in the way"))
        .hasSize(2);
  }

  @Test
  void twoModulesAtOnePlaceAreAnError() throws IOException {
    root().file("index.md", "# Home\n");
    module("core").file("index.md", "# Core\n");
    module("other/core").file("index.md", "# Core\n");
    add("core");
    modules.add(SourceRoot.module("core", module("other/core").directory()));
    assertThat(errors())
        .singleElement()
        .asString()
        .contains("/core/", module("core").directory().toString())
        .contains(module("other/core").directory().toString());
  }

  @Test
  void aJekyllSiteCannotBePart() throws IOException {
    root().file("index.md", "# Home\n");
    module("old").jekyll("title: Old").file("index.md", "---\n---\n# Old\n");
    add("old");
    assertThat(errors()).singleElement().asString().startsWith("old/_config.yml: a Jekyll site");
  }

  @Test
  void anEditInOneModuleRendersItsPageOnly() throws Exception {
    twoModules();
    site();
    module("core").file("usage.md", "# Usage\n\n## Install\n\nOther text [up](index.md)\n");
    BuildReport report = build();
    assertThat(report.rendered()).isEqualTo(1);
    requireSameAsClean();
  }

  @Test
  void aChangedConfigurationRendersThePagesOfItsModule() throws Exception {
    twoModules();
    BuildReport first = build();
    module("util").config("future: true");
    BuildReport report = build();
    assertThat(report.written()).isZero();
    assertThat(report.rendered()).isLessThan(first.rendered());
    requireSameAsClean();
    module("util").config("future: true$title: Utilities");
    requireSameAsClean();
  }

  @Test
  void nothingChangedIsRecognised() throws Exception {
    twoModules();
    site();
    Thread.sleep(SETTLED.toMillis());
    BuildReport settled = build();
    BuildReport report = build();
    assertThat(report.rendered()).isZero();
    assertThat(report.unchanged()).isEqualTo(settled.unchanged() + settled.written());
    Files.delete(module("core").directory().resolve("images/a.txt"));
    requireSameAsClean();
    assertThat(BuiltSite.at(directory.resolve("site")).exists("core/images/a.txt")).isFalse();
  }

  private void requireSameAsClean() throws IOException {
    build();
    build("clean", "work-of-clean");
    BuiltSite mine = BuiltSite.at(directory.resolve("site"));
    BuiltSite clean = BuiltSite.at(directory.resolve("clean"));
    assertThat(mine.files("")).isEqualTo(clean.files(""));
    for (String file : clean.files("")) {
      assertThat(directory.resolve("site").resolve(file))
          .as(file)
          .hasSameBinaryContentAs(directory.resolve("clean").resolve(file));
    }
  }
}
