package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;

/** The words in a node, without markup. */
final class PlainText {
  private PlainText() {}

  static String of(Node node) {
    StringBuilder text = new StringBuilder();
    children(node, text);
    return text.toString();
  }

  private static void children(Node parent, StringBuilder into) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      add(child, into);
    }
  }

  private static void add(Node node, StringBuilder into) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      into.append(node.getChars().unescape());
    } else if (node instanceof Code code) {
      into.append(InlineWriters.codeText(code));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      into.append(' ');
    } else if (node instanceof AutoLink link) {
      into.append(link.getText());
    } else if (node instanceof MailLink link) {
      into.append(link.getText());
    } else if (!(node instanceof Footnote)) {
      children(node, into);
    }
  }
}
