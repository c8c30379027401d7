package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.extension.DirectiveCall.Words;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Titles;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.Html;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lists the documents under URL prefixes, in columns. Each line is a prefix and, if the author
 * wants another than the section's, a title.
 */
public final class SectionsDirective implements Directive {
  private static final int MOST_COLUMNS = 6;

  private final SectionTree sections;
  private final Reads reads;
  private final Map<String, String> titles = new HashMap<>();

  /**
   * The directive for one site's sections.
   *
   * @param reads told which prefixes pages list
   */
  public SectionsDirective(SectionTree sections, Reads reads) {
    this.sections = sections;
    this.reads = reads;
    for (Section section : sections.sections()) {
      titles.put(section.prefix(), section.title());
    }
  }

  @Override
  public String name() {
    return "sections";
  }

  @Override
  public Set<String> options() {
    return Set.of("columns");
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    html.raw("<div class=\"sections\"")
        .attribute("data-columns", String.valueOf(columns(call)))
        .raw(">");
    for (Words line : call.lines()) {
      item(call, line, html);
    }
    html.raw("</div>");
  }

  private static int columns(DirectiveCall call) {
    Words option = call.options().get("columns");
    if (option == null) {
      return 1;
    }
    String value = option.text();
    if (value.length() == 1 && value.charAt(0) >= '1' && value.charAt(0) <= '0' + MOST_COLUMNS) {
      return value.charAt(0) - '0';
    }
    call.tell(
        Severity.ERROR,
        FindingCode.DIRECTIVE,
        option,
        "\"columns\" cannot be \"" + value + "\"",
        "Write a number from 1 to " + MOST_COLUMNS + ", such as columns=2.");
    return 1;
  }

  private void item(DirectiveCall call, Words line, Html html) {
    int blank = 0;
    while (blank < line.text().length() && !Character.isWhitespace(line.text().charAt(blank))) {
      blank++;
    }
    String prefix = prefix(line.text().substring(0, blank));
    List<Document> documents = sections.under(prefix);
    reads.note(new Read.Prefix(prefix), fingerprint(prefix, documents));
    if (documents.isEmpty()) {
      call.tell(
          Severity.WARNING,
          FindingCode.EMPTY_SECTION,
          line,
          "there is no document under \"" + prefix + "\"",
          Nearest.hint(prefix, titles.keySet(), "A prefix is the start of its documents' URLs."));
    }
    String title = line.text().substring(blank).strip();
    html.raw("<section class=\"sections-item\"><p class=\"sections-title\">")
        .text(title.isEmpty() ? title(prefix) : title)
        .raw("</p><ol>");
    for (Document document : documents) {
      html.raw("<li><a")
          .attribute("href", Url.relative(call.document().output(), document.output()))
          .raw(">")
          .text(document.title())
          .raw("</a></li>");
    }
    html.raw("</ol></section>");
  }

  /** Answers for what the directive lists. */
  public Answers answers() {
    return read ->
        read instanceof Read.Prefix under
            ? fingerprint(under.prefix(), sections.under(under.prefix()))
            : null;
  }

  private String fingerprint(String prefix, List<Document> documents) {
    Fingerprint print = new Fingerprint().add(title(prefix));
    documents.forEach(document -> print.add(document.title()).add(document.output()));
    // The guess at what is meant looks at all prefixes.
    return documents.isEmpty() ? print.add(new TreeSet<>(titles.keySet())).hex() : print.hex();
  }

  /** A decoded prefix with a slash at both ends, whatever the author left out. */
  private static String prefix(String written) {
    String decoded = Url.decode(written);
    String start = decoded.startsWith("/") ? decoded : "/" + decoded;
    return start.endsWith("/") ? start : start + "/";
  }

  private String title(String prefix) {
    String known = titles.get(prefix);
    if (known != null) {
      return known;
    }
    String segments = prefix.substring(0, prefix.length() - 1);
    return Titles.humanise(segments.substring(segments.lastIndexOf('/') + 1));
  }
}
