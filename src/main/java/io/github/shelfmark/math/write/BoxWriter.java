package io.github.shelfmark.math.write;

import io.github.shelfmark.math.tree.Node;
import io.github.shelfmark.math.tree.Widths;
import io.github.shelfmark.text.Html;

/** Writes what changes how nodes are laid out or painted. */
final class BoxWriter {
  private final Html out;
  private final MathWriter writer;

  BoxWriter(Html out, MathWriter writer) {
    this.out = out;
    this.writer = writer;
  }

  void write(Node node, Context context) {
    if (node instanceof Node.Coloured coloured) {
      coloured(coloured, context);
    } else if (node instanceof Node.Boxed boxed) {
      out.raw("<mrow").attribute("class", boxed.look()).raw(">");
      writer.element(boxed.body(), context);
      out.raw("</mrow>");
    } else if (node instanceof Node.Phantom phantom) {
      phantom(phantom, context);
    } else if (node instanceof Node.Rule rule) {
      rule(rule);
    } else if (node instanceof Node.Raised raised) {
      out.raw("<mpadded").attribute("voffset", Widths.text(raised.by())).raw(">");
      writer.element(raised.body(), context);
      out.raw("</mpadded>");
    } else {
      throw new IllegalStateException("no writer for " + node.getClass());
    }
  }

  private void coloured(Node.Coloured coloured, Context context) {
    out.raw("<mstyle");
    attribute("mathcolor", coloured.colour());
    attribute("mathbackground", coloured.background());
    attribute("mathsize", coloured.size());
    out.raw(">");
    writer.element(coloured.body(), context);
    out.raw("</mstyle>");
  }

  private void attribute(String name, String value) {
    if (!value.isEmpty()) {
      out.attribute(name, value);
    }
  }

  private void phantom(Node.Phantom phantom, Context context) {
    boolean padded = !phantom.width() || !phantom.height() || !phantom.depth();
    if (padded) {
      out.raw("<mpadded");
      attribute("class", phantom.shift());
      out.raw(phantom.width() ? "" : " width=\"0px\"");
      out.raw(phantom.height() ? "" : " height=\"0px\"");
      out.raw(phantom.depth() ? "" : " depth=\"0px\"").raw(">");
    }
    out.raw(phantom.visible() ? "<mrow>" : "<mphantom>");
    writer.element(phantom.body(), context);
    out.raw(phantom.visible() ? "</mrow>" : "</mphantom>");
    out.raw(padded ? "</mpadded>" : "");
  }

  private void rule(Node.Rule rule) {
    if (rule.raised() != 0) {
      out.raw("<mpadded").attribute("voffset", Widths.text(rule.raised())).raw(">");
    }
    out.raw("<mspace mathbackground=\"currentcolor\"")
        .attribute("width", Widths.text(Math.max(0, rule.width())))
        .attribute("height", Widths.text(Math.max(0, rule.height())))
        .raw("/>");
    out.raw(rule.raised() != 0 ? "</mpadded>" : "");
  }
}
