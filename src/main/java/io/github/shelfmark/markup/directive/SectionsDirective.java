package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.extension.PlacedText;
import io.github.shelfmark.extension.VisibleSite;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Markdown;
import java.util.List;
import java.util.Set;

/**
 * Lists the documents under URL prefixes, in columns. Each line is a prefix and, optionally, a
 * title instead of the section's.
 */
public final class SectionsDirective implements Directive {
  private static final int MOST_COLUMNS = 6;

  @Override
  public String name() {
    return "sections";
  }

  @Override
  public Set<String> attributes() {
    return Set.of("columns");
  }

  @Override
  public boolean literal() {
    return true;
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    html.raw("<div class=\"sections\"")
        .attribute(
            "data-columns", String.valueOf(Math.max(1, Elements.columns(MOST_COLUMNS, call))))
        .raw(">");
    for (PlacedText line : call.lines()) {
      if (!line.text().isEmpty()) {
        item(call, line, html);
      }
    }
    html.raw("</div>");
  }

  /**
   * What a line lists.
   *
   * @param prefix the prefix on it
   * @param title the title on it, or else that of the section
   */
  private record Listed(String prefix, String title, List<Document> documents) {
    static Listed of(PlacedText line, DirectiveCall call) {
      int space = 0;
      while (space < line.text().length() && !Character.isWhitespace(line.text().charAt(space))) {
        space++;
      }
      String prefix = decoded(line.text().substring(0, space));
      VisibleSite site = call.site();
      String title = line.text().substring(space).strip();
      return new Listed(prefix, title.isEmpty() ? site.title(prefix) : title, site.under(prefix));
    }
  }

  private static void item(DirectiveCall call, PlacedText line, Html html) {
    Listed listed = Listed.of(line, call);
    if (listed.documents().isEmpty()) {
      call.report(
          Severity.WARNING,
          FindingCode.EMPTY_SECTION,
          line.place(),
          "there is no document under \"" + listed.prefix() + "\"",
          Nearest.hint(
              listed.prefix(),
              call.site().prefixes(),
              "A prefix is the start of its documents' URLs."));
    }
    html.raw("<section class=\"sections-item\"><p class=\"sections-title\">")
        .text(listed.title())
        .raw("</p><ol>");
    for (Document document : listed.documents()) {
      html.raw("<li><a")
          .attribute("href", Url.relative(call.document().output(), document.output()))
          .raw(">")
          .text(document.title())
          .raw("</a></li>");
    }
    html.raw("</ol></section>");
  }

  /** A decoded prefix with a slash at both ends, whatever the author left out. */
  private static String decoded(String written) {
    String path = Url.decode(written);
    String start = path.startsWith("/") ? path : "/" + path;
    return start.endsWith("/") ? start : start + "/";
  }

  @Override
  public void writeMarkdown(DirectiveCall call, Markdown markdown) {
    for (PlacedText line : call.lines()) {
      if (!line.text().isEmpty()) {
        Listed listed = Listed.of(line, call);
        markdown.block().raw("**").text(listed.title()).raw("**").block();
        for (Document document : listed.documents()) {
          PlacedText href =
              new PlacedText(
                  Url.relative(call.document().output(), document.output()), line.place());
          markdown.line().raw("- ").link(document.title(), call.link(href));
        }
      }
    }
  }
}
