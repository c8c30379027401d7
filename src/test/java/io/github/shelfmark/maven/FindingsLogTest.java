package io.github.shelfmark.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.record.SourceRoots;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsLogTest {
  private static final Path BASE = Path.of("/project");

  private final List<String> lines = new ArrayList<>();
  private final ByteArrayOutputStream annotations = new ByteArrayOutputStream();

  private final ListLog log = new ListLog(lines);

  private void tell(Path source, boolean annotate, Finding... findings) {
    new FindingsLog(
            log, SourceRoots.of(source), BASE, annotate, new PrintStream(annotations, true, UTF_8))
        .print(List.of(findings));
  }

  @Test
  void namesFilesRelativeToTheProject() {
    tell(
        BASE.resolve("src/docs"),
        false,
        Finding.error(FindingCode.YAML, "a.md", new Position(3, 7), "bad $1 \\", "mend it"),
        Finding.warning(FindingCode.UNLISTED, "", Position.NONE, "left out", ""),
        Finding.info(FindingCode.FUTURE, "b.md", new Position(2, 0), "later", ""));
    assertThat(lines)
        .containsExactly(
            "E src/docs/a.md:3:7: bad $1 \\ [yaml SM504]\n    mend it",
            "W left out [unlisted SM304]",
            "I src/docs/b.md:2: later [future SM307]");
    assertThat(annotations.size()).isZero();
  }

  @Test
  void theProjectItselfCanBeTheSource() {
    tell(BASE, false, Finding.error(FindingCode.YAML, "a.md", Position.START, "bad", ""));
    assertThat(lines).containsExactly("E a.md:1:1: bad [yaml SM504]");
  }

  @Test
  void annotationsEscapeSpecialCharacters() {
    tell(
        BASE,
        true,
        Finding.error(
            FindingCode.YAML, "a,b:c%.md", new Position(1, 2), "50% :: bad", "line\nline"),
        Finding.info(FindingCode.YAML, "", Position.NONE, "x", ""));
    assertThat(annotations.toString(UTF_8).lines())
        .containsExactly(
            "::error title=yaml SM504,file=a%2Cb%3Ac%25.md,line=1,col=2::50%25 :: bad%0Aline\\n"
                + "line",
            "::notice title=yaml SM504::x");
  }

  @Test
  void namesAndValuesStartNoCommandAndControlNoTerminal() {
    tell(
        BASE,
        true,
        Finding.warning(
            FindingCode.LAYOUT_MISSING,
            "a\n::error::b.md",
            Position.NONE,
            "no \"x\r\n##[error]y\u001b[2K\u202e\u0085\"",
            "::stop-commands::z"));
    assertThat(lines)
        .containsExactly(
            "W a\\n::error::b.md: no \"x\\r\\n\\u0023#[error]y\\u001b[2K\\u202e\\u0085\""
                + " [layout-missing SM511]\n    \\u003a:stop-commands::z");
    assertThat(annotations.toString(UTF_8).lines()).hasSize(1);
  }

  @Test
  void ofManyOfAKindTheFirstAreShownAndTheRestCounted() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String target = i % 3 == 0 ? "../images/x.png" : i % 3 == 1 ? "images/x.png#a" : "p" + i;
      findings.add(
          Finding.error(
              FindingCode.BROKEN_LINK,
              "a.md",
              new Position(i + 1, 1),
              "the link \"" + target + "\" is broken",
              ""));
    }
    findings.add(Finding.error(FindingCode.YAML, "z.md", Position.START, "bad", ""));
    tell(BASE, true, findings.toArray(new Finding[0]));

    assertThat(lines).hasSize(22);
    assertThat(lines.get(20)).isEqualTo("E z.md:1:1: bad [yaml SM504]");
    assertThat(lines.get(21))
        .isEqualTo(
            "E and 40 more broken links; most often: images/x.png (40) [broken-link SM101]\n"
                + "    With -Dshelfmark.links=warn the site is built in spite of broken links.");
    assertThat(annotations.toString(UTF_8).lines()).hasSize(21);
  }

  private static Finding broken(int line, String link, String hint) {
    return Finding.warning(
        FindingCode.BROKEN_LINK,
        "a.md",
        new Position(line, 1),
        "the link \"" + link + "\" is broken",
        hint);
  }

  private static final String NOTHING =
      "No document or file of the site has this path. If another tool writes it, add ";

  @Test
  void manyLinksBelowADirectoryThatIsNotThereAreToldAsOne() {
    List<Finding> findings = new ArrayList<>();
    for (int line = 1; line <= 21; line++) {
      findings.add(
          broken(line, "/doc/" + line, NOTHING + "\"doc/**\" to \"provided\" in site.yml."));
      findings.add(broken(line, "/" + line, NOTHING + "\"x\" to \"provided\" in site.yml."));
    }
    for (int line = 1; line <= 20; line++) {
      findings.add(broken(line, "/o/" + line, NOTHING + "\"o/**\" to \"provided\" in site.yml."));
    }
    tell(BASE, false, findings.toArray(Finding[]::new));

    assertThat(lines)
        .filteredOn(line -> line.contains("lead below"))
        .containsExactly(
            "W a.md:1:1: 21 broken links lead below /doc/, which this site does not have; this is"
                + " the first [broken-link SM101]\n    If another tool writes it, add \"doc/**\" to"
                + " \"provided\".");
    assertThat(lines).hasSize(22).noneMatch(line -> line.contains("\"/doc/"));
    assertThat(lines.get(21)).startsWith("W and 21 more broken links");
  }

  @Test
  void linksToSourceFilesAreToldAsOne() {
    String hint = "Add \"jekyll-relative-links\" to \"plugins\" in the configuration: they work.";
    tell(BASE, false, broken(3, "b.md", hint), broken(4, "c.md", hint));

    assertThat(lines)
        .containsExactly(
            "W a.md:3:1: 2 broken links name source files [broken-link SM101]\n    " + hint);
  }
}
