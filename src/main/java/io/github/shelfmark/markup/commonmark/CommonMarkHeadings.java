package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.HeadingTitle;
import io.github.shelfmark.markup.commonmark.block.BlockReader;
import io.github.shelfmark.markup.commonmark.span.SpanReader;
import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Definitions;
import io.github.shelfmark.markup.commonmark.tree.HeadingBlock;
import io.github.shelfmark.markup.commonmark.tree.HtmlBlock;
import io.github.shelfmark.markup.commonmark.tree.InlineText;
import io.github.shelfmark.markup.commonmark.tree.Paragraph;
import io.github.shelfmark.markup.commonmark.write.PlainText;
import io.github.shelfmark.markup.container.DirectiveNames;
import io.github.shelfmark.markup.html.RawHeadings;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.HtmlValues;
import io.github.shelfmark.text.NestingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the headings of a text without rendering it, for titles. Headings in footnotes are left
 * out; only ids that the author wrote are known. Texts that are nested too deeply have no headings,
 * as they are not rendered either. Shared between threads.
 */
public final class CommonMarkHeadings {
  private final DirectiveNames names;
  private final BuildValues values;
  private final boolean dollars;

  /** Finds headings in texts without directives whose lines are data. */
  public CommonMarkHeadings() {
    this(Set.of());
  }

  /**
   * Finds headings.
   *
   * @param literal the names of directives whose lines are data, not Markdown
   */
  public CommonMarkHeadings(Set<String> literal) {
    this(DirectiveNames.literal(literal), BuildValues.NONE, false);
  }

  /**
   * Finds headings in texts that show values of the build.
   *
   * @param names how directives are read
   * @param dollars whether dollar signs begin formulas
   */
  public CommonMarkHeadings(DirectiveNames names, BuildValues values, boolean dollars) {
    this.names = names;
    this.values = values;
    this.dollars = dollars;
  }

  /** The headings of a text, in document order. */
  public List<Heading> of(String text) {
    return read(text, heading -> false);
  }

  /**
   * The title that a text gives itself with a heading, as {@link HeadingTitle} chooses it. Reads no
   * further than it has to.
   *
   * @return empty if the text has no heading
   */
  public String title(String text) {
    return HeadingTitle.of(read(text, new TitleEnd()));
  }

  private List<Heading> read(String text, Predicate<HeadingBlock> isLast) {
    try {
      Definitions definitions = new Definitions(values, dollars);
      char[] chars = Chars.withoutNulls(text).toCharArray();
      Block document = BlockReader.readUntil(chars, definitions, names, isLast);
      Collector collector = new Collector(chars, definitions);
      collector.children(document);
      return collector.headings;
    } catch (NestingException tooDeep) {
      return List.of();
    }
  }

  /**
   * Decides after which heading nothing can change the title: the first one of level 1, unless it
   * has brackets, because a definition for them may come anywhere, or may have no text.
   */
  private static final class TitleEnd implements Predicate<HeadingBlock> {
    private boolean needsAll;

    @Override
    public boolean test(HeadingBlock heading) {
      if (heading.level() != 1) {
        return false;
      }
      String text = heading.content().text().toString();
      needsAll |= text.indexOf('[') >= 0;
      boolean mayBeEmpty =
          text.isBlank()
              || text.indexOf('<') >= 0
              || text.indexOf('&') >= 0
              || text.indexOf('$') >= 0;
      return !needsAll && !mayBeEmpty;
    }
  }

  /** Collects the headings of one text. */
  private static final class Collector {
    private final char[] chars;
    private final Definitions definitions;
    private final List<Heading> headings = new ArrayList<>();
    private final RawHeadings raw = new RawHeadings(headings::add);

    Collector(char[] chars, Definitions definitions) {
      this.chars = chars;
      this.definitions = definitions;
    }

    private void children(Block parent) {
      for (Block block = parent.first(); block != null; block = block.next()) {
        switch (block.kind()) {
          case HEADING -> heading((HeadingBlock) block);
          case HTML -> html(((HtmlBlock) block).lines().join(chars));
          case PARAGRAPH -> {
            if (raw.isOpen()) {
              paragraph(((Paragraph) block).content());
            }
          }
          case FOOTNOTE -> {
            // Written after the text, so nothing in it is a title.
          }
          default -> children(block);
        }
      }
    }

    private void html(Text text) {
      if (raw.mayRead(text.chars(), text.start(), text.end())) {
        raw.html(HtmlValues.fill(text.toString(), definitions.values()).html());
      }
    }

    private void heading(HeadingBlock heading) {
      raw.drop();
      String id = heading.attributes().id();
      headings.add(new Heading(heading.level(), id, words(heading.content())));
    }

    private void paragraph(InlineText content) {
      readSpans(content);
      raw.text(PlainText.withoutImages(content), PlainText.withDescriptions(content));
    }

    private String words(InlineText content) {
      readSpans(content);
      return PlainText.of(content);
    }

    private void readSpans(InlineText content) {
      content.setSpans(SpanReader.read(content.text(), definitions));
    }
  }
}
