package io.github.shelfmark.markup.flexmark.parse;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.data.NullableDataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.text.BuildValues;
import org.jspecify.annotations.Nullable;

/** Reads placeholders for values of the build, and limits how deep spans are nested. */
final class SiteSpans implements InlineParserExtension {
  /** The values that a document may show; in the options of its characters. */
  static final NullableDataKey<BuildValues> VALUES = new NullableDataKey<>("SHELFMARK_VALUES");

  private final @Nullable BuildValues values;

  private SiteSpans(LightInlineParser parser) {
    this.values = parser.getDocument().getChars().getOption(VALUES);
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    if (values == null) {
      return false;
    }
    BasedSequence input = parser.getInput();
    int at = parser.getIndex();
    String key = values.keyAt(input, at, input.length());
    if (key == null) {
      return false;
    }
    int end = BuildValues.endOf(key, at);
    parser.flushTextNode();
    parser.appendNode(new ValueNode(key, input.subSequence(at, end)));
    parser.setIndex(end);
    return true;
  }

  @Override
  public void finalizeBlock(InlineParser parser) {
    // Nothing is left open at the end of a block.
  }

  @Override
  public void finalizeDocument(InlineParser parser) {
    Parents.mend(parser.getDocument());
    NestingLimit.check(parser.getDocument());
  }

  /** Makes one for each document. */
  static final class Factory implements InlineParserExtensionFactory, Unordered {
    @Override
    public CharSequence getCharacters() {
      return "$";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new SiteSpans(parser);
    }
  }
}
