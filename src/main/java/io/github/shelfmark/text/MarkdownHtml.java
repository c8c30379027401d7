package io.github.shelfmark.text;

import java.util.Locale;
import java.util.Set;

/** HTML as CommonMark reads it as one block: a blank line would end it. */
public final class MarkdownHtml {
  private static final String SPECIAL = "\\`*_[]~$";

  /** The elements that start a block wherever their tag starts a line. */
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside base basefont blockquote body caption center col colgroup dd"
                  + " details dialog dir div dl dt fieldset figcaption figure footer form frame"
                  + " frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main"
                  + " menu menuitem nav noframes ol optgroup option p param pre script search"
                  + " section style summary table tbody td textarea tfoot th thead title tr track"
                  + " ul")
              .split(" ", -1));

  private MarkdownHtml() {}

  /** HTML without blank lines; those in preformatted text are characters. */
  public static String withoutBlankLines(String html) {
    if (html.indexOf("\n\n") < 0 && html.indexOf("\n ") < 0 && html.indexOf("\n\t") < 0) {
      return html;
    }
    StringBuilder out = new StringBuilder(html.length());
    int at = 0;
    boolean preformatted = false;
    while (at < html.length()) {
      int end = html.indexOf('\n', at);
      end = end < 0 ? html.length() : end;
      String line = html.substring(at, end);
      if (!line.isBlank()) {
        out.append(line).append(end < html.length() ? "\n" : "");
        preformatted = isPreformatted(line, preformatted);
      } else if (preformatted) {
        out.append("&#10;");
      }
      at = end + 1;
    }
    return out.toString();
  }

  /** Whether the text after a line is in an element whose line ends are shown. */
  private static boolean isPreformatted(String line, boolean before) {
    int open = line.lastIndexOf("<pre");
    int close = line.lastIndexOf("</pre");
    return open == close ? before : open > close;
  }

  /** HTML as a block of its own: what CommonMark would read as a paragraph is put in a box. */
  public static String block(String html) {
    String written = withoutBlankLines(html);
    boolean plain = written.indexOf('\n') < 0 && inline(written).equals(written);
    return plain || startsBlock(written) ? written : "<div>\n" + written + "\n</div>";
  }

  /** Whether CommonMark reads all that follows up to a blank line as HTML. */
  private static boolean startsBlock(String html) {
    if (!html.startsWith("<") || html.length() < 2) {
      return false;
    }
    int start = html.charAt(1) == '/' ? 2 : 1;
    int end = start;
    while (end < html.length() && Chars.isAlphanumeric(html.charAt(end))) {
      end++;
    }
    String name = html.substring(start, end).toLowerCase(Locale.ROOT);
    int line = html.indexOf('\n');
    String first = html.substring(0, Math.max(line, 0)).stripTrailing();
    boolean alone = !first.isEmpty() && html.indexOf('>') == first.length() - 1;
    return alone || "!?".indexOf(html.charAt(1)) >= 0 || BLOCKS.contains(name);
  }

  /** HTML in a line of text, in which only tags mean something. */
  public static String inline(String html) {
    if (html.startsWith("<script") || html.startsWith("<style")) {
      return html;
    }
    StringBuilder out = new StringBuilder(html.length() + 16);
    boolean tag = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      if (!tag && SPECIAL.indexOf(c) >= 0) {
        out.append('\\');
      }
      tag = c == '<' || (tag && c != '>');
      out.append(c);
    }
    return out.toString();
  }
}
