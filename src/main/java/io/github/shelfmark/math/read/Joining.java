package io.github.shelfmark.math.read;

import io.github.shelfmark.math.symbol.Alphabet;
import io.github.shelfmark.math.tree.Kind;
import io.github.shelfmark.math.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins what is read character by character and belongs together: digits, words, text. */
final class Joining {
  private Joining() {}

  /** A row of nodes; a single node stays what it is. */
  static Node row(List<Node> nodes) {
    List<Node> joined = new ArrayList<>(nodes.size());
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < nodes.size()) {
      int end = at + 1;
      while (end < nodes.size() && belongs(nodes, end)) {
        end++;
      }
      joined.add(end == at + 1 ? single(nodes.get(at)) : joined(nodes.subList(at, end), text));
      at = end;
    }
    return joined.size() == 1 ? joined.get(0) : new Node.Row(List.copyOf(joined), Kind.ORD);
  }

  /** Whether a node belongs to the one before it. */
  private static boolean belongs(List<Node> nodes, int index) {
    Node before = nodes.get(index - 1);
    Node node = nodes.get(index);
    if (node instanceof Node.Digits) {
      return before instanceof Node.Digits || (isComma(before) && isNumber(nodes, index - 2));
    }
    if (node instanceof Node.Symbol symbol && before instanceof Node.Symbol last) {
      return symbol.word() && last.word();
    }
    if (node instanceof Node.Words words && before instanceof Node.Words last) {
      return words.font().equals(last.font());
    }
    return isComma(node)
        && isNumber(nodes, index - 1)
        && index + 1 < nodes.size()
        && nodes.get(index + 1) instanceof Node.Digits;
  }

  private static boolean isNumber(List<Node> nodes, int index) {
    return index >= 0 && nodes.get(index) instanceof Node.Digits;
  }

  /** {@code 1{,}000}: a comma in braces is part of the number. */
  private static boolean isComma(Node node) {
    return node instanceof Node.Symbol symbol
        && symbol.kind() == Kind.ORD
        && symbol.text().equals(",");
  }

  private static Node joined(List<Node> nodes, StringBuilder text) {
    text.setLength(0);
    nodes.forEach(node -> text.append(text(node)));
    Node first = nodes.get(0);
    if (first instanceof Node.Words words) {
      return new Node.Words(text.toString(), words.font());
    }
    if (first instanceof Node.Digits) {
      return new Node.Digits(text.toString());
    }
    boolean slanted = first instanceof Node.Symbol letter && !letter.upright();
    return new Node.Symbol(slanted ? italic(text) : text.toString(), Kind.ORD, true, false);
  }

  /** Several letters in an element are upright, so slanted ones need their own characters. */
  private static String italic(StringBuilder text) {
    StringBuilder italic = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              @Nullable String other = Alphabet.ITALIC.of(c);
              italic.append(other == null || isDigit(c) ? Character.toString(c) : other);
            });
    return italic.toString();
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static String text(Node node) {
    if (node instanceof Node.Symbol symbol) {
      return symbol.text();
    }
    if (node instanceof Node.Digits digits) {
      return digits.text();
    }
    return node instanceof Node.Words words ? words.text() : "";
  }

  /** A decimal point without digits is a sign; a letter is part of no word outside its group. */
  private static Node single(Node node) {
    if (node instanceof Node.Digits digits && digits.text().equals(".")) {
      return new Node.Symbol(".", Kind.ORD, true, false);
    }
    return node instanceof Node.Symbol symbol && symbol.word()
        ? new Node.Symbol(symbol.text(), symbol.kind(), symbol.upright(), false)
        : node;
  }

  /** A group in braces: whatever it holds is spaced as a letter is. */
  static Node group(Node row) {
    if (row instanceof Node.Symbol symbol) {
      return symbol.as(Kind.ORD);
    }
    return row instanceof Node.Operator ? Node.Row.of(row) : row;
  }

  /** The plain text of nodes without structure; null if they have some. */
  static @Nullable String plain(Node node) {
    if (node instanceof Node.Row row) {
      StringBuilder text = new StringBuilder();
      for (Node child : row.nodes()) {
        String part = plain(child);
        if (part == null) {
          return null;
        }
        text.append(part);
      }
      return text.toString();
    }
    if (node instanceof Node.Space space) {
      return space.width() > 0 ? "\u2009" : "";
    }
    if (node instanceof Node.Symbol symbol) {
      return switch (symbol.text()) {
        case "\u2212" -> "-";
        case "\u2217" -> "*";
        default -> symbol.text();
      };
    }
    String text = text(node);
    return text.isEmpty() ? null : text;
  }
}
