package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Block;
import io.github.shelfmark.markup.html.Html;

/** Writes CommonMark's blocks but lists. */
public final class BlockWriters {
  private BlockWriters() {}

  static void addTo(NodeWriters writers) {
    writers
        .with(Paragraph.class, BlockWriters::paragraph)
        .with(Heading.class, BlockWriters::heading)
        .with(BlockQuote.class, BlockWriters::quote)
        .with(ThematicBreak.class, BlockWriters::thematicBreak)
        .with(FencedCodeBlock.class, BlockWriters::fencedCode)
        .with(IndentedCodeBlock.class, BlockWriters::indentedCode)
        .with(HtmlBlock.class, BlockWriters::html)
        .with(HtmlCommentBlock.class, BlockWriters::html)
        .with(Reference.class, (reference, writing) -> {});
  }

  /** Writes a paragraph; one with nothing in it is left out. */
  public static void paragraph(Paragraph node, Writing writing) {
    if (!node.hasChildren()) {
      return;
    }
    writing.html().line();
    writing.open("p");
    writing.children(node);
    writing.html().raw("</p>\n");
  }

  private static void heading(Heading node, Writing writing) {
    String tag = "h" + node.getLevel();
    Html html = writing.html().line().raw("<").raw(tag);
    String id = writing.idOf(node);
    if (!id.isEmpty()) {
      html.attribute("id", id);
    }
    html.raw(">");
    writing.children(node);
    html.raw("</").raw(tag).raw(">\n");
  }

  private static void quote(BlockQuote node, Writing writing) {
    writing.html().line();
    writing.open("blockquote").raw("\n");
    writing.children(node);
    writing.html().line().raw("</blockquote>\n");
  }

  private static void thematicBreak(ThematicBreak node, Writing writing) {
    writing.html().line().raw("<hr");
    writing.html().raw(" />\n");
  }

  private static void fencedCode(FencedCodeBlock node, Writing writing) {
    Html html = writing.html().line();
    writing.open("pre").raw("<code");
    String language = language(node);
    if (!language.isEmpty()) {
      html.attribute("class", "language-" + language);
    }
    html.raw(">").text(codeText(node)).raw("</code></pre>\n");
  }

  private static void indentedCode(IndentedCodeBlock node, Writing writing) {
    writing.html().line();
    writing.open("pre").raw("<code>").text(codeText(node)).raw("</code></pre>\n");
  }

  private static void html(HtmlBlockBase node, Writing writing) {
    writing.html().line();
    writing.rawHtml(node.getContentChars());
    writing.html().line();
  }

  /** The first word after a fence; empty when there is none. */
  public static String language(FencedCodeBlock node) {
    String info = node.getInfo().unescape().strip();
    for (int i = 0; i < info.length(); i++) {
      if (Character.isWhitespace(info.charAt(i))) {
        return info.substring(0, i);
      }
    }
    return info;
  }

  /** The text of a code block. */
  public static String codeText(Block node) {
    return node instanceof IndentedCodeBlock
        ? node.getContentChars().trimTailBlankLines().normalizeEndWithEOL()
        : node.getContentChars().normalizeEOL();
  }
}
