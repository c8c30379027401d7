package io.github.shelfmark.markup.flexmark.parse;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.markup.container.AlertMarker;
import io.github.shelfmark.markup.container.OpenElements;
import io.github.shelfmark.markup.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes GitHub's alerts directives, by the rules of the dialect {@code commonmark}: a quote in a
 * list, in another quote or in an element of raw HTML is none.
 */
final class AlertReader implements BlockPreProcessor {
  private final Set<String> names;
  private final OpenElements elements = new OpenElements();

  private AlertReader(Set<String> names) {
    this.names = names;
  }

  @Override
  public void preProcess(ParserState state, Block block) {
    if (block instanceof HtmlBlockBase html) {
      elements.add(() -> html.getContentChars().toString());
    } else if (isFree(block) && block.getFirstChild() instanceof Paragraph marked) {
      quote(state, block, marked);
    }
  }

  private static boolean isFree(Node block) {
    Node parent = block.getParent();
    while (parent instanceof DirectiveNode) {
      parent = parent.getParent();
    }
    return parent instanceof Document;
  }

  private void quote(ParserState state, Block quote, Paragraph marked) {
    List<BasedSequence> lines = marked.getContentLines();
    Text text = Sequences.text(marked.getContentChars());
    AlertMarker marker = AlertMarker.read(text, names);
    if (marker == null) {
      return;
    }
    boolean defined = Parser.REFERENCES.get(state.getProperties()).get("!" + marker.type()) != null;
    boolean nothing = text.toString().substring(marker.rest()).isBlank();
    if (defined || (nothing && marked.getNext() == null) || elements.anyOpen()) {
      return;
    }
    if (nothing) {
      marked.unlink();
      state.blockRemoved(marked);
    } else {
      cut(marked, lines, text.sourceIndex(marker.rest()));
    }
    DirectiveNode alert = new DirectiveNode(marker.opening(text));
    alert.setFenced();
    alert.setChars(quote.getChars());
    alert.takeChildren(quote);
    quote.insertBefore(alert);
    quote.unlink();
    state.blockAdded(alert);
    state.blockRemoved(quote);
  }

  /** Removes what is before an index of the source from a paragraph. */
  private static void cut(Paragraph paragraph, List<BasedSequence> lines, int start) {
    List<BasedSequence> rest = new ArrayList<>();
    for (BasedSequence line : lines) {
      if (line.getEndOffset() > start) {
        int skipped = Math.max(0, start - line.getStartOffset());
        rest.add(line.subSequence(Math.min(skipped, line.length())));
      }
    }
    paragraph.setContentLines(rest);
    paragraph.setLineIndents(new int[rest.size()]);
    paragraph.setCharsFromContent();
  }

  /** Makes one for each document. */
  static final class Factory implements BlockPreProcessorFactory, Unordered {
    private final Set<String> names;

    /**
     * Finds alerts.
     *
     * @param names the types that there are directives for
     */
    Factory(Set<String> names) {
      this.names = names;
    }

    @Override
    public Set<Class<? extends Block>> getBlockTypes() {
      return Set.of(BlockQuote.class, HtmlBlockBase.class);
    }

    @Override
    public BlockPreProcessor apply(ParserState state) {
      return new AlertReader(names);
    }
  }
}
