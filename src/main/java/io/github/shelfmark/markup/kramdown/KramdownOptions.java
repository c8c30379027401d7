package io.github.shelfmark.markup.kramdown;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.shelfmark.markup.flexmark.Emphasis;
import io.github.shelfmark.markup.flexmark.RawBlocks;
import java.util.ArrayList;
import java.util.List;

/** flexmark's options for reading Markdown as kramdown does, in the GFM mode that Jekyll sets. */
final class KramdownOptions {
  /** Of flexmark's own profile only these: the rest of it breaks lists. */
  private static final List<DataKey<Boolean>> LOOSE_LISTS =
      List.of(
          Parser.LISTS_AUTO_LOOSE,
          Parser.LISTS_AUTO_LOOSE_ONE_LEVEL_LISTS,
          Parser.LISTS_LOOSE_WHEN_PREV_HAS_TRAILING_BLANK_LINE,
          Parser.LISTS_LOOSE_WHEN_LAST_ITEM_PREV_HAS_TRAILING_BLANK_LINE,
          Parser.LISTS_LOOSE_WHEN_HAS_NON_LIST_CHILDREN,
          Parser.LISTS_LOOSE_WHEN_BLANK_LINE_FOLLOWS_ITEM_PARAGRAPH,
          Parser.LISTS_LOOSE_WHEN_HAS_LOOSE_SUB_ITEM,
          Parser.LISTS_LOOSE_WHEN_HAS_TRAILING_BLANK_LINE,
          Parser.LISTS_LOOSE_WHEN_CONTAINS_BLANK_LINE);

  private KramdownOptions() {}

  static DataHolder parser() {
    MutableDataSet options = new MutableDataSet();
    DataHolder profile = ParserEmulationProfile.KRAMDOWN.getProfileOptions();
    LOOSE_LISTS.forEach(key -> options.set(key, key.get(profile)));
    htmlBlocks(options);
    tables(options);
    typography(options);
    return options
        .set(Parser.SPACE_IN_LINK_URLS, true)
        .set(Parser.STRONG_WRAPS_EMPHASIS, true)
        .set(Parser.LISTS_DELIMITER_MISMATCH_TO_NEW_LIST, false)
        .set(
            Parser.EXTENSIONS,
            List.of(
                TablesExtension.create(),
                AbbreviationExtension.create(),
                DefinitionExtension.create(),
                new MathExtension(),
                StrikethroughExtension.create(),
                TaskListExtension.create(),
                FootnoteExtension.create(),
                TypographicExtension.create(),
                Emphasis.extension(true),
                RawBlocks.of(new ExtensionBlock.Syntax())));
  }

  /** kramdown reads an HTML block up to its end tag, whatever blank lines stand in it. */
  private static void htmlBlocks(MutableDataSet options) {
    List<String> tags = new ArrayList<>(Parser.HTML_BLOCK_TAGS.get(options));
    tags.add("svg");
    options
        .set(Parser.HTML_BLOCK_DEEP_PARSER, true)
        .set(Parser.HTML_BLOCK_DEEP_PARSE_BLANK_LINE_INTERRUPTS, false)
        .set(Parser.HTML_BLOCK_TAGS, tags);
  }

  private static void tables(MutableDataSet options) {
    options
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
        .set(TablesExtension.WITH_CAPTION, false);
  }

  /** The characters themselves, where flexmark would write entities. */
  private static void typography(MutableDataSet options) {
    options
        .set(TypographicExtension.DOUBLE_QUOTE_OPEN, "\u201c")
        .set(TypographicExtension.DOUBLE_QUOTE_CLOSE, "\u201d")
        .set(TypographicExtension.SINGLE_QUOTE_OPEN, "\u2018")
        .set(TypographicExtension.SINGLE_QUOTE_CLOSE, "\u2019")
        .set(TypographicExtension.SINGLE_QUOTE_UNMATCHED, "\u2019")
        .set(TypographicExtension.ANGLE_QUOTE_OPEN, "\u00ab")
        .set(TypographicExtension.ANGLE_QUOTE_CLOSE, "\u00bb")
        .set(TypographicExtension.ELLIPSIS, "\u2026")
        .set(TypographicExtension.ELLIPSIS_SPACED, "\u2026")
        .set(TypographicExtension.EN_DASH, "\u2013")
        .set(TypographicExtension.EM_DASH, "\u2014");
  }
}
