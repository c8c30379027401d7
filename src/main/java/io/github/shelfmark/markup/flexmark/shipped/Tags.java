package io.github.shelfmark.markup.flexmark.shipped;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.jekyll.tag.JekyllTag;
import com.vladsch.flexmark.ext.jekyll.tag.JekyllTagBlock;
import com.vladsch.flexmark.ext.macros.MacroDefinitionBlock;
import com.vladsch.flexmark.ext.macros.MacroReference;
import com.vladsch.flexmark.ext.macros.MacrosExtension;
import com.vladsch.flexmark.ext.macros.internal.MacroDefinitionRepository;
import com.vladsch.flexmark.ext.xwiki.macros.Macro;
import com.vladsch.flexmark.ext.xwiki.macros.MacroAttribute;
import com.vladsch.flexmark.ext.xwiki.macros.MacroBlock;
import com.vladsch.flexmark.ext.xwiki.macros.MacroClose;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Tags for programs that are not here, Jekyll's and XWiki's: they stay in the text, where
 * flexmark's renderers leave them out. Macros of the document itself are expanded, up to a limit.
 */
final class Tags extends Nodes {
  /** Macros that use each other twice would double the page with each of them. */
  private static final int MOST_EXPANSIONS = 1000;

  private final MacroDefinitionRepository macros;
  private int expansions;

  Tags(DataHolder options) {
    this.macros = MacrosExtension.MACRO_DEFINITIONS.get(options);
    write(JekyllTag.class, (node, context, html) -> asWritten(node, html));
    write(JekyllTagBlock.class, Tags::block);
    write(
        Macro.class,
        (node, context, html) -> {
          tag(node, node.getOpeningMarker(), node.getClosingMarker(), html);
          context.renderChildren(node);
        });
    write(
        MacroClose.class,
        (node, context, html) -> tag(node, node.getOpeningMarker(), node.getClosingMarker(), html));
    write(MacroAttribute.class, (node, context, html) -> {});
    write(MacroBlock.class, (node, context, html) -> context.renderChildren(node));
    write(MacroReference.class, this::macro);
    write(MacroDefinitionBlock.class, (node, context, html) -> {});
  }

  private static void asWritten(Node node, HtmlWriter html) {
    html.text(node.getChars().toString());
  }

  private static void block(JekyllTagBlock node, NodeRendererContext context, HtmlWriter html) {
    html.line().tag("p");
    context.renderChildren(node);
    html.closeTag("p").line();
  }

  private static void tag(Node node, BasedSequence start, BasedSequence end, HtmlWriter html) {
    boolean alone = node.getParent() instanceof MacroBlock;
    if (alone) {
      html.line().tag("p");
    }
    html.text(Node.spanningChars(start, end).toString());
    if (alone) {
      html.closeTag("p").line();
    }
  }

  private void macro(MacroReference node, NodeRendererContext context, HtmlWriter html) {
    MacroDefinitionBlock definition = macros.get(macros.normalizeKey(node.getText()));
    if (definition == null
        || !definition.hasChildren()
        || definition.isInExpansion()
        || ++expansions > MOST_EXPANSIONS) {
      asWritten(node, html);
      return;
    }
    definition.setInExpansion(true);
    Node only = definition.getFirstChild();
    boolean inline = only instanceof Paragraph && only == definition.getLastChild();
    context.renderChildren(inline ? only : definition);
    definition.setInExpansion(false);
  }
}
