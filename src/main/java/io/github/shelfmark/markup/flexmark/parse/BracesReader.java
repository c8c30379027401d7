package io.github.shelfmark.markup.flexmark.parse;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.markup.source.HeadingAttributes;
import io.github.shelfmark.markup.source.HeadingBraces;
import io.github.shelfmark.markup.source.Text;
import java.util.IdentityHashMap;
import java.util.Set;

/** Takes the ids and classes in braces off headings before their spans are read. */
final class BracesReader implements BlockPreProcessor {
  /** What was in braces, by heading. */
  static final DataKey<IdentityHashMap<Heading, HeadingAttributes>> ATTRIBUTES =
      new DataKey<>(
          "SHELFMARK_HEADING_ATTRIBUTES",
          new IdentityHashMap<>(),
          options -> new IdentityHashMap<>());

  @Override
  public void preProcess(ParserState state, Block block) {
    Heading heading = (Heading) block;
    BasedSequence chars = heading.getText();
    if (chars.isEmpty() || chars.charAt(chars.length() - 1) != '}') {
      return;
    }
    Text text = Sequences.text(chars);
    HeadingBraces braces = HeadingBraces.read(text);
    if (!braces.found().equals(HeadingAttributes.NONE)) {
      ATTRIBUTES.get(state.getProperties()).put(heading, braces.found());
      BasedSequence rest = chars.subSequence(0, braces.textEnd());
      heading.setText(withoutHashes(rest));
    }
  }

  /** Number signs that close a heading may be before its attributes. */
  private static BasedSequence withoutHashes(BasedSequence text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '#') {
      end--;
    }
    boolean closing = end < text.length() && end > 0 && " \t".indexOf(text.charAt(end - 1)) >= 0;
    return closing ? text.subSequence(0, end).trimEnd() : text;
  }

  /** Makes one for each document. */
  static final class Factory implements BlockPreProcessorFactory, Unordered {
    @Override
    public Set<Class<? extends Block>> getBlockTypes() {
      return Set.of(Heading.class);
    }

    @Override
    public BlockPreProcessor apply(ParserState state) {
      state.getProperties().set(ATTRIBUTES, new IdentityHashMap<>());
      return new BracesReader();
    }
  }
}
