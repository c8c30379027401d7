package io.github.shelfmark.markup.directive;

import io.github.shelfmark.text.Tag;
import io.github.shelfmark.text.TagScanner;
import java.util.Optional;

/**
 * Blocks of code as panels, each with its title.
 *
 * @param html the HTML
 * @param count how many there are
 * @param untitled how many of them have no title
 */
record CodePanels(String html, int count, int untitled) {
  private static final String CAPTION = "figcaption";
  private static final String BOX = "<div class=\"code-block";

  /**
   * Puts each block of code of a body into a panel. Everything else stays between them.
   *
   * @param body HTML as the dialects write it: a {@code figure} with a caption, or a {@code pre},
   *     which may be in a box of its own
   */
  static CodePanels of(String body) {
    StringBuilder out = new StringBuilder(body.length() + 256);
    TagScanner scanner = new TagScanner(body);
    int depth = 0;
    boolean box = false;
    int copied = 0;
    int start = 0;
    int caption = -1;
    String title = "";
    int count = 0;
    int untitled = 0;
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Tag tag = next.get();
      switch (tag.name()) {
        case "figure", "pre", "div" -> {
          boolean div = tag.name().equals("div");
          if (div && (depth > 0 || !body.startsWith(BOX, tag.start()))) {
            continue;
          }
          box |= div;
          if (depth++ == 0) {
            start = tag.start();
            title = "";
          }
        }
        case CAPTION -> caption = tag.end();
        case "/" + CAPTION -> {
          if (caption >= 0 && title.isEmpty()) {
            title = Elements.withoutTags(body.substring(caption, tag.start())).strip();
          }
        }
        case "/figure", "/pre", "/div" -> {
          if (tag.name().equals("/div") && !box) {
            continue;
          }
          if (depth > 0 && --depth == 0) {
            box = false;
            count++;
            untitled += title.isEmpty() ? 1 : 0;
            out.append(body, copied, start)
                .append("<div class=\"tab\">\n<p class=\"tab-title\">")
                .append(title)
                .append("</p>\n")
                .append(body, start, tag.end())
                .append("\n</div>");
            copied = tag.end();
          }
        }
        default -> {
          // Other tags are part of the code, or of what is between.
        }
      }
    }
    return new CodePanels(out.append(body, copied, body.length()).toString(), count, untitled);
  }
}
