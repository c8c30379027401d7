package io.github.shelfmark.markup.liquid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Validates conditions that filters get as text. Jekyll parses those strictly, unlike conditions in
 * tags ({@code Jekyll::Filters#parse_condition}, {@code Liquid::Parser}).
 */
final class StrictCondition {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*+(?:(==|!=|<>|<=?|>=?|contains(?=\\s))|('[^']*'|\"[^\"]*\")|(-?\\d+(?:\\.\\d+)?)"
              + "|([a-zA-Z_][\\w-]*\\??)|(\\.\\.)|([.\\[\\]()]))");

  private final Matcher token;
  private final String text;
  private int at;

  private StrictCondition(String text) {
    this.text = text;
    this.token = TOKEN.matcher(text);
  }

  /** Whether a condition is valid. */
  static boolean isReadable(String text) {
    StrictCondition condition = new StrictCondition(text);
    boolean readable = condition.comparison();
    while (readable && condition.skip(4, "and", "or")) {
      readable = condition.comparison();
    }
    return readable && condition.text.substring(condition.at).isBlank();
  }

  private boolean comparison() {
    return expression() && (!skip(1) || expression());
  }

  private boolean expression() {
    if (skip(2) || skip(3)) {
      return true;
    }
    if (skip(6, "(")) {
      return expression() && skip(5) && expression() && skip(6, ")");
    }
    return variable();
  }

  private boolean variable() {
    if (!skip(4)) {
      return false;
    }
    while (true) {
      if (skip(6, "[")) {
        if (!expression() || !skip(6, "]")) {
          return false;
        }
      } else if (!skip(6, ".")) {
        return true;
      } else if (!skip(4)) {
        return false;
      }
    }
  }

  /**
   * Skips a token if it comes next.
   *
   * @param group the token's kind
   * @param wanted the accepted texts; any token of the kind if empty
   */
  private boolean skip(int group, String... wanted) {
    token.region(at, text.length());
    if (!token.lookingAt() || token.group(group) == null) {
      return false;
    }
    boolean fits = wanted.length == 0;
    for (String one : wanted) {
      fits |= one.equals(token.group(group));
    }
    if (fits) {
      at = token.end();
    }
    return fits;
  }
}
