package io.github.shelfmark.markup.code;

import java.util.Optional;

/** What sets a line of code apart. */
enum LineKind {
  /** Highlighted. */
  MARK(1),
  /** Shown as inserted. */
  INS(2),
  /** Shown as deleted. */
  DEL(4),
  /** Something in it is wrong. */
  ERROR(8),
  /** Something in it needs care. */
  WARNING(16),
  /** Stands out, because all other lines are grey. */
  FOCUS(32),
  /** Hidden until readers ask for it. */
  COLLAPSE(64);

  private static final LineKind[] ALL = values();

  private final int bit;

  LineKind(int bit) {
    this.bit = bit;
  }

  /** The kinds in their order. */
  static LineKind[] all() {
    return ALL;
  }

  /** Its name in info strings, and the class of its lines. */
  String word() {
    return switch (this) {
      case MARK -> "mark";
      case INS -> "ins";
      case DEL -> "del";
      case ERROR -> "error";
      case WARNING -> "warning";
      case FOCUS -> "focus";
      case COLLAPSE -> "collapse";
    };
  }

  /** The bit that stands for it in a set of kinds. */
  int bit() {
    return bit;
  }

  /**
   * The kind that an attribute stands for.
   *
   * @param name the name of the attribute in lower case, ours or that of another tool
   */
  static Optional<LineKind> of(String name) {
    return switch (name) {
      case "mark", "hl_lines", "highlight", "emphasize-lines" -> Optional.of(MARK);
      case "ins" -> Optional.of(INS);
      case "del" -> Optional.of(DEL);
      case "error" -> Optional.of(ERROR);
      case "warning" -> Optional.of(WARNING);
      case "focus" -> Optional.of(FOCUS);
      case "collapse" -> Optional.of(COLLAPSE);
      default -> Optional.empty();
    };
  }
}
