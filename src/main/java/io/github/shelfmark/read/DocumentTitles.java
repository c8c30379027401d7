package io.github.shelfmark.read;

import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.site.Titles;
import io.github.shelfmark.text.HtmlEntities;
import java.util.Map;
import java.util.regex.Pattern;

/** Determines the title of every document. */
final class DocumentTitles {
  private static final Pattern TAGS =
      Pattern.compile(
          "</?(?:a|abbr|b|br|code|del|em|i|ins|kbd|mark|small|span|strong|sub|sup|u|wbr)(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);

  private final String siteTitle;
  private final boolean html;

  /**
   * Creates a rule for titles.
   *
   * @param siteTitle the title of a home page that has none
   * @param html whether titles are HTML, as in Jekyll sites
   */
  DocumentTitles(String siteTitle, boolean html) {
    this.html = html;
    this.siteTitle = siteTitle.isEmpty() ? "Home" : siteTitle;
  }

  /** The front matter's title, else the first heading, else the name of the file or directory. */
  String of(Map<String, Object> data, SourceFile file, DocumentText body, DocumentFormat format) {
    Object title = data.get("title");
    if (title != null && !title.toString().isBlank()) {
      return html ? text(title.toString()) : title.toString();
    }
    String heading = format == DocumentFormat.MARKDOWN ? MarkdownTitle.of(body.text()) : "";
    if (!heading.isEmpty()) {
      return heading;
    }
    String path = file.pathWithoutExtension();
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (!name.equals("index")) {
      return Titles.humanise(name);
    }
    String directory = path.substring(0, Math.max(0, path.length() - "/index".length()));
    String last = directory.substring(directory.lastIndexOf('/') + 1);
    return last.isEmpty() ? siteTitle : Titles.humanise(last);
  }

  /** Removes markup from a title, but keeps text that only looks like markup. */
  private static String text(String title) {
    String bare = title.indexOf('<') < 0 ? title : TAGS.matcher(title).replaceAll("");
    return HtmlEntities.decode(bare.isBlank() ? title : bare);
  }
}
