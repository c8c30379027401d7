package io.github.shelfmark.markup.flexmark.twin;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.aside.AsideBlock;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gitlab.GitLabBlockQuote;
import com.vladsch.flexmark.ext.jekyll.tag.JekyllTagBlock;
import com.vladsch.flexmark.ext.toc.SimTocBlock;
import com.vladsch.flexmark.ext.toc.TocBlock;
import com.vladsch.flexmark.ext.xwiki.macros.MacroBlock;
import com.vladsch.flexmark.util.ast.Node;
import io.github.shelfmark.markup.flexmark.shipped.Remarks;
import io.github.shelfmark.text.Markdown;
import java.util.Locale;

/** Writes the blocks of flexmark's own extensions for which Markdown has something plain. */
final class ShippedBlocks {
  private final TwinBlocks blocks;
  private final Remarks remarks;

  ShippedBlocks(TwinPage page, TwinBlocks blocks) {
    this.blocks = blocks;
    this.remarks = new Remarks(page.document());
  }

  void addTo(Writers<Markdown> writers) {
    writers.add(DefinitionList.class, this::definitions);
    writers.add(AdmonitionBlock.class, this::admonition);
    writers.add(AsideBlock.class, blocks::quote);
    writers.add(GitLabBlockQuote.class, blocks::quote);
    writers.add(JekyllTagBlock.class, blocks::paragraph);
    writers.add(MacroBlock.class, blocks::children);
    writers.leaveOut(AbbreviationBlock.class);
    writers.leaveOut(TocBlock.class);
    writers.leaveOut(SimTocBlock.class);
  }

  /** Markdown has no lists of terms: each is bold in an item, with what it means below. */
  private void definitions(DefinitionList list, Markdown markdown) {
    boolean open = false;
    boolean term = false;
    markdown.list('-');
    for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
      boolean before = term;
      term = child instanceof DefinitionTerm;
      if (open && term && !before) {
        markdown.close();
        open = false;
      }
      if (!open) {
        markdown.block().open("- ", "  ");
        open = true;
      }
      if (term) {
        markdown.block().raw(term(child));
      } else {
        blocks.children(child, markdown);
      }
    }
    if (open) {
      markdown.close();
    }
  }

  private String term(Node term) {
    Node inner = term.getFirstChild() instanceof Paragraph paragraph ? paragraph : term;
    String text = blocks.spans().of(inner, TwinLine.Place.LINE);
    boolean strong = text.startsWith("*") || text.contains("**");
    return strong ? "<strong>" + text + "</strong>" : "**" + text + "**";
  }

  /** As the directives for remarks: GitHub's alerts, or quotes with a bold title. */
  private void admonition(AdmonitionBlock node, Markdown markdown) {
    String alert = remarks.alert(node);
    String title = remarks.title(node);
    markdown.block().open("> ", "> ");
    if (!alert.isEmpty() && !markdown.isNested()) {
      markdown.block().raw("[!").raw(alert.toUpperCase(Locale.ROOT)).raw(']').line().joined();
    } else if (!title.isEmpty()) {
      markdown.block().raw("**").text(title).raw("**");
    }
    blocks.children(node, markdown);
    markdown.close();
  }
}
