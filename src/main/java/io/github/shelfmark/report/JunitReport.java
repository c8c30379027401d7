package io.github.shelfmark.report;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.text.Html;

/**
 * A report as JUnit's XML. A finding is a test case of its file, and fails if it fails the build; a
 * build without findings is one case that passes, because CI servers take an empty file for an
 * error.
 */
final class JunitReport {
  private JunitReport() {}

  static String of(Report report) {
    long failures = report.entries().stream().filter(Report.Entry::fails).count();
    int tests = Math.max(1, report.entries().size());
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuite name=\"shelfmark\" tests=\"").append(tests);
    xml.append("\" failures=\"").append(failures);
    xml.append("\" errors=\"0\" skipped=\"0\" time=\"0\">\n");
    if (report.entries().isEmpty()) {
      xml.append("  <testcase classname=\"shelfmark\" name=\"documents\" time=\"0\"/>\n");
    }
    report.entries().forEach(entry -> add(entry, xml));
    return xml.append("</testsuite>\n").toString();
  }

  private static void add(Report.Entry entry, StringBuilder xml) {
    Finding finding = entry.finding();
    String code = finding.code().label();
    String place = entry.place();
    xml.append("  <testcase classname=\"");
    xml.append(attribute(entry.path().isEmpty() ? "shelfmark" : entry.path()));
    xml.append("\" name=\"").append(attribute(place.isEmpty() ? code : code + " " + place));
    xml.append("\" time=\"0\">\n");
    String text = place.isEmpty() ? entry.text() : place + ": " + entry.text();
    if (entry.fails()) {
      xml.append("    <failure type=\"").append(attribute(code));
      xml.append("\" message=\"").append(attribute(finding.message())).append("\">");
      xml.append(Html.escape(printable(text))).append("</failure>\n");
    } else {
      xml.append("    <system-out>").append(Html.escape(printable(text)));
      xml.append("</system-out>\n");
    }
    xml.append("  </testcase>\n");
  }

  private static String attribute(String text) {
    return Html.escape(printable(text)).replace("\n", "&#10;");
  }

  /** XML has no way to write most control characters. */
  private static String printable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().map(c -> isXml(c) ? c : '\uFFFD').forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
