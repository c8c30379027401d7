package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.Sources;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of modules choose dialects as those of a site of their own do. */
class ModuleDialectTest {
  private static final String PAGE = "---\ndialect: flexmark\n---\n# T\n\nx^2^ ++y++\n";

  @TempDir private Path directory;

  private Sources root() {
    return Sources.in(directory.resolve("docs"));
  }

  private Sources core() {
    return Sources.in(directory.resolve("core"));
  }

  @BeforeEach
  void addPages() throws IOException {
    root().file("site.yml", "flexmark: {extensions: [superscript]}\n");
    root().file("index.md", PAGE);
    core().file("index.md", PAGE);
  }

  private BuildReport build() throws IOException {
    return Shelfmark.build(
        BuildRequest.builder(root().directory(), directory.resolve("site"))
            .work(directory.resolve("work"))
            .module(SourceRoot.module("core", core().directory()))
            .now(Sources.NOW)
            .threads(2)
            .build());
  }

  private String body(String output) throws IOException {
    assertThat(TestBuild.told(build())).isEmpty();
    return BuiltSite.at(directory.resolve("site"))
        .page(output)
        .select("[data-pagefind-body]")
        .html();
  }

  @Test
  void aModuleHasTheSettingsOfTheRoot() throws IOException {
    assertThat(body("core/index.html")).contains("x<sup>2</sup> ++y++");
  }

  @Test
  void aModuleMayHaveSettingsOfItsOwn() throws IOException {
    core().file("site.yml", "flexmark: {extensions: [ins]}\n");
    assertThat(body("core/index.html")).contains("<ins>y</ins>");
    assertThat(body("index.html")).contains("x<sup>2</sup> ++y++");
  }

  @Test
  void whatIsWrongIsToldInTheFileOfTheModule() throws IOException {
    core().file("site.yml", "flexmark:\n  extensions: [inss]\n");
    core().file("a.md", "---\ndialect: nope\n---\n");
    assertThat(TestBuild.told(build()))
        .containsExactly(
            "error wrong-type core/a.md:2:1: there is no dialect \"nope\"",
            "error unknown-key core/site.yml:2:16: there is no extension \"inss\"");
  }

  @Test
  void settingsOfAModuleThatReadsNothingWithThemAreTold() throws IOException {
    core().file("site.yml", "flexmark: {extensions: [ins]}\n");
    core().file("index.md", "# T\n");
    assertThat(TestBuild.told(build()))
        .singleElement()
        .asString()
        .startsWith("warning configuration core/site.yml:1:1: \"flexmark\" has no effect");
  }
}
