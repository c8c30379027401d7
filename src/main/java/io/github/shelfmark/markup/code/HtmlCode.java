package io.github.shelfmark.markup.code;

import io.github.shelfmark.text.HtmlEntities;
import io.github.shelfmark.text.Tag;
import io.github.shelfmark.text.TagScanner;
import java.util.Optional;
import java.util.Set;

/**
 * Highlights code in the HTML of Jekyll's dialect: kramdown's code blocks, the tag {@code
 * highlight}, and HTML by authors with the same elements and classes.
 */
public final class HtmlCode {
  private static final String LANGUAGE = "language-";

  private final CodeBlocks blocks;

  /** Creates a highlighter that uses the lexers of the code blocks. */
  public HtmlCode(CodeBlocks blocks) {
    this.blocks = blocks;
  }

  /**
   * Highlights a body.
   *
   * @param html the rendered body
   * @param unknown receives the names of unknown languages
   */
  public String highlight(String html, Set<String> unknown) {
    if (!html.contains("<pre") || !html.contains(LANGUAGE)) {
      return html;
    }
    return new Pass(html, unknown).run();
  }

  /** The state while one body is highlighted. */
  private final class Pass {
    private final String html;
    private final Set<String> unknown;
    private final StringBuilder out;
    private int copied;
    private String language = "";
    private int code = -1;
    private boolean table;

    Pass(String html, Set<String> unknown) {
      this.html = html;
      this.unknown = unknown;
      this.out = new StringBuilder(html.length() * 2);
    }

    String run() {
      TagScanner scanner = new TagScanner(html);
      String before = "";
      for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
        Tag tag = next.get();
        if (code >= 0 && (tag.name().equals("/code") || tag.name().equals("/pre"))) {
          replace(code, tag.start());
        }
        code = startsCode(tag, before) ? tag.end() : -1;
        before = tag.name();
      }
      return out.isEmpty() ? html : out.append(html, copied, html.length()).toString();
    }

    /**
     * Whether the text after a tag is code. Further tags inside it mean that it is already
     * highlighted.
     */
    private boolean startsCode(Tag tag, String before) {
      String classes =
          tag.attribute("class").map(a -> html.substring(a.start(), a.end())).orElse("");
      switch (tag.name()) {
        case "div", "figure", "code" -> {
          int at = classes.indexOf(LANGUAGE);
          if (at >= 0) {
            int end = classes.indexOf(' ', at);
            language = classes.substring(at + LANGUAGE.length(), end < 0 ? classes.length() : end);
          } else if (!classes.equals("highlight") && !tag.name().equals("code")) {
            language = "";
          }
          table = false;
          return tag.name().equals("code") && before.equals("pre");
        }
        case "td" -> table = classes.equals("code") || classes.equals("rouge-code");
        case "pre" -> {
          return table && before.equals("td");
        }
        default -> {
          // No other tag affects what follows.
        }
      }
      return false;
    }

    private void replace(int start, int end) {
      if (language.isEmpty() || start == end) {
        return;
      }
      String text = HtmlEntities.decode(html.substring(start, end));
      Optional<String> coloured = blocks.highlight(language, text);
      if (coloured.isEmpty()) {
        unknown.add(language);
      } else {
        out.append(html, copied, start).append(coloured.get());
        copied = end;
      }
    }
  }
}
