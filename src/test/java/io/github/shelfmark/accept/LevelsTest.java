package io.github.shelfmark.accept;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelsTest {
  private static final String BROKEN = "# H\n\n[gone](gone.md)\n";

  @TempDir private Path directory;

  private List<String> told(String config, String... files) throws IOException {
    return TestBuild.told(report(config, files));
  }

  private BuildReport report(String config, String... files) throws IOException {
    TestBuild build = TestBuild.in(directory);
    build.source().config("title: T$" + config);
    for (int i = 0; i < files.length; i += 2) {
      build.source().file(files[i], files[i + 1]);
    }
    return build.run();
  }

  @Test
  void aCheckIsNamedByItsNumberOrItsName() throws IOException {
    for (String name : List.of("SM101", "sm101", "broken-link")) {
      assertThat(told("checks: {" + name + ": warning}", "index.md", BROKEN))
          .as(name)
          .containsExactly("warning broken-link index.md:3:8: the link \"gone.md\" is broken");
    }
  }

  @Test
  void levelsAreErrorWarningInfoAndOff() throws IOException {
    assertThat(told("checks: {SM101: info}", "index.md", BROKEN))
        .singleElement()
        .asString()
        .startsWith("info ");
    assertThat(told("checks: {SM101: off}", "index.md", BROKEN)).isEmpty();
    assertThat(told("checks: {SM101: 'off'}", "index.md", BROKEN)).isEmpty();
    assertThat(told("checks: {SM101: fatal}", "index.md", BROKEN))
        .anyMatch(line -> line.startsWith("error wrong-type site.yml:2:"));
  }

  @Test
  void aWarningCanBecomeAnError() throws IOException {
    String twice = "# H\n\n## A {#a}\n\n## B {#a}\n";
    assertThat(report("checks: {duplicate-id: error}", "index.md", twice).published()).isFalse();
    assertThat(report("lang: en", "index.md", twice).published()).isTrue();
  }

  @Test
  void whatCannotBeReadStaysAnError() throws IOException {
    assertThat(told("checks: {yaml: off}", "index.md", "---\ntitle: a: b\n---\n"))
        .singleElement()
        .asString()
        .startsWith("error yaml index.md:2:");
  }

  @Test
  void whatMustNotBeCannotBeSet() throws IOException {
    assertThat(told("checks: {unsafe-address: off}", "index.md", "# H\n"))
        .singleElement()
        .asString()
        .startsWith("error unknown-key site.yml:2:10: the check \"unsafe-address SM603\" cannot");
  }

  @Test
  void anUnknownNameIsToldWithTheNearest() throws IOException {
    BuildReport report = report("checks: {broken-lnk: off}", "index.md", "# H\n");
    assertThat(TestBuild.told(report))
        .containsExactly("error unknown-key site.yml:2:10: there is no check \"broken-lnk\"");
    assertThat(report.findings().get(0).hint()).isEqualTo("Did you mean \"broken-link\"?");
  }

  @Test
  void aJekyllSiteMayHaveAKeyOfThatNameOfItsOwn() throws IOException {
    TestBuild build = TestBuild.in(directory);
    build.source().jekyll("title: T$checks: {weekly: yes, broken-link: false}");
    build.source().file("index.md", "---\ntitle: H\n---\n[gone](gone.md)\n");
    assertThat(TestBuild.told(build.run())).isEmpty();
  }

  @Test
  void pagesThatAreKeptFollowAChangeOfLevels() throws IOException {
    assertThat(told("checks: {SM101: info}", "index.md", BROKEN)).hasSize(1);
    assertThat(told("checks: {SM101: off}", "index.md", BROKEN)).isEmpty();
    assertThat(report("lang: en", "index.md", BROKEN).published()).isFalse();
  }
}
