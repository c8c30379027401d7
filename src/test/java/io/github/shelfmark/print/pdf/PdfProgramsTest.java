package io.github.shelfmark.print.pdf;

import static io.github.shelfmark.print.pdf.PdfTrial.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.shelfmark.print.Entry;
import io.github.shelfmark.print.PdfFont;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs say of our PDF files, where a machine has qpdf and Poppler. */
class PdfProgramsTest {
  @TempDir private Path directory;

  private final PdfTrial trial = new PdfTrial();

  @BeforeEach
  void requirePrograms() {
    for (String program : List.of("qpdf", "pdftotext", "pdfinfo")) {
      assumeTrue(Files.isExecutable(Path.of("/usr/bin", program)), program);
    }
  }

  private Path file(String html) throws IOException {
    return Files.write(directory.resolve("book.pdf"), trial.make(html).bytes());
  }

  /** What a program prints, if it has no complaints. */
  private String run(String... command) throws IOException, InterruptedException {
    Path printed = directory.resolve("printed");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    boolean ended = process.waitFor(1, TimeUnit.MINUTES);
    String text = Files.readString(printed, StandardCharsets.UTF_8);
    assertThat(ended && process.exitValue() == 0).describedAs(text).isTrue();
    return text;
  }

  @Test
  void nothingIsWrongWithAFile() throws Exception {
    trial.files.put("site:a.png", PdfTrial.png(20, 10));
    trial.outline.add(new Entry(1, "p1", "Part 1", 1, true));
    trial.outline.add(new Entry(1, "p2", "Part 2", 2, true));
    String table = "<table><tr><th>a<tr><td>b</table>";
    String svg = "<svg viewBox='0 0 9 9'><rect width='9' height='9'/><text y='8'>t</text></svg>";
    Path pdf =
        file(
            part(1, "<p><a href='#p2'>in</a> <a href='https://example.org/'>out</a>" + table)
                + part(2, "<pre><code>code</code></pre><img src='site:a.png' alt='x'>" + svg));

    assertThat(run("qpdf", "--check", pdf.toString())).contains("No syntax or stream");
    assertThat(run("qpdf", "--json", "--json-key=outlines", pdf.toString()))
        .contains("\"Part 1\"", "\"Part 2\"");
    assertThat(run("pdfinfo", pdf.toString()).replaceAll(" +", " "))
        .contains("Title: A <title>", "Tagged: yes", "Pages: 2", "Author: An author");
  }

  @Test
  void nothingIsWrongWithALongFile() throws Exception {
    Path pdf = file(part(1, "<p>one <b>two</b> <i>three</i></p>".repeat(3000)));

    assertThat(run("qpdf", "--check", pdf.toString())).contains("No syntax or stream");
  }

  @Test
  void textIsFound() throws Exception {
    Path pdf = file(part(1, "<p>An office, ﬁrst; Größe, Ωmega, Привет.</p>"));

    assertThat(run("pdftotext", pdf.toString(), "-"))
        .contains("An office, ﬁrst; Größe, Ωmega, Привет.");
  }

  @Test
  void chineseIsFound() throws Exception {
    Path font =
        Stream.of("droid/DroidSansFallbackFull.ttf", "wqy/wqy-microhei.ttc")
            .map(name -> Path.of("/usr/share/fonts/truetype", name))
            .filter(Files::exists)
            .findFirst()
            .orElse(null);
    assumeTrue(font != null, "a font with Chinese characters");
    trial.fonts.add(new PdfFont(PdfFont.Use.TEXT, "f.ttf", Files.readAllBytes(font)));

    Path pdf = file(part(1, "<h3>分布式锁</h3><p>锁的实现。</p>"));

    assertThat(run("pdftotext", pdf.toString(), "-")).contains("分布式锁", "锁的实现。");
    assertThat(run("qpdf", "--check", pdf.toString())).contains("No syntax or stream");
  }
}
