package io.github.shelfmark.theme.body;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.icon.Icons;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Tag;
import io.github.shelfmark.text.TagScanner;
import java.util.Map;
import java.util.Optional;

/** Decorates one body. Everything else is copied as it is. */
final class Decoration {
  /** How kramdown writes the alignment of a column. */
  private static final String ALIGN = " style=\"text-align: ";

  private final String html;
  private final String anchor;
  private final String task;
  private final PictureMarkup pictures;
  private final HtmlEdits edits;
  private final String lines;
  private final CodeFrames code;
  private String heading = "";
  private int titles;
  private int tables;

  Decoration(
      Body body, int titles, String output, Map<String, String> messages, SiteImages images) {
    this.html = body.html();
    this.titles = titles;
    this.anchor = Html.escape(messages.getOrDefault("anchor", ""));
    this.task = Html.escape(messages.getOrDefault("task", ""));
    this.lines = Html.escape(messages.getOrDefault("lines", ""));
    this.edits = new HtmlEdits(html);
    this.pictures = new PictureMarkup(html, edits, output, images, zoom(body, messages));
    this.code = new CodeFrames(html, edits);
  }

  String make() {
    TagScanner scanner = new TagScanner(html, Decoration::isDecorated);
    for (Optional<Tag> tag = scanner.next(); tag.isPresent(); tag = scanner.next()) {
      decorate(tag.get());
    }
    return edits.finish();
  }

  private void decorate(Tag tag) {
    switch (tag.name()) {
      case "h1" -> heading = titles-- > 0 ? "" : edits.value(tag, "id");
      case "h2", "h3", "h4", "h5", "h6" -> heading = edits.value(tag, "id");
      case "/h1", "/h2", "/h3", "/h4", "/h5", "/h6" -> anchor(tag);
      case "pre" -> code.start(tag);
      case "/pre" -> code.end(tag);
      case "code" -> {
        if (!code.isInside()) {
          CodeWords.keep(html, tag.end(), edits);
        }
      }
      case "table" -> {
        if (tables++ == 0 && !code.isInside()) {
          edits.insert(tag.start(), "<div class=\"table-box\">");
        }
      }
      case "/table" -> {
        if (tables > 0 && --tables == 0 && !code.isInside()) {
          edits.insert(tag.end(), "</div>");
        }
      }
      case "td" -> align(tag);
      case "th" -> header(tag);
      case "img" -> pictures.add(tag);
      case "i" -> icon(tag);
      case "input" -> checkbox(tag);
      case "li" -> withoutRole(tag, "doc-endnote");
      case "sup" -> withoutRole(tag, "doc-noteref");
      default -> {
        // Everything else stays as its author wrote it.
      }
    }
  }

  /** Whether a name may be one of those above, so that nothing is allocated for other tags. */
  private static boolean isDecorated(String html, int name) {
    char second = name + 1 < html.length() ? html.charAt(name + 1) : ' ';
    return switch (html.charAt(name)) {
      case 'h', 'H' -> second >= '1' && second <= '6';
      case 'c' -> CodeWords.mayFollow(html, name);
      case 'p', 'P' -> second == 'r' || second == 'R';
      case 't', 'T' -> "adhADH".indexOf(second) >= 0;
      case 'i', 'I' -> "mnMN ".indexOf(second) >= 0;
      case 'l', 'L' -> html.startsWith(" ", name + 2);
      case 's', 'S' -> second == 'u' || second == 'U';
      default -> false;
    };
  }

  private void checkbox(Tag input) {
    String hidden = edits.value(input, "data-fold");
    if (!hidden.isEmpty()) {
      edits.insert(input.end(), lines.replace("{0}", Html.escape(hidden)));
      return;
    }
    boolean named = input.attribute("aria-label").isPresent() || input.attribute("id").isPresent();
    if (edits.value(input, "type").equals("checkbox") && !named) {
      edits.addAttributes(input, " aria-label=\"" + task + "\"");
    }
  }

  /** Removes roles that kramdown writes for footnotes and that ARIA 1.2 and 1.3 have deprecated. */
  private void withoutRole(Tag tag, String role) {
    if (edits.value(tag, "role").equals(role)) {
      tag.attribute("role").ifPresent(edits::remove);
    }
  }

  private void anchor(Tag end) {
    if (!heading.isEmpty()) {
      edits.insert(
          end.start(),
          " <a class=\"anchor\" href=\"#"
              + Html.escape(Url.encode(heading))
              + "\" aria-label=\""
              + anchor
              + "\" data-chrome></a>");
      heading = "";
    }
  }

  /** Makes empty header cells plain cells, so that screen readers do not announce a header. */
  private void header(Tag cell) {
    if (cell.end() - cell.start() == "<th>".length() && html.startsWith("</th>", cell.end())) {
      edits.replace(cell.start(), cell.end() + "</th>".length(), "<td></td>");
    } else {
      align(cell);
    }
  }

  /** Makes alignments classes: strict content security policies forbid style attributes. */
  private void align(Tag cell) {
    int start = cell.start() + "<td".length();
    if (!html.startsWith(ALIGN, start)) {
      return;
    }
    String side =
        html.substring(start + ALIGN.length(), Math.max(start + ALIGN.length(), cell.end() - 2));
    if (side.equals("left") || side.equals("right") || side.equals("center")) {
      edits.replace(cell.start(), cell.end(), "<" + cell.name() + " class=\"align-" + side + "\">");
    }
  }

  /** Draws the built-in icon that an empty element stands for. */
  private void icon(Tag tag) {
    if (html.startsWith("</i>", tag.end())) {
      Icons.svg(edits.value(tag, "data-icon"))
          .ifPresent(svg -> edits.replace(tag.start(), tag.end() + "</i>".length(), svg));
    }
  }

  /**
   * The attribute of pictures that open large, for its script: the word for closing them. Empty if
   * none opens.
   */
  private static String zoom(Body body, Map<String, String> messages) {
    return body.blocks().contains(PictureBlocks.ZOOM)
        ? " data-zoom=\"" + Html.escape(messages.getOrDefault("close", "")) + '"'
        : "";
  }
}
