package io.github.shelfmark.print;

import io.github.shelfmark.text.Html;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of contents of a document for paper: all its pages, and the headings of the second
 * level in them.
 */
public final class Contents {
  private static final int DEEPEST_HEADING = 2;

  private Contents() {}

  /**
   * The contents as HTML: nested lists of links.
   *
   * @param title the heading above them
   * @param outline the headings of the document
   */
  public static String html(String title, List<Entry> outline) {
    List<Entry> shown = shown(outline);
    if (shown.isEmpty()) {
      return "";
    }
    StringBuilder html = new StringBuilder("<nav class=\"print-contents\" aria-label=\"");
    html.append(Html.escape(title)).append("\">\n<h2>");
    html.append(Html.escape(title)).append("</h2>\n");
    int depth = 0;
    int[] levels = new int[shown.size() + 1];
    for (Entry entry : shown) {
      while (depth > 1 && levels[depth] > entry.level() && levels[depth - 1] >= entry.level()) {
        html.append("</li></ul>\n");
        depth--;
      }
      if (depth == 0 || entry.level() > levels[depth]) {
        html.append("<ul>\n");
        levels[++depth] = entry.level();
      } else {
        html.append("</li>\n");
        levels[depth] = entry.level();
      }
      html.append("<li><a href=\"#").append(Html.escape(entry.id())).append("\">");
      html.append(Html.escape(entry.title())).append("</a>");
    }
    return html.append("</li></ul>\n".repeat(depth)).append("</nav>\n").toString();
  }

  private static List<Entry> shown(List<Entry> outline) {
    List<Entry> shown = new ArrayList<>();
    for (Entry entry : outline) {
      if (entry.head() || entry.level() <= DEEPEST_HEADING) {
        shown.add(entry);
      }
    }
    return shown;
  }
}
