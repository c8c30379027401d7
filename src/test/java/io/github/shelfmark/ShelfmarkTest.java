package io.github.shelfmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.testing.BuiltSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of the Java API, tested with whole builds. */
class ShelfmarkTest {
  @TempDir private Path directory;

  private Path source;
  private Path output;

  @BeforeEach
  void writeASmallSite() throws IOException {
    source = directory.resolve("docs");
    output = directory.resolve("site");
    write("index.md", "# Home\n\n[A](a/one.md)\n");
    write("a/one.md", "# One\n");
    write("a/two.md", "---\nsequence: 1\n---\n# Two\n");
    write("image.bin", "\0\1\2");
  }

  @Test
  void buildsTheSameBytesWhereverAndWheneverItRuns() throws IOException {
    Map<String, String> here = contents(build(output, 1));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
      assertThat(contents(build(directory.resolve("else/where"), 4))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void keepsThePreviousSiteIfItFails() throws IOException {
    build(output, 2);
    Map<String, String> before = contents(output);
    write("index.md", "# Home\n\n[A](a/onne.md)\n");
    write("a/three.md", "# Three\n");

    BuildReport report = Shelfmark.build(request(output, 2).build());

    assertThat(report.published()).isFalse();
    assertThat(report.findings())
        .extracting(Finding::headline)
        .containsExactly("index.md:3:5: the link \"a/onne.md\" is broken");
    assertThat(contents(output)).isEqualTo(before);
  }

  @Test
  void writesOnlyWhatChanged() throws IOException {
    build(output, 2);
    FileTime longAgo = FileTime.from(Instant.EPOCH);
    for (String file : BuiltSite.at(output).files("")) {
      Files.setLastModifiedTime(output.resolve(file), longAgo);
    }
    write("a/one.md", "# One\n\nMore.\n");

    BuildReport report = Shelfmark.build(request(output, 2).build());

    assertThat(report.rendered()).isEqualTo(1);
    for (String file : BuiltSite.at(output).files("")) {
      boolean kept = Files.getLastModifiedTime(output.resolve(file)).equals(longAgo);
      boolean changed = file.startsWith("a/one.") || file.endsWith("llms-full.txt");
      assertThat(kept || changed || file.startsWith("shelfmark/search/")).as(file).isTrue();
    }
    assertThat(Files.getLastModifiedTime(output.resolve("a/one.html"))).isNotEqualTo(longAgo);
    assertThat(Files.getLastModifiedTime(output.resolve("a/two.html"))).isEqualTo(longAgo);
  }

  @Test
  void removesOnlyItsOwnStaleFiles() throws IOException {
    build(output, 2);
    Files.writeString(output.resolve("a/report.html"), "somebody else's");
    Files.delete(source.resolve("a/two.md"));

    BuildReport report = Shelfmark.build(request(output, 2).build());

    assertThat(report.removed()).isEqualTo(2);
    assertThat(output.resolve("a/two.html")).doesNotExist();
    assertThat(output.resolve("a/two.md")).doesNotExist();
    assertThat(output.resolve("a/report.html")).hasContent("somebody else's");
  }

  @Test
  void reportsAMissingSource() throws IOException {
    BuildReport report = Shelfmark.build(BuildRequest.of(directory.resolve("nowhere"), output));

    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.SOURCE_MISSING);
    assertThat(output).doesNotExist();
  }

  @Test
  void reportsASourceWithoutDocuments() throws IOException {
    Path empty = Files.createDirectory(directory.resolve("empty"));

    BuildReport report = Shelfmark.build(BuildRequest.of(empty, output));

    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.NO_DOCUMENTS);
  }

  @Test
  void everyPageHasATitle() throws IOException {
    build(output, 1);

    assertThat(BuiltSite.at(output).page("index.html").title()).isEqualTo("Home");
  }

  @Test
  void failsOnWarningsOnlyWhenStrict() throws IOException {
    write("site.yml", "sections: [{prefix: /a/}, {prefix: /nothing/}]\n");

    assertThat(Shelfmark.build(request(output, 2).build()).published()).isTrue();
    assertThat(Shelfmark.build(request(output, 2).strict(true).build()).published()).isFalse();
  }

  @Test
  void overridesTakePrecedenceAndFallbacksFillGaps() throws IOException {
    write("site.yml", "title: From the file\n");
    Shelfmark.build(
        request(output, 1)
            .fallbacks(Map.of("title", "From the POM", "version", "1.2"))
            .overrides(Map.of("lang", "fr"))
            .build());

    assertThat(BuiltSite.at(output).page("a/one.html").title()).isEqualTo("One | From the file");
    assertThat(BuiltSite.at(output).page("a/one.html").select("html").attr("lang")).isEqualTo("fr");
    assertThat(BuiltSite.at(output).page("a/one.html").text()).contains("1.2");
  }

  @Test
  void theOutputIsNotContent() throws IOException {
    Path inside = source.resolve("public");
    build(inside, 2);

    BuildReport again = Shelfmark.build(request(inside, 2).build());

    assertThat(again.documents()).isEqualTo(3);
    assertThat(again.written()).isZero();
  }

  private BuildRequest.Builder request(Path to, int threads) {
    return BuildRequest.builder(source, to).threads(threads).work(directory.resolve("work"));
  }

  private Path build(Path to, int threads) throws IOException {
    BuildReport report = Shelfmark.build(request(to, threads).build());
    assertThat(report.findings()).isEmpty();
    return to;
  }

  private void write(String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Map<String, String> contents(Path site) throws IOException {
    Map<String, String> contents = new HashMap<>();
    for (String file : BuiltSite.at(site).files("")) {
      contents.put(file, Files.readString(site.resolve(file), StandardCharsets.ISO_8859_1));
    }
    return contents;
  }
}
