package io.github.shelfmark.markup.flexmark.write;

import com.vladsch.flexmark.html.HtmlRendererOptions;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import io.github.shelfmark.markup.code.CodeBlocks;
import io.github.shelfmark.markup.code.Fence;
import io.github.shelfmark.markup.container.CodeInBody;
import io.github.shelfmark.markup.formula.Formulas;
import io.github.shelfmark.text.Html;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the written HTML looks like where more than one form is right. */
public final class BodyForm {
  /** The form in the examples of the specifications. */
  public static final BodyForm SPECIFICATION = new BodyForm(null, Formulas.STANDARD);

  private final @Nullable CodeBlocks blocks;
  private final Formulas formulas;

  private BodyForm(@Nullable CodeBlocks blocks, Formulas formulas) {
    this.blocks = blocks;
    this.formulas = formulas;
  }

  /**
   * The form that the theme has styles for.
   *
   * @param blocks writes code
   * @param formulas writes formulas
   */
  public static BodyForm theme(CodeBlocks blocks, Formulas formulas) {
    return new BodyForm(blocks, formulas);
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

  /**
   * Writes a fenced block of code that is a formula.
   *
   * @param info the text after the fence, escapes resolved
   * @param code its text
   * @param origin where the characters of {@code code} are in the text of the body
   * @return whether it is one
   */
  boolean formula(String info, String code, IntUnaryOperator origin, FlexmarkBody body, Html html) {
    if (blocks == null || !info.startsWith(Formulas.LANGUAGE)) {
      return false;
    }
    Fence fence = Fence.of(info);
    if (!fence.language().equals(Formulas.LANGUAGE)) {
      return false;
    }
    if (!fence.id().isEmpty()) {
      body.claim(fence.id(), origin.applyAsInt(0));
    }
    formulas.block(code, fence.id(), origin, body, html);
    return true;
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
