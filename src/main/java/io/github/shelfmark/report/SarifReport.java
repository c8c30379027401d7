package io.github.shelfmark.report;

import io.github.shelfmark.check.RulePage;
import io.github.shelfmark.check.page.RulePages;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.Json;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A report as SARIF 2.1.0. Fingerprints do not contain positions, so a finding is the same one when
 * lines are added above it; equal ones in a file are counted.
 */
final class SarifReport {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]++)\\]\\([^)]++\\)");

  private final Report report;
  private final List<FindingCode> codes;
  private final Map<FindingCode, RulePage> pages = new HashMap<>();
  private final Map<String, Integer> equal = new HashMap<>();

  private SarifReport(Report report) {
    this.report = report;
    RulePages.all().forEach(page -> pages.put(page.code(), page));
    this.codes =
        report.entries().stream()
            .map(entry -> entry.finding().code())
            .distinct()
            .sorted(Comparator.comparing(SarifReport::id))
            .toList();
  }

  static String of(Report report) {
    return new SarifReport(report).text();
  }

  /** The number of a check, or the name of one that an extension has. */
  private static String id(FindingCode code) {
    return code.number().isEmpty() ? code.id() : code.number();
  }

  private String text() {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Shelfmark");
    driver.put("version", report.version());
    driver.put("rules", codes.stream().map(this::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", report.entries().stream().map(this::result).toList());
    Map<String, Object> sarif = new LinkedHashMap<>();
    sarif.put("$schema", SCHEMA);
    sarif.put("version", "2.1.0");
    sarif.put("runs", List.of(run));
    return Json.value(sarif);
  }

  private Map<String, Object> rule(FindingCode code) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", id(code));
    rule.put("name", code.id());
    RulePage page = pages.get(code);
    if (page != null) {
      rule.put("shortDescription", Map.of("text", page.title()));
      rule.put("help", Map.of("text", withoutLinks(page.text().strip())));
      rule.put("defaultConfiguration", Map.of("level", level(page.severity())));
    }
    return rule;
  }

  /** Links of the manual lead nowhere from another program. */
  private static String withoutLinks(String markdown) {
    return LINK.matcher(markdown).replaceAll("$1");
  }

  private Map<String, Object> result(Report.Entry entry) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", id(entry.finding().code()));
    result.put("ruleIndex", codes.indexOf(entry.finding().code()));
    result.put("level", level(entry.finding().severity()));
    result.put("message", Map.of("text", entry.text()));
    if (!entry.path().isEmpty()) {
      result.put("locations", List.of(Map.of("physicalLocation", location(entry))));
    }
    result.put("partialFingerprints", Map.of("shelfmark/v1", fingerprint(entry)));
    return result;
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static Map<String, Object> location(Report.Entry entry) {
    Map<String, Object> artifact = new LinkedHashMap<>();
    artifact.put("uri", Url.encode(entry.path()));
    artifact.put("uriBaseId", "%SRCROOT%");
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("artifactLocation", artifact);
    Position position = entry.finding().position();
    if (position.line() > 0) {
      Map<String, Object> region = new LinkedHashMap<>();
      region.put("startLine", position.line());
      if (position.column() > 0) {
        region.put("startColumn", position.column());
      }
      location.put("region", region);
    }
    return location;
  }

  private String fingerprint(Report.Entry entry) {
    Finding finding = entry.finding();
    String same =
        new Fingerprint().add(finding.code().id()).add(entry.path()).add(finding.message()).hex();
    int number = equal.merge(same, 1, Integer::sum);
    return number == 1 ? same : same + ":" + number;
  }
}
