package io.github.shelfmark.markup.commonmark.twin;

import io.github.shelfmark.markup.code.CodeBlocks;
import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Definitions.Footnote;
import io.github.shelfmark.markup.commonmark.tree.DirectiveBlock;
import io.github.shelfmark.markup.commonmark.tree.FencedCode;
import io.github.shelfmark.markup.commonmark.tree.HeadingBlock;
import io.github.shelfmark.markup.commonmark.tree.HtmlBlock;
import io.github.shelfmark.markup.commonmark.tree.InlineText;
import io.github.shelfmark.markup.commonmark.tree.Kind;
import io.github.shelfmark.markup.commonmark.tree.LineBlock;
import io.github.shelfmark.markup.commonmark.tree.Lines;
import io.github.shelfmark.markup.commonmark.tree.ListBlock;
import io.github.shelfmark.markup.commonmark.tree.Paragraph;
import io.github.shelfmark.markup.commonmark.tree.TableBlock;
import io.github.shelfmark.markup.commonmark.tree.Term;
import io.github.shelfmark.markup.source.Escapes;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.Markdown;
import java.util.List;

/** Writes blocks as Markdown. */
final class TwinBlocks {
  private static final String NOTE_INDENT = "    ";

  private final TwinWriter writer;
  private final TwinSpans spans;

  TwinBlocks(TwinWriter writer) {
    this.writer = writer;
    this.spans = new TwinSpans(writer);
  }

  void children(Block parent, Markdown markdown) {
    for (Block child = parent.first(); child != null; child = child.next()) {
      write(child, markdown);
    }
  }

  /** Writes a text on one line. */
  void line(InlineText text, Markdown markdown) {
    spans.write(text, TwinSpans.Place.LINE, markdown);
  }

  private void write(Block block, Markdown markdown) {
    switch (block.kind()) {
      case DOCUMENT -> children(block, markdown);
      case PARAGRAPH ->
          spans.write(((Paragraph) block).content(), TwinSpans.Place.PARAGRAPH, markdown.block());
      case HEADING -> heading((HeadingBlock) block, markdown);
      case QUOTE -> {
        markdown.block().open("> ", "> ");
        children(block, markdown);
        markdown.close();
      }
      case LIST -> list((ListBlock) block, markdown);
      case ITEM, DEFINITION -> item(block, "- ", false, markdown);
      case DEFINITION_LIST -> definitions(block, markdown);
      case TERM -> line(((Term) block).content(), markdown.block());
      case ABBREVIATION, FOOTNOTE -> {
        // Footnotes are written at the end; abbreviations stay as they are in the text.
      }
      case INDENTED_CODE -> indentedCode((LineBlock) block, markdown);
      case FENCED_CODE -> fencedCode((FencedCode) block, markdown);
      case FORMULA -> formula(((LineBlock) block).lines(), markdown);
      case HTML -> html((HtmlBlock) block, markdown);
      // With any bullet before it, it is no list.
      case RULE -> markdown.block().raw("___");
      case TABLE -> table((TableBlock) block, markdown);
      case DIRECTIVE, LITERAL_DIRECTIVE -> writer.directive((DirectiveBlock) block, markdown);
    }
  }

  private void heading(HeadingBlock heading, Markdown markdown) {
    markdown.block().raw("#".repeat(writer.around().level(heading.level()))).raw(' ');
    spans.write(heading.content(), TwinSpans.Place.HEADING, markdown);
  }

  private void list(ListBlock list, Markdown markdown) {
    int number = list.firstNumber();
    markdown.list(list.marker());
    for (Block item = list.first(); item != null; item = item.next()) {
      if (item != list.first() && !list.isTight()) {
        markdown.block();
      }
      String marker = (list.isOrdered() ? String.valueOf(number) : "") + list.marker() + " ";
      item(item, marker, list.isTight(), markdown);
      number++;
    }
  }

  private void item(Block item, String marker, boolean tight, Markdown markdown) {
    markdown.open(marker, " ".repeat(marker.length()));
    for (Block child = item.first(); child != null; child = child.next()) {
      Block previous = child.previous();
      if (tight && previous != null && mayFollow(previous.kind(), child)) {
        // As in the source: a blank line would loosen the list.
        markdown.joined();
      }
      write(child, markdown);
    }
    markdown.close();
  }

