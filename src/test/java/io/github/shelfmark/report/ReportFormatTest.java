package io.github.shelfmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReportFormatTest {
  private static final Report NOTHING = new Report("1.0", 3, List.of());

  private static final Report SAMPLE =
      new Report(
          "1.0",
          3,
          List.of(
              entry(
                  Finding.error(
                      FindingCode.BROKEN_LINK,
                      "guide/a b.md",
                      new Position(7, 3),
                      "the link \"x.md\" is broken",
                      "Did you mean \"y.md\"?"),
                  true),
              entry(
                  Finding.error(
                      FindingCode.BROKEN_LINK,
                      "guide/a b.md",
                      new Position(9, 3),
                      "the link \"x.md\" is broken",
                      "Did you mean \"y.md\"?"),
                  true),
              entry(
                  Finding.warning(
                      FindingCode.DIRECTIVE, "z.md", Position.NONE, "<\u0001\n&\uD800> is odd", ""),
                  false),
              entry(
                  Finding.info(
                      FindingCode.HISTORY, "", Position.NONE, "there is no history", "Fetch it."),
                  false)));

  private static Report.Entry entry(Finding finding, boolean fails) {
    String path = finding.file().isEmpty() ? "" : "src/docs/" + finding.file();
    return new Report.Entry(finding, path, fails);
  }

  /** Written anew with {@code -Dgolden.update}. */
  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void aReportIsAlwaysTheSameBytes(ReportFormat format) throws IOException {
    Path golden = Path.of("src/test/resources/report").resolve(format.file());
    String written = format.write(SAMPLE);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(golden.getParent());
      Files.write(golden, written.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(golden));
  }

  @Test
  void anUnknownColumnIsLeftOut() throws IOException {
    Finding finding = Finding.error(FindingCode.BROKEN_LINK, "a.md", new Position(8, 0), "M", "H");
    Report report = new Report("1.0", 1, List.of(entry(finding, true)));
    assertThat(ReportFormat.JSON.write(report)).contains("\"line\": 8").doesNotContain("column");
  }

  @Test
  void sarifIsValid() throws IOException {
    JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
    try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      JsonSchema sarif = factory.getSchema(schema);
      assertThat(sarif.validate(ReportFormat.SARIF.write(SAMPLE), InputFormat.JSON)).isEmpty();
      assertThat(sarif.validate(ReportFormat.SARIF.write(NOTHING), InputFormat.JSON)).isEmpty();
      assertThat(sarif.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
    }
  }

  @Test
  void fingerprintsDoNotDependOnLines() {
    String moved = ReportFormat.SARIF.write(SAMPLE).replace("\"startLine\": 7", "\"startLine\": 8");
    Report.Entry first = SAMPLE.entries().get(0);
    Finding finding = first.finding();
    Finding lower =
        Finding.error(
            finding.code(), finding.file(), new Position(8, 3), finding.message(), finding.hint());
    List<Report.Entry> entries = new ArrayList<>(SAMPLE.entries());
    entries.set(0, entry(lower, true));
    assertThat(ReportFormat.SARIF.write(new Report("1.0", 3, entries))).isEqualTo(moved);
  }

  @Test
  void junitIsXmlAndCounts() throws Exception {
    Element suite = xml(ReportFormat.JUNIT.write(SAMPLE)).getDocumentElement();
    assertThat(suite.getAttribute("tests")).isEqualTo("4");
    assertThat(suite.getAttribute("failures")).isEqualTo("2");
    assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(2);
    assertThat(((Element) suite.getElementsByTagName("testcase").item(0)).getAttribute("name"))
        .isEqualTo("broken-link SM101 src/docs/guide/a b.md:7:3");

    Element empty = xml(ReportFormat.JUNIT.write(NOTHING)).getDocumentElement();
    assertThat(empty.getElementsByTagName("testcase").getLength()).isEqualTo(1);
    assertThat(empty.getElementsByTagName("failure").getLength()).isZero();
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
