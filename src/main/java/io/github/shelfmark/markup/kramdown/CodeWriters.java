package io.github.shelfmark.markup.kramdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Block;
import io.github.shelfmark.markup.flexmark.BlockWriters;
import io.github.shelfmark.markup.flexmark.InlineWriters;
import io.github.shelfmark.markup.flexmark.NodeWriters;
import io.github.shelfmark.markup.flexmark.Writing;

/** Writes code in the elements that Jekyll puts around it for its highlighter. */
final class CodeWriters {
  private static final String PLAIN = "plaintext";

  private CodeWriters() {}

  static void addTo(NodeWriters writers) {
    writers
        .with(FencedCodeBlock.class, CodeWriters::fenced)
        .with(IndentedCodeBlock.class, (node, writing) -> block(PLAIN, node, writing))
        .with(Code.class, CodeWriters::inline);
  }

  private static void fenced(FencedCodeBlock node, Writing writing) {
    String language = BlockWriters.language(node);
    // A question mark starts options for the highlighter.
    int options = language.indexOf('?');
    String name = options < 0 ? language : language.substring(0, options);
    block(name.isEmpty() ? PLAIN : name, node, writing);
  }

  private static void block(String language, Block node, Writing writing) {
    writing
        .html()
        .line()
        .raw("<div")
        .attribute("class", "language-" + language + " highlighter-rouge");
    writing.attributes(node);
    writing
        .html()
        .raw("><div class=\"highlight\"><pre class=\"highlight\"><code>")
        .text(BlockWriters.codeText(node))
        .raw("</code></pre></div></div>\n");
  }

  private static void inline(Code node, Writing writing) {
    writing.html().raw("<code").attribute("class", "language-plaintext highlighter-rouge");
    writing.attributes(node);
    writing.html().raw(">").text(InlineWriters.codeText(node)).raw("</code>");
  }
}
