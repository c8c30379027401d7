package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.misc.Extension;

/** Adds the syntax of a {@link RawBlock} to a parser. */
public final class RawBlocks {
  private RawBlocks() {}

  /** An extension that reads the blocks of a syntax. */
  public static Extension of(RawBlockSyntax<?> syntax) {
    return new Parser.ParserExtension() {
      @Override
      public void parserOptions(MutableDataHolder options) {
        // It has none.
      }

      @Override
      public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new RawBlockParser.Factory<>(syntax));
      }
    };
  }
}
