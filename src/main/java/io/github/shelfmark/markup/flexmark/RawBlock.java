package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** A block whose lines are kept as they are, from its opening line to its closing one. */
public abstract class RawBlock extends Block {
  private final List<BasedSequence> lines = new ArrayList<>();
  private boolean closed;

  /** Its lines with the opening one and without the closing one, without line ends. */
  public List<BasedSequence> lines() {
    return lines;
  }

  /** Whether its closing line has been met. */
  public boolean closed() {
    return closed;
  }

  void add(BasedSequence line) {
    lines.add(line);
  }

  void close() {
    closed = true;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
