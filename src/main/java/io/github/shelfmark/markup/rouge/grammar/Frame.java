package io.github.shelfmark.markup.rouge.grammar;

import org.jspecify.annotations.Nullable;

/** A state on the stack of a lexer. */
final class Frame {
  /** For {@link #kept} when nothing was. */
  static final @Nullable String[] NOTHING = {};

  private final State state;
  private final @Nullable Frame below;
  private final @Nullable String[] kept;

  /**
   * Creates a frame.
   *
   * @param below what comes back when it is popped
   * @param kept what rules had kept when it was pushed, by the number of its key; empty if nothing
   */
  Frame(State state, @Nullable Frame below, @Nullable String[] kept) {
    this.state = state;
    this.below = below;
    this.kept = kept;
  }

  State state() {
    return state;
  }

  @Nullable Frame below() {
    return below;
  }

  @Nullable String[] kept() {
    return kept;
  }
}
