package io.github.shelfmark.print;

import io.github.shelfmark.text.Html;

/**
 * What the first page of a document for paper says; what is empty is not there.
 *
 * @param title the title of the document
 * @param subtitle a line below it
 * @param version the version of what is documented, with the word for it
 * @param author who wrote it
 * @param date a date as readers see it
 * @param logo the address of a picture
 * @param made whether it is more than the title
 */
public record Cover(
    String title,
    String subtitle,
    String version,
    String author,
    String date,
    String logo,
    boolean made) {
  /** The cover as HTML. */
  public String html() {
    StringBuilder html = new StringBuilder();
    html.append("<header class=\"print-cover").append(made ? "" : " print-head").append("\">\n");
    if (!logo.isEmpty() && made) {
      html.append("<p class=\"print-logo\"><img src=\"")
          .append(Html.escape(logo))
          .append("\" alt=\"\"></p>\n");
    }
    html.append("<h1>").append(Html.escape(title)).append("</h1>\n");
    if (made) {
      line("print-subtitle", subtitle, html);
      line("print-version", version, html);
      line("print-author", author, html);
      line("print-date", date, html);
    }
    return html.append("</header>\n").toString();
  }

  private static void line(String type, String text, StringBuilder html) {
    if (!text.isEmpty()) {
      html.append("<p class=\"").append(type).append("\">").append(Html.escape(text));
      html.append("</p>\n");
    }
  }
}
