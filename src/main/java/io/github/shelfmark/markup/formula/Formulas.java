package io.github.shelfmark.markup.formula;

import io.github.shelfmark.config.MathConfig;
import io.github.shelfmark.markup.container.DirectiveBody;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.text.Html;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of a site's documents. Nothing that reads formulas is loaded before the first one.
 * Shared between threads.
 */
public final class Formulas {
  /** Of texts that belong to no site: formulas in blocks alone. */
  public static final Formulas STANDARD = new Formulas(MathConfig.NONE);

  /** The language of blocks of code that are formulas. */
  public static final String LANGUAGE = "math";

  /** The block file of the theme for formulas. */
  private static final String BLOCK = "math";

  private final MathConfig config;
  private final boolean keepsTex;
  private volatile @Nullable FormulaWriter writer;

  /** The formulas of a site. */
  public Formulas(MathConfig config) {
    this(config, /* keepsTex= */ false);
  }

  /**
   * The formulas of a site whose dialect writes TeX for a script of the page.
   *
   * @param keepsTex whether that is written too, unseen, beside each formula
   */
  public Formulas(MathConfig config, boolean keepsTex) {
    this.config = config;
    this.keepsTex = keepsTex;
  }

  /** Whether the TeX for scripts is written beside each formula. */
  public boolean keepsTex() {
    return keepsTex;
  }

  /** Whether dollar signs begin formulas in the documents of the site that say nothing else. */
  public boolean dollars() {
    return config.dollars();
  }

  /** Whether dollar signs begin formulas in a document. */
  public boolean dollars(Document document) {
    Object own = document.data().get(MathConfig.KEY);
    return own instanceof Boolean chosen ? chosen : config.dollars();
  }

  /**
   * Writes a formula within a text. One that cannot be read is told and shown as its TeX.
   *
   * @param tex its text, without the signs around it
   * @param display whether it is written as one that stands alone
   * @param origin where the characters of {@code tex} are in the text of the body
   * @param body the body that it is part of
   */
  public void inline(
      String tex, boolean display, IntUnaryOperator origin, DirectiveBody body, Html out) {
    String mathml = mathml(tex, display, origin, body);
    if (mathml == null) {
      out.raw("<code class=\"math\">").text(tex).raw("</code>");
    } else {
      out.raw(display ? "<math display=\"block\">" : "<math>").raw(mathml).raw("</math>");
    }
  }

  /**
   * Writes a formula that is a block, in a box in which a wide one scrolls.
   *
   * @param tex its text, without the signs around it
   * @param id its anchor; empty if it has none
   * @param origin where the characters of {@code tex} are in the text of the body
   * @param body the body that it is part of
   */
  public void block(String tex, String id, IntUnaryOperator origin, DirectiveBody body, Html out) {
    out.line().raw("<div class=\"formula\"");
    if (!id.isEmpty()) {
      out.attribute("id", id);
    }
    out.raw(">");
    inline(tex, /* display= */ true, origin, body, out);
    out.raw("</div>\n");
  }

  /**
   * The content of an element {@code math}.
   *
   * @return null if the formula cannot be read, which has been told
   */
  public @Nullable String mathml(
      String tex, boolean display, IntUnaryOperator origin, DirectiveBody body) {
    body.uses(BLOCK);
    return writer().write(tex, display, origin, body);
  }

  private FormulaWriter writer() {
    FormulaWriter known = writer;
    if (known == null) {
      // Two threads may both make it; they make the same.
      known = new FormulaWriter(config.macros());
      writer = known;
    }
    return known;
  }
}
