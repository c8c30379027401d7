package io.github.shelfmark.markup.flexmark.write;

import com.vladsch.flexmark.html.HtmlRendererOptions;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import io.github.shelfmark.markup.code.CodeBlocks;
import io.github.shelfmark.markup.container.CodeInBody;
import io.github.shelfmark.text.Html;
import org.jspecify.annotations.Nullable;

/** What the written HTML looks like where more than one form is right. */
public final class BodyForm {
  /** The form in the examples of the specifications. */
  public static final BodyForm SPECIFICATION = new BodyForm(null);

  private final @Nullable CodeBlocks blocks;

  private BodyForm(@Nullable CodeBlocks blocks) {
    this.blocks = blocks;
  }

  /**
   * The form that the theme has styles for.
   *
   * @param blocks writes code
   */
  public static BodyForm theme(CodeBlocks blocks) {
    return new BodyForm(blocks);
  }

  /** Whether it is the form that the theme has styles for. */
  boolean isTheme() {
    return blocks != null;
  }

  /**
   * Writes a fenced block of code.
   *
   * @param info the text after the fence, escapes resolved, without values
   * @param code its text without values
   * @param index where it is in the text
   */
  void code(String info, String code, int index, FlexmarkBody body, Html html) {
    if (blocks != null) {
      blocks.write(info, code, body.values(), html, new CodeInBody(body, index, body::id));
      return;
    }
    int end = 0;
    while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
      end++;
    }
    html.raw("<pre><code");
    if (end > 0) {
      html.attribute("class", "language-" + info.substring(0, end));
    }
    html.raw(">").text(code).raw("</code></pre>\n");
  }

  /** Whether the site has chosen that raw HTML is escaped or left out. */
  boolean changesHtml(NodeRendererContext context) {
    HtmlRendererOptions options = context.getHtmlOptions();
    return options.escapeHtmlBlocks || options.suppressHtmlBlocks || options.sourceWrapHtmlBlocks;
  }

  /** Whether the site has chosen that comments in raw HTML are escaped or left out. */
  boolean changesComments(NodeRendererContext context) {
    HtmlRendererOptions options = context.getHtmlOptions();
    return options.escapeHtmlCommentBlocks || options.suppressHtmlCommentBlocks;
  }
}
