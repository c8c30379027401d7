package io.github.shelfmark.accept;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
  private static final String TWO = "# H\n\n[a](gone.md)\n\n[b](gone.md)\n";

  @TempDir private Path directory;
  private TestBuild build;

  @BeforeEach
  void newSite() throws IOException {
    build = TestBuild.in(directory);
    build.source().config("title: T").file("index.md", TWO);
  }

  private List<String> told() throws IOException {
    return TestBuild.told(build.run());
  }

  private void accept(String index) throws IOException {
    build.source().file("index.md", index);
    Baseline.write(build.baseline(), build.run().findings());
  }

  @Test
  void acceptsWhatItWasWrittenFrom() throws IOException {
    accept(TWO);
    assertThat(Files.readString(build.baseline()))
        .isEqualTo(
            "# Findings that are passed over. Written by mvn shelfmark:check"
                + " -Dshelfmark.updateBaseline\n"
                + "broken-link\tindex.md\t2\tthe link \"gone.md\" is broken\n");
    BuildReport report = build.run();
    assertThat(report.published()).isTrue();
    assertThat(TestBuild.told(report))
        .containsExactly("info baseline the baseline baseline.txt accepts 2 findings");
  }

  @Test
  void linesMayBeAddedAbove() throws IOException {
    accept(TWO);
    build.source().file("index.md", "# H\n\nmore\n\nmore\n" + TWO.substring(3));
    assertThat(told()).singleElement().asString().contains("accepts 2 findings");
  }

  @Test
  void oneMoreOfTheSameKindIsReported() throws IOException {
    accept(TWO);
    build.source().file("index.md", TWO + "\n[c](gone.md)\n");
    assertThat(told())
        .containsExactly(
            "info baseline the baseline baseline.txt accepts 2 findings",
            "error broken-link index.md:7:5: the link \"gone.md\" is broken");
  }

  @Test
  void anotherLinkOrFileIsReported() throws IOException {
    accept(TWO);
    build.source().file("index.md", TWO + "\n[c](other.md)\n").file("a.md", TWO);
    assertThat(told())
        .filteredOn(line -> line.startsWith("error"))
        .hasSize(3)
        .filteredOn(line -> line.contains("index.md"))
        .containsExactly("error broken-link index.md:7:5: the link \"other.md\" is broken");
  }

  @Test
  void saysWhatIsGone() throws IOException {
    accept(TWO);
    build.source().file("index.md", "# H\n\n[a](gone.md)\n");
    BuildReport report = build.run();
    assertThat(TestBuild.told(report))
        .containsExactly(
            "info baseline the baseline baseline.txt accepts 1 finding, and has 1 that are gone");
    assertThat(report.findings().get(0).hint()).contains("-Dshelfmark.updateBaseline");
  }

  @Test
  void pagesThatAreKeptFollowTheBaseline() throws IOException {
    accept(TWO);
    assertThat(build.run().published()).isTrue();
    BuildReport again = build.run();
    assertThat(again.published()).isTrue();
    assertThat(TestBuild.told(again)).hasSize(1);
    Files.delete(build.baseline());
    assertThat(build.run().published()).isFalse();
  }

  @Test
  void doesNotAcceptWhatCannotBeRead() throws IOException {
    accept("---\ntitle: a: b\n---\n");
    assertThat(Files.readString(build.baseline())).doesNotContain("yaml\t");
    assertThat(told()).singleElement().asString().startsWith("error yaml");
  }

  @Test
  void anEntryThatSomebodyWroteForSuchAnErrorDoesNothing() throws IOException {
    build.source().file("index.md", "---\ntitle: a: b\n---\n");
    String line = told().get(0);
    String message = line.substring(line.indexOf(": ") + 2);
    Files.writeString(build.baseline(), "yaml\tindex.md\t9\t" + message + "\n");
    assertThat(told()).anyMatch(each -> each.startsWith("error yaml"));
  }

  @Test
  void aFileThatIsNoneIsToldBeforeAnythingIsBuilt() throws IOException {
    for (String bad : List.of("broken-link index.md", "a\tb\tmany\tc", "a\tb\t0\tc")) {
      Files.writeString(build.baseline(), "# x\n\n" + bad + "\n");
      assertThat(told())
          .as(bad)
          .containsExactly("error baseline line 3 of the baseline baseline.txt is none");
    }
    Files.write(build.baseline(), new byte[] {'a', (byte) 0xe9, '\t'});
    assertThat(told()).containsExactly("error baseline the baseline baseline.txt is not UTF-8");
  }

  @Test
  void isTheSameWhateverTheOrderOfFindings() throws IOException {
    List<Finding> findings = new ArrayList<>(build.run().findings());
    Path first = directory.resolve("first.txt");
    Path second = directory.resolve("second.txt");
    Baseline.write(first, findings);
    Collections.reverse(findings);
    Baseline.write(second, findings);
    assertThat(second).hasSameBinaryContentAs(first);
  }
}
