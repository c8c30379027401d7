package io.github.shelfmark.markup.code;

import java.util.List;
import java.util.Optional;

/**
 * How a block is framed and laid out.
 *
 * @param frame the frame around it
 * @param wrap whether its long lines are wrapped
 * @param diff whether its lines start with the signs of a diff, although it is in another language
 * @param annotated whether numbers in its comments stand for the items of the list below
 */
record Look(Frame frame, Wrap wrap, boolean diff, boolean annotated) {
  static final Look PLAIN = new Look(Frame.AUTO, Wrap.READERS, false, false);

  /** The frame around a block. */
  enum Frame {
    /** That of its language. */
    AUTO,
    /** A bar with the title or the language. */
    EDITOR,
    /** A bar as terminals have it. */
    TERMINAL,
    /** No bar. */
    NONE;

    /** The values of the attribute {@code frame}. */
    static final List<String> NAMES = List.of("auto", "editor", "terminal", "none");

    /** The frame with a name; {@code code} is Expressive Code's word for an editor. */
    static Optional<Frame> of(String name) {
      return switch (name) {
        case "auto" -> Optional.of(AUTO);
        case "editor", "code" -> Optional.of(EDITOR);
        case "terminal" -> Optional.of(TERMINAL);
        case "none" -> Optional.of(NONE);
        default -> Optional.empty();
      };
    }
  }

  /** Whether long lines are wrapped. */
  enum Wrap {
    /** As the reader chooses; not until then. */
    READERS,
    /** Until the reader chooses otherwise. */
    ON,
    /** Never: the lines are a drawing or a table. */
    OFF
  }

  Look with(Frame other) {
    return new Look(other, wrap, diff, annotated);
  }

  Look with(Wrap other) {
    return new Look(frame, other, diff, annotated);
  }

  Look asDiff() {
    return new Look(frame, wrap, true, annotated);
  }

  Look withAnnotations() {
    return new Look(frame, wrap, diff, true);
  }
}
