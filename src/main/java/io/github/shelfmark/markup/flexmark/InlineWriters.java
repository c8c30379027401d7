package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;

/** Writes what stands inside a line, but links. */
public final class InlineWriters {
  private InlineWriters() {}

  static void addTo(NodeWriters writers) {
    writers
        .with(Text.class, InlineWriters::text)
        .with(HtmlEntity.class, InlineWriters::text)
        .with(Code.class, InlineWriters::code)
        .with(Emphasis.class, (node, writing) -> element("em", node, writing))
        .with(StrongEmphasis.class, (node, writing) -> element("strong", node, writing))
        .with(Strikethrough.class, (node, writing) -> element("del", node, writing))
        .with(SoftLineBreak.class, (node, writing) -> writing.html().raw("\n"))
        .with(HardLineBreak.class, (node, writing) -> writing.html().raw("<br />\n"))
        .with(HtmlInline.class, (node, writing) -> writing.rawHtml(node.getChars()))
        .with(HtmlInlineComment.class, (node, writing) -> writing.rawHtml(node.getChars()));
  }

  private static void text(Node node, Writing writing) {
    text(node, node.getChars().unescape(), writing);
  }

  /** Writes a text node as some text, without the blanks that start a line. */
  public static void text(Node node, String text, Writing writing) {
    Node before = node.getPrevious();
    boolean startsLine = before instanceof SoftLineBreak || before instanceof HardLineBreak;
    writing.html().text(startsLine ? text.stripLeading() : text);
  }

  private static void code(Code node, Writing writing) {
    String text = codeText(node);
    // A table is cut into cells before code is read, so the bar's backslash is the table's.
    boolean inCell = text.contains("\\|") && node.getAncestorOfType(TableCell.class) != null;
    writing.open("code").text(inCell ? text.replace("\\|", "|") : text).raw("</code>");
  }

  /** The text of a code span: line ends are blanks, and one blank at both ends falls away. */
  public static String codeText(Code node) {
    String text = node.getText().toString().replace("\r\n", " ").replace('\n', ' ');
    int last = text.length() - 1;
    boolean padded =
        last > 0 && text.charAt(0) == ' ' && text.charAt(last) == ' ' && !text.isBlank();
    return padded ? text.substring(1, last) : text;
  }

  private static void element(String tag, Node node, Writing writing) {
    writing.open(tag);
    writing.children(node);
    writing.html().raw("</").raw(tag).raw(">");
  }
}
