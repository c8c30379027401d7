package io.github.shelfmark.markup.flexmark.write;

import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.markup.flexmark.heading.DocumentHeadings;
import io.github.shelfmark.markup.flexmark.heading.DocumentHeadings.Doxias;
import io.github.shelfmark.text.Budget;
import io.github.shelfmark.text.Html;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Doxia's macros in comments, such as <code>&lt;!-- MACRO{toc|fromDepth=2} --&gt;</code>, as the
 * class {@code XhtmlBaseParser} of doxia-core 2.1.0 reads them. The macro {@code toc} writes the
 * headings of the page, as {@code TocMacro}; others are told, and their comments stay.
 */
final class DoxiaMacros {
  private static final String START = "<!--";
  private static final String END = "-->";
  private static final String MACRO = "MACRO{";

  private final Budget budget = Budget.current();
  private final DocumentHeadings headings;
  private final boolean contents;
  private final Consumer<Finding> findings;

  /**
   * Runs the macros of a document.
   *
   * @param contents whether tables of contents are written, and not left out
   */
  DoxiaMacros(DocumentHeadings headings, boolean contents, Consumer<Finding> findings) {
    this.headings = headings;
    this.contents = contents;
    this.findings = findings;
  }

  /**
   * Runs the macros in a part of raw HTML.
   *
   * @param file the document, for findings
   * @param places gives the place of a character of the HTML
   */
  String run(String html, String file, IntFunction<Place> places) {
    if (!html.contains(MACRO)) {
      return html;
    }
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int start = html.indexOf(START); start >= 0; start = html.indexOf(START, done)) {
      int end = html.indexOf(END, start + START.length());
      if (end < 0) {
        break;
      }
      out.append(html, done, start);
      done = end + END.length();
      String comment = html.substring(start + START.length(), end).strip();
      String name = name(comment);
      if (name.equals("toc")) {
        String lists = contents ? contents(parameters(comment)) : "";
        budget.keep(lists.length(), 0, "tables of contents");
        out.append(lists);
      } else {
        out.append(html, start, done);
        if (!name.isEmpty()) {
          findings.accept(unknown(name, file, places.apply(start)));
        }
      }
    }
    return out.append(html.substring(done)).toString();
  }

  /** The name of the macro in a comment; empty if there is none. */
  private static String name(String comment) {
    if (!comment.startsWith(MACRO) || !comment.endsWith("}")) {
      return "";
    }
    String inner = comment.substring(MACRO.length(), comment.length() - 1);
    int bar = inner.indexOf('|');
    return (bar < 0 ? inner : inner.substring(0, bar)).strip();
  }

  private static Map<String, String> parameters(String comment) {
    Map<String, String> parameters = new HashMap<>();
    for (String part : comment.substring(MACRO.length(), comment.length() - 1).split("\\|", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parameters.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
      }
    }
    return parameters;
  }

  private static Finding unknown(String name, String file, Place place) {
    return new Finding(
        Severity.WARNING,
        FindingCode.NOT_RUN,
        file,
        place.position(),
        "Doxia's macro \"" + name + "\" is not run, and nothing is in its place",
        "Write what it would give; only the macro toc is run.");
  }

  private String contents(Map<String, String> parameters) {
    int from = number(parameters.get("fromDepth"), 0);
    int to = number(parameters.get("toDepth"), 5);
    List<Doxias> shown = new ArrayList<>();
    for (Doxias each : headings.doxias()) {
      int level = each.heading().level();
      if (level >= from && level <= to && !each.heading().text().isEmpty()) {
        shown.add(each);
      }
    }
    return lists(shown);
  }

  private static int number(@Nullable String written, int otherwise) {
    boolean number =
        written != null
            && !written.isEmpty()
            && written.length() < 5
            && written.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && written != null ? Integer.parseInt(written) : otherwise;
  }

  /** Lists in lists; a level that is left out makes none of its own. */
  private static String lists(List<Doxias> shown) {
    Html out = new Html();
    List<Integer> open = new ArrayList<>();
    for (Doxias each : shown) {
      Heading heading = each.heading();
      int deepest = open.size() - 1;
      if (open.isEmpty() || heading.level() > open.get(deepest)) {
        out.raw(open.isEmpty() ? "<ul class=\"toc\">\n" : "\n<ul>\n");
        open.add(heading.level());
      } else {
        out.raw("</li>\n");
        while (open.size() > 1 && heading.level() < open.get(open.size() - 1)) {
          open.remove(open.size() - 1);
          out.raw("</ul></li>\n");
        }
      }
      out.raw("<li>");
      String id = each.id();
      if (id.isEmpty()) {
        out.text(heading.text());
      } else {
        out.raw("<a").attribute("href", "#" + id).raw(">").text(heading.text()).raw("</a>");
      }
    }
    out.raw("</li>\n</ul>".repeat(open.size()));
    return out.toString();
  }
}