  /** Whether a block may be right below another, where the source has no blank line either. */
  private static boolean mayFollow(Kind previous, Block block) {
    boolean simple =
        switch (block.kind()) {
          case LIST, HEADING, RULE -> true;
          case QUOTE -> previous != Kind.QUOTE;
          // With a title, code has a paragraph before it.
          case FENCED_CODE -> ((FencedCode) block).info().indexOf(' ') < 0;
          default -> false;
        };
    return switch (previous) {
      case PARAGRAPH, QUOTE -> simple;
      case HEADING, RULE, FENCED_CODE -> simple || block.kind() == Kind.PARAGRAPH;
      default -> false;
    };
  }

  private static boolean follows(Block block, Kind kind) {
    Block previous = block.previous();
    return previous != null && previous.kind() == kind;
  }

  /** Markdown has no lists of terms: each is bold in an item, with what it means below. */
  private void definitions(Block list, Markdown markdown) {
    markdown.list('-');
    boolean open = false;
    for (Block child = list.first(); child != null; child = child.next()) {
      if (child.kind() == Kind.TERM) {
        if (open && !follows(child, Kind.TERM)) {
          markdown.close();
          open = false;
        }
        if (!open) {
          markdown.block().open("- ", "  ");
          open = true;
        } else {
          markdown.block();
        }
        markdown.raw("**");
        line(((Term) child).content(), markdown);
        markdown.raw("**");
      } else {
        children(child, markdown);
      }
    }
    if (open) {
      markdown.close();
    }
  }

  private void indentedCode(LineBlock block, Markdown markdown) {
    Lines lines = block.lines();
    String code = lines.size() > 0 ? lines.join(writer.chars()) + "\n" : "";
    markdown.block().codeBlock("", writer.values().replace(code));
  }

  private void fencedCode(FencedCode block, Markdown markdown) {
    Lines lines = block.lines();
    String code = lines.size() > 0 ? lines.join(writer.chars()) + "\n" : "";
    code(block.info(), code, markdown);
  }

  /** Writes code with the info string of its fence. */
  void code(String info, String code, Markdown markdown) {
    BuildValues values = writer.values();
    CodeBlocks.writeMarkdown(Escapes.resolve(values.withEscapesKept(info)), code, values, markdown);
  }

  /** A fence is a formula on GitHub too, and its characters mean nothing in any Markdown. */
  private void formula(Lines lines, Markdown markdown) {
    markdown.block().codeBlock("math", lines.join(writer.chars()).toString().strip() + "\n");
  }

  private void html(HtmlBlock block, Markdown markdown) {
    String written = block.lines().join(writer.chars()).toString();
    // Indented, it would be part of an item above it.
    markdown.block().raw(writer.html(written).stripLeading());
  }

  private void table(TableBlock table, Markdown markdown) {
    List<List<InlineText>> rows = table.rows();
    row(rows.get(0), table, markdown.block());
    markdown.raw("\n|");
    for (int i = 0; i < table.columns(); i++) {
      markdown.raw(
          switch (table.alignment(i)) {
            case "left" -> " :--- |";
            case "right" -> " ---: |";
            case "center" -> " :---: |";
            default -> " --- |";
          });
    }
    for (List<InlineText> row : rows.subList(1, rows.size())) {
      row(row, table, markdown.raw('\n'));
    }
  }

  private void row(List<InlineText> row, TableBlock table, Markdown markdown) {
    markdown.raw('|');
    for (InlineText cell : row) {
      markdown.raw(' ');
      spans.write(cell, TwinSpans.Place.CELL, markdown);
      markdown.raw(" |");
    }
    if (row.isEmpty() && table.columns() > 0) {
      markdown.raw('|');
    }
  }

  /** Writes the footnotes that the text refers to. */
  void footnotes(List<Footnote> notes, Markdown markdown) {
    for (Footnote note : notes) {
      markdown.block().open("[^" + writer.around().notes() + note.label() + "]: ", NOTE_INDENT);
      children(note.block(), markdown);
      markdown.close();
    }
  }
}
