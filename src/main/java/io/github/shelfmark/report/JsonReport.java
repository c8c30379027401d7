package io.github.shelfmark.report;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.text.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** A report as plain JSON. Keys are only added; a change of their meaning is another version. */
final class JsonReport {
  private static final int VERSION = 1;

  private JsonReport() {}

  static String of(Report report) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", VERSION);
    json.put("shelfmark", report.version());
    json.put("documents", report.documents());
    json.put("errors", report.count(Severity.ERROR));
    json.put("warnings", report.count(Severity.WARNING));
    json.put("findings", report.entries().stream().map(JsonReport::entry).toList());
    return Json.value(json);
  }

  private static Map<String, Object> entry(Report.Entry entry) {
    Finding finding = entry.finding();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("severity", finding.severity().label());
    json.put("code", finding.code().id());
    if (!finding.code().number().isEmpty()) {
      json.put("number", finding.code().number());
    }
    if (!entry.path().isEmpty()) {
      json.put("file", entry.path());
    }
    if (finding.position().line() > 0) {
      json.put("line", finding.position().line());
      if (finding.position().column() > 0) {
        json.put("column", finding.position().column());
      }
    }
    json.put("message", finding.message());
    if (!finding.hint().isEmpty()) {
      json.put("hint", finding.hint());
    }
    json.put("fails", entry.fails());
    return json;
  }
}
