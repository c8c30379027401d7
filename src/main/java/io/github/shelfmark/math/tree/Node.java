package io.github.shelfmark.math.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a formula. */
public sealed interface Node {
  /** How it is spaced. */
  default Kind kind() {
    return Kind.ORD;
  }

  /**
   * A letter, a sign, or several letters that are one word.
   *
   * @param text the characters, in the alphabet of their font
   * @param kind how it is spaced
   * @param upright whether a single letter is not slanted
   * @param word whether it may be joined with the letters beside it
   */
  record Symbol(String text, Kind kind, boolean upright, boolean word) implements Node {
    /** The same with another kind. */
    public Symbol as(Kind other) {
      return new Symbol(text, other, upright, word);
    }
  }

  /** Digits with decimal points, in the alphabet of their font. */
  record Digits(String text) implements Node {}

  /**
   * Words that are no formula.
   *
   * @param font the names of the style's classes; empty for plain text
   */
  record Words(String text, String font) implements Node {}

  /** Nodes side by side. */
  record Row(List<Node> nodes, Kind kind) implements Node {
    /** A group. */
    public static Row of(Node... nodes) {
      return new Row(List.of(nodes), Kind.ORD);
    }
  }

  /** A node with scripts. */
  record Scripts(Node base, @Nullable Node sub, @Nullable Node sup) implements Node {
    @Override
    public Kind kind() {
      return base.kind();
    }
  }

  /**
   * A large operator or the name of a function.
   *
   * @param named whether it is applied to what follows
   */
  record Operator(Node content, boolean named, Limits limits) implements Node {
    @Override
    public Kind kind() {
      return Kind.OP;
    }
  }

  /**
   * One node above another.
   *
   * @param thickness of the rule between them, as a length; null for the usual one
   * @param style the style of the whole; null for that around it
   * @param open the delimiter before it; empty if there is none
   * @param close the delimiter after it
   */
  record Fraction(
      Node above,
      Node below,
      @Nullable String thickness,
      @Nullable Style style,
      String open,
      String close)
      implements Node {}

  /** A root. */
  record Root(Node radicand, @Nullable Node index) implements Node {}

  /**
   * A node with a mark above or below it.
   *
   * @param mark the character
   * @param above whether it is above
   * @param wide whether the mark is as wide as the node
   * @param brace whether scripts belong to the mark, as those of braces do
   */
  record Marked(Node base, String mark, boolean above, boolean wide, boolean brace)
      implements Node {}

  /**
   * A node with others above and below it.
   *
   * @param arrow whether the base is an arrow that is as long as they are
   */
  record Stacked(Node base, @Nullable Node above, @Nullable Node below, boolean arrow, Kind kind)
      implements Node {}

  /**
   * Nodes between delimiters that grow with them.
   *
   * @param open the delimiter before them; empty if there is none
   * @param close the delimiter after them; empty if there is none
   */
  record Fenced(String open, List<Node> parts, String close) implements Node {
    @Override
    public Kind kind() {
      return Kind.INNER;
    }
  }

  /** A delimiter in the middle of others. */
  record Middle(String text) implements Node {
    @Override
    public Kind kind() {
      return Kind.REL;
    }
  }

  /** A delimiter of a size, in em. */
  record Sized(String text, String size, Kind kind) implements Node {}

  /** A table. */
  record Table(TableLook look, List<TableRow> rows) implements Node {}

  /** Space of a width in em, which may be negative. */
  record Space(double width) implements Node {
    @Override
    public Kind kind() {
      return Kind.NONE;
    }
  }

  /** Nodes in a style. */
  record Styled(Node body, Style style) implements Node {
    @Override
    public Kind kind() {
      return body.kind();
    }
  }

  /** Nodes in a colour, on another, or in another size; an empty text changes nothing. */
  record Coloured(Node body, String colour, String background, String size) implements Node {
    @Override
    public Kind kind() {
      return body.kind();
    }
  }

  /** Nodes in a box that a style sheet draws, such as a frame or a stroke. */
  record Boxed(Node body, String look) implements Node {}

  /**
   * Nodes that count for the layout in part.
   *
   * @param visible whether they are shown
   * @param width whether they have their width
   * @param height whether they have their height above the line
   * @param depth whether they have their depth below it
   * @param shift where they are shown instead, {@code left}, {@code centre} or empty
   */
  record Phantom(
      Node body, boolean visible, boolean width, boolean height, boolean depth, String shift)
      implements Node {}

  /** A rectangle. */
  record Rule(double width, double height, double raised) implements Node {}

  /** Nodes that are raised by em. */
  record Raised(Node body, double by) implements Node {}
}
