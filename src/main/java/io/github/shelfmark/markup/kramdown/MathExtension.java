package io.github.shelfmark.markup.kramdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@link MathSpan}s, so that no underscore in a formula becomes emphasis. */
final class MathExtension implements Parser.ParserExtension {
  private static final String FENCE = "$$";

  @Override
  public void parserOptions(MutableDataHolder options) {
    // It has none.
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineParserExtensionFactory(new Factory());
  }

  private static boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    if (!input.matchChars(FENCE, start)) {
      return false;
    }
    int end = input.indexOf(FENCE, start + 2);
    if (end < 0 || input.subSequence(start + 2, end).isBlank()) {
      return false;
    }
    parser.flushTextNode();
    parser.appendNode(
        new MathSpan(input.subSequence(start, end + 2), input.subSequence(start + 2, end)));
    parser.setIndex(end + 2);
    return true;
  }

  private static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "$";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser inlines) {
      return new InlineParserExtension() {
        @Override
        public void finalizeDocument(InlineParser parser) {
          // Nothing is left open.
        }

        @Override
        public void finalizeBlock(InlineParser parser) {
          // Nothing is left open.
        }

        @Override
        public boolean parse(LightInlineParser parser) {
          return MathExtension.parse(parser);
        }
      };
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
