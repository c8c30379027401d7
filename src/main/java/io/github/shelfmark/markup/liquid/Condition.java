package io.github.shelfmark.markup.liquid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Comparisons joined by {@code and} and {@code or}, as in {@code if} and {@code where_exp}. */
public final class Condition {
  private final Expression left;
  private final @Nullable String operator;
  private final Expression right;
  private final String leftText;
  private final String rightText;
  private final boolean or;
  private final @Nullable Condition next;

  private Condition(
      String leftText,
      @Nullable String operator,
      String rightText,
      boolean or,
      @Nullable Condition next) {
    this.leftText = leftText;
    this.rightText = rightText;
    this.left = Expressions.parse(leftText);
    this.operator = operator;
    this.right = Expressions.parse(rightText);
    this.or = or;
    this.next = next;
  }

  /**
   * Parses a condition in a tag: strictly if possible, otherwise leniently, as Liquid does in its
   * mode {@code warn}.
   *
   * @throws LiquidException if it is not valid
   */
  public static Condition parse(String markup) {
    Scanner in = new Scanner(markup);
    return StrictCondition.isReadable(markup) ? parse(in, markup) : parseLeniently(in, markup);
  }

  /**
   * Parses a condition given to a filter; text after the condition is an error.
   *
   * @throws LiquidException if it is not valid
   */
  static Condition parseWhole(String markup) {
    Scanner in = new Scanner(markup);
    Condition condition = parse(in, markup);
    if (!in.atEnd()) {
      throw broken(markup, "\"" + in.rest().strip() + "\" is unexpected");
    }
    if (!StrictCondition.isReadable(markup)) {
      throw broken(markup, "a part of it is missing or misplaced");
    }
    return condition;
  }

  /** One comparison as it is written, before those after it are known. */
  private record Part(String left, @Nullable String operator, String right, boolean or) {}

  private static Condition parse(Scanner in, String markup) {
    Deque<Part> parts = new ArrayDeque<>();
    boolean more = true;
    while (more) {
      String left = in.expression();
      String operator = in.comparison();
      String right = operator == null ? null : in.expression();
      boolean or = in.word("or");
      more = or || in.word("and");
      parts.push(part(left, operator, right, or, markup));
    }
    return joined(parts);
  }

  /**
   * Parses a condition that is not quite one: parentheses are parts of names, where they mean
   * nothing, and text after an operand is ignored up to the next {@code and} or {@code or} ({@code
   * Liquid::If#lax_parse}).
   */
  private static Condition parseLeniently(Scanner in, String markup) {
    Deque<Part> parts = new ArrayDeque<>();
    boolean more = true;
    while (more) {
      String left = in.fragment();
      String operator = in.comparison();
      String right = operator == null ? null : in.fragment();
      boolean or = in.word("or");
      boolean and = !or && in.word("and");
      while (!or && !and && !in.atEnd()) {
        in.skipFragment();
        or = in.word("or");
        and = !or && in.word("and");
      }
      more = or || and;
      parts.push(part(left, operator, right, or, markup));
    }
    return joined(parts);
  }

  private static Part part(
      @Nullable String left,
      @Nullable String operator,
      @Nullable String right,
      boolean or,
      String markup) {
    if (left == null) {
      throw broken(markup, "an operand is missing");
    }
    if (operator != null && !isOperator(operator)) {
      throw broken(markup, "there is no operator \"" + operator + "\"");
    }
    return new Part(left, operator, right == null ? "" : right, or);
  }

  /** The whole condition, which is evaluated from its end. */
  private static Condition joined(Deque<Part> parts) {
    Condition condition = null;
    for (Part part : parts) {
      condition = new Condition(part.left(), part.operator(), part.right(), part.or(), condition);
    }
    return Objects.requireNonNull(condition);
  }

  private static boolean isOperator(String text) {
    return switch (text) {
      case "==", "!=", "<>", "<", ">", "<=", ">=", "contains" -> true;
      default -> false;
    };
  }

  private static LiquidException broken(String markup, String why) {
    return new LiquidException(
        "the condition \"" + markup.strip() + "\" is not valid: " + why,
        "Conditions look like \"a == b\", \"a contains 'b'\" or \"a and b\".");
  }

  /**
   * Evaluates the condition; later comparisons are evaluated only if the earlier ones do not decide
   * it.
   */
  public boolean test(Context context) {
    for (Condition condition = this; ; condition = condition.next) {
      boolean holds = condition.holds(context);
      if (condition.next == null || holds == condition.or) {
        return holds;
      }
    }
  }

  private boolean holds(Context context) {
    Object a = left.evaluate(context);
    if (operator == null) {
      return Values.isTruthy(a);
    }
    Object b = right.evaluate(context);
    return switch (operator) {
      case "==" -> equal(a, b);
      case "!=", "<>" -> !equal(a, b);
      case "contains" -> contains(a, b);
      default -> !isLiteral(leftText) && !isLiteral(rightText) && ordered(a, b, operator);
    };
  }

  /** {@code empty} is equal to any empty value; as in Jekyll, nothing is equal to {@code blank}. */
  private boolean equal(@Nullable Object a, @Nullable Object b) {
    if (leftText.equals("empty") || rightText.equals("empty")) {
      return isEmpty(leftText.equals("empty") ? b : a);
    }
    if (leftText.equals("blank") || rightText.equals("blank")) {
      return false;
    }
    return Values.areEqual(a, b);
  }

  /** Whether an operand is {@code empty} or {@code blank}, which cannot be ordered. */
  private static boolean isLiteral(String text) {
    return text.equals("empty") || text.equals("blank");
  }

  private static boolean isEmpty(@Nullable Object value) {
    if (value instanceof String text) {
      return text.isEmpty();
    }
    if (value instanceof List<?> list) {
      return list.isEmpty();
    }
    return value instanceof Map<?, ?> map && map.isEmpty();
  }

  /** Whether a text, list or map contains something; public for the filters. */
  public static boolean contains(@Nullable Object whole, @Nullable Object part) {
    if (whole == null || part == null) {
      return false;
    }
    if (whole instanceof String text) {
      return text.contains(Values.toRubyString(part));
    }
    if (whole instanceof List<?> list) {
      return list.stream().anyMatch(item -> Values.areEqual(item, part));
    }
    return whole instanceof Map<?, ?> map && map.containsKey(part);
  }

  private static boolean hasOrder(Object value) {
    return !(value instanceof Map) && !(value instanceof List) && !(value instanceof Boolean);
  }

  private static boolean ordered(@Nullable Object a, @Nullable Object b, String operator) {
    if (a == null || b == null || !hasOrder(a) || !hasOrder(b)) {
      return false;
    }
    Integer order = Values.compare(a, b);
    if (order == null) {
      throw new LiquidException(
          "\"" + Values.toText(a) + "\" and \"" + Values.toText(b) + "\" cannot be compared",
          "Make both numbers (\"| plus: 0\") or both texts (\"| append: ''\").");
    }
    return switch (operator) {
      case "<" -> order < 0;
      case ">" -> order > 0;
      case "<=" -> order <= 0;
      default -> order >= 0;
    };
  }
}
