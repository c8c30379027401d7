package io.github.shelfmark.math.symbol;

import io.github.shelfmark.math.tree.Kind;
import io.github.shelfmark.math.tree.Limits;
import io.github.shelfmark.math.tree.Node;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The commands that stand for a character, from the lists beside this class. Names and characters
 * are those that LaTeX, its packages amssymb and mathtools, and KaTeX agree upon.
 */
public final class Symbols {
  /** What the symbols of a list are. */
  private enum Sort {
    RELATIONS(Kind.REL),
    ARROWS(Kind.REL),
    BINARY(Kind.BIN),
    LETTERS(Kind.ORD),
    CAPITALS(Kind.ORD),
    SIGNS(Kind.ORD),
    BARS(Kind.ORD),
    OPENING(Kind.OPEN),
    CLOSING(Kind.CLOSE),
    DOTS(Kind.INNER),
    SUMS(Kind.OP),
    INTEGRALS(Kind.OP),
    PUNCTUATION(Kind.PUNCT);

    private final Kind kind;

    Sort(Kind kind) {
      this.kind = kind;
    }

    String file() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Map<String, Map<String, Node>> LISTS = new LinkedHashMap<>();
  private static final Map<String, Node> BY_NAME = new HashMap<>(2048);
  private static final Map<String, Node> BY_CHARACTER = new HashMap<>(2048);

  static {
    for (Sort sort : Sort.values()) {
      Map<String, Node> list = new LinkedHashMap<>();
      Lists.read(sort.file()).forEach((name, text) -> list.put(name, node(sort, name, text)));
      LISTS.put(sort.file(), list);
      BY_NAME.putAll(list);
      list.values().forEach(Symbols::addCharacter);
    }
  }

  private Symbols() {}

  private static void addCharacter(Node node) {
    Node content = node instanceof Node.Operator operator ? operator.content() : node;
    String text = content instanceof Node.Symbol symbol ? symbol.text() : "";
    if (text.codePointAt(0) >= 0x80) {
      BY_CHARACTER.putIfAbsent(text, node);
    }
  }

  private static Node node(Sort sort, String name, String text) {
    Node.Symbol symbol =
        switch (sort) {
          case LETTERS ->
              new Node.Symbol(
                  name.startsWith("\\var") && Character.isUpperCase(text.charAt(0))
                      ? italic(text)
                      : text,
                  sort.kind,
                  /* upright= */ false,
                  /* word= */ false);
          case SIGNS, CAPITALS -> new Node.Symbol(text, sort.kind, true, false);
          default -> new Node.Symbol(text, sort.kind, false, false);
        };
    return switch (sort) {
      case SUMS -> new Node.Operator(symbol, false, Limits.DISPLAY);
      case INTEGRALS -> new Node.Operator(symbol, false, Limits.NEVER);
      default -> symbol;
    };
  }

  private static String italic(String text) {
    String italic = Alphabet.ITALIC.of(text.codePointAt(0));
    return italic == null ? text : italic;
  }

  /**
   * The symbol of a command.
   *
   * @param name with its backslash
   */
  public static @Nullable Node named(String name) {
    return BY_NAME.get(name);
  }

  /** The symbol that a character beyond ASCII is. */
  public static @Nullable Node character(String text) {
    return BY_CHARACTER.get(text);
  }

  /** The symbols of each list, by their names. */
  public static Map<String, Map<String, Node>> lists() {
    return Collections.unmodifiableMap(LISTS);
  }
}
