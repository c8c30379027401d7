package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.jekyll.plugin.HtmlPiece.HtmlAttribute;
import io.github.shelfmark.jekyll.plugin.HtmlPiece.Kind;
import io.github.shelfmark.text.Chars;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML as the plugins of html-pipeline do, which parse the body of a page and write it again
 * with Nokogiri: entities become characters, attributes have double quotes, and blocks that follow
 * each other get lines of their own. So white space comes to be where there was none.
 *
 * @see <a href="https://gitlab.gnome.org/GNOME/libxml2/-/blob/v2.9.14/HTMLtree.c">libxml2</a>
 */
final class HtmlWrittenAgain {
  /** Other characters of addresses than letters and digits that are not written as their codes. */
  private static final String IN_ADDRESSES = "-_.!~*'()@/:=?;#%&,+";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final List<HtmlPiece> pieces;
  private final StringBuilder out;

  private HtmlWrittenAgain(List<HtmlPiece> pieces, int length) {
    this.pieces = pieces;
    this.out = new StringBuilder(length + length / 8);
  }

  /** The same HTML as Nokogiri writes it; unchanged if it is nested too deeply or not HTML. */
  static String of(String html) {
    return HtmlPieces.read(html)
        .map(pieces -> new HtmlWrittenAgain(pieces, html.length()).write())
        .orElse(html);
  }

  private String write() {
    Deque<String> open = new ArrayDeque<>();
    for (int i = 0; i < pieces.size(); i++) {
      HtmlPiece piece = pieces.get(i);
      switch (piece.kind()) {
        case START -> {
          start(piece, i);
          open.push(piece.text());
        }
        case END -> {
          open.pop();
          end(piece, i, open.peek());
        }
        case TEXT -> escape(piece.text());
        case RAW_TEXT, COMMENT -> out.append(piece.text());
      }
    }
    return out.toString();
  }

  private void start(HtmlPiece piece, int index) {
    out.append('<').append(piece.text());
    for (HtmlAttribute attribute : piece.attributes()) {
      attribute(piece.text(), attribute);
    }
    out.append('>');
    if (hasLinesInside(piece, index) && !pieces.get(index + 1).isText()) {
      out.append('\n');
    }
  }

  private void end(HtmlPiece piece, int index, @Nullable String parent) {
    if (!Html4Elements.isEmpty(piece.text())) {
      boolean lines = hasLinesInside(pieces.get(piece.other()), piece.other());
      if (lines && !pieces.get(index - 1).isText()) {
        out.append('\n');
      }
      out.append("</").append(piece.text()).append('>');
    }
    boolean followed = index + 1 < pieces.size() && pieces.get(index + 1).kind() != Kind.END;
    if (followed
        && !pieces.get(index + 1).isText()
        && Html4Elements.hasLines(piece.text())
        && parent != null
        && !parent.startsWith("p")) {
      out.append('\n');
    }
  }

  /**
   * Whether children have lines of their own: more than one, and not in {@code p} or {@code pre}.
   */
  private boolean hasLinesInside(HtmlPiece start, int index) {
    HtmlPiece first = pieces.get(index + 1);
    return first.kind() != Kind.END
        && first.other() + 1 < start.other()
        && Html4Elements.hasLines(start.text())
        && !start.text().startsWith("p");
  }

  private void attribute(String element, HtmlAttribute attribute) {
    String name = attribute.name();
    out.append(' ').append(name);
    if (!attribute.hasValue() || Html4Elements.isBoolean(name)) {
      return;
    }
    boolean address =
        switch (name) {
          case "href", "action", "src" -> true;
          default -> name.equals("name") && element.equals("a");
        };
    String value = attribute.value();
    boolean quoted = !address && value.indexOf('"') >= 0;
    char quote = quoted && value.indexOf('\'') < 0 ? '\'' : '"';
    out.append('=').append(quote);
    int start = out.length();
    escape(address ? address(value.stripLeading()) : value);
    if (quoted && quote == '"') {
      String escaped = out.substring(start).replace("\"", "&quot;");
      out.setLength(start);
      out.append(escaped);
    }
    out.append(quote);
  }

  private static String address(String value) {
    StringBuilder address = new StringBuilder(value.length());
    for (byte one : value.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (one & 0xff);
      if (Chars.isAlphanumeric(c) || IN_ADDRESSES.indexOf(c) >= 0) {
        address.append(c);
      } else {
        address.append('%').append(HEX.toHexDigits(one));
      }
    }
    return address.toString();
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(c);
      }
    }
  }
}
