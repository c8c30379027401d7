package io.github.shelfmark.mavensite.descriptor;

import io.github.shelfmark.text.HtmlEntities;
import io.github.shelfmark.text.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads the pages on which maven-site-plugin lists the reports that it has made, {@code
 * project-info.html} and {@code project-reports.html}: a table with a link in each row. They alone
 * say which reports there are, in which order, and what they are called:
 * each report decides for itself whether it has something to say.
 */
public final class ReportOverview {
  private static final String END = "</tr>";

  private ReportOverview() {}

  /**
   * Reads an overview.
   *
   * @param html its text
   * @param href its path in the site
   * @param title what it is called
   * @param exists whether a report is there
   * @return empty if it lists none
   */
  public static Optional<ReportCategory> read(
      String html, String href, String title, Predicate<String> exists) {
    List<SiteLink> reports = new ArrayList<>();
    int row = html.indexOf("<tr");
    while (row >= 0) {
      int end = html.indexOf(END, row);
      if (end < 0) {
        break;
      }
      link(html.substring(row, end))
          .filter(report -> exists.test(report.href()))
          .filter(report -> reports.stream().noneMatch(it -> it.href().equals(report.href())))
          .ifPresent(reports::add);
      row = html.indexOf("<tr", end);
    }
    return reports.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReportCategory(title, href, List.copyOf(reports)));
  }

  private static Optional<SiteLink> link(String row) {
    int tag = row.indexOf("<a ");
    int open = row.indexOf('>', Math.max(tag, 0));
    int close = row.indexOf("</a>", Math.max(open, 0));
    int href = row.indexOf("href=\"", Math.max(tag, 0));
    if (tag < 0 || open < 0 || close < 0 || href < 0 || href > open) {
      return Optional.empty();
    }
    int start = href + "href=\"".length();
    int quote = row.indexOf('"', start);
    String url = HtmlEntities.decode(row.substring(start, quote < 0 ? start : quote));
    while (url.startsWith("./")) {
      url = url.substring(2);
    }
    String title = text(row.substring(open + 1, close));
    boolean page = url.endsWith(".html") && !url.startsWith("/") && url.indexOf(':') < 0;
    return page && !title.isEmpty() && !url.contains("..")
        ? Optional.of(new SiteLink(title, url))
        : Optional.empty();
  }

  private static String text(String html) {
    return HtmlText.visible(html).replaceAll("\\s+", " ").strip();
  }
}
