package io.github.shelfmark.serve.http;

import io.github.shelfmark.text.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes events as server-sent events with JSON, which holds no line breaks. */
final class EventText {
  /** What a browser reads that connects: after which time it shall try again. */
  static final String START = "retry: 500\n\n";

  /** A comment, by which the server learns whether the browser is still there. */
  static final String SIGN_OF_LIFE = ":\n\n";

  private static final int MOST_ERRORS = 50;
  private static final int MOST_CHARACTERS = 2000;

  private EventText() {}

  /** An event. */
  static String of(EventKind kind, Map<String, Object> data) {
    return of(kind, Json.compact(data));
  }

  /** An event with data that is JSON. */
  static String of(EventKind kind, String json) {
    return "event: " + kind.word() + "\ndata: " + json + "\n\n";
  }

  /** The data of what is wrong with a site. */
  static String findings(List<ShownFinding> errors, int warnings) {
    List<Object> shown = new ArrayList<>();
    for (ShownFinding error : errors.subList(0, Math.min(MOST_ERRORS, errors.size()))) {
      shown.add(finding(error));
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("errors", shown);
    data.put("warnings", warnings);
    data.put("more", errors.size() - shown.size());
    return Json.compact(data);
  }

  private static Map<String, Object> finding(ShownFinding finding) {
    List<Object> excerpt = new ArrayList<>();
    for (ExcerptLine line : finding.excerpt()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("number", line.number());
      one.put("text", cut(line.text()));
      excerpt.add(one);
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("severity", finding.severity().label());
    data.put("code", finding.code());
    data.put("file", cut(finding.file()));
    data.put("line", finding.line());
    data.put("column", finding.column());
    data.put("message", cut(finding.message()));
    data.put("hint", cut(finding.hint()));
    data.put("excerpt", excerpt);
    data.put("editor", finding.editor());
    return data;
  }

  /** A line of an author's file may be a megabyte long. */
  private static String cut(String text) {
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "…";
  }
}
