package io.github.shelfmark.markup.liquid.filter;

import io.github.shelfmark.markup.liquid.Arguments;
import io.github.shelfmark.markup.liquid.Filter;
import io.github.shelfmark.markup.liquid.Values;
import io.github.shelfmark.text.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Filters that transform text ({@code Liquid::StandardFilters}). */
final class TextFilters {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern LINE_END = Pattern.compile("\\r?\\n");

  /** After how many parts of a text their number is compared with what is allowed. */
  private static final int COUNTED = 100_000;

  private TextFilters() {}

  static void addTo(Map<String, Filter> filters) {
    text(filters, "downcase", text -> text.toLowerCase(Locale.ROOT));
    text(filters, "upcase", text -> text.toUpperCase(Locale.ROOT));
    text(filters, "capitalize", TextFilters::capitalise);
    text(filters, "strip", String::strip);
    text(filters, "lstrip", String::stripLeading);
    text(filters, "rstrip", String::stripTrailing);
    text(filters, "strip_newlines", text -> LINE_END.matcher(text).replaceAll(""));
    text(filters, "newline_to_br", text -> LINE_END.matcher(text).replaceAll("<br />\n"));
    text(
        filters, "normalize_whitespace", text -> WHITE_SPACE.matcher(text).replaceAll(" ").strip());
    filters.put(
        "append",
        (input, args, context) -> Values.toRubyString(input) + Values.toRubyString(args.get(0)));
    filters.put(
        "prepend",
        (input, args, context) -> Values.toRubyString(args.get(0)) + Values.toRubyString(input));
    filters.put(
        "replace",
        (input, args, context) ->
            replace(Values.toRubyString(input), args.text(0), args.text(1, ""), context.budget()));
    filters.put(
        "replace_first", (input, args, context) -> first(input, args.text(0), args.text(1, "")));
    filters.put(
        "replace_last", (input, args, context) -> last(input, args.text(0), args.text(1, "")));
    filters.put(
        "remove", (input, args, context) -> Values.toRubyString(input).replace(args.text(0), ""));
    filters.put("remove_first", (input, args, context) -> first(input, args.text(0), ""));
    filters.put("remove_last", (input, args, context) -> last(input, args.text(0), ""));
    filters.put(
        "split",
        (input, args, context) ->
            split(Values.toRubyString(input), args.text(0), context.budget()));
    filters.put("truncate", (input, args, context) -> truncate(input, args));
    filters.put("truncatewords", (input, args, context) -> truncateWords(input, args));
  }

  private static void text(Map<String, Filter> filters, String name, UnaryOperator<String> change) {
    filters.put(name, (input, args, context) -> change.apply(Values.toRubyString(input)));
  }

  private static String capitalise(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT)
        + text.substring(first).toLowerCase(Locale.ROOT);
  }

  /** Counts first: a short text between all characters of a long one is longer than both. */
  private static String replace(String text, String part, String replacement, Budget budget) {
    int growth = replacement.length() - part.length();
    if (growth > 0) {
      long length = text.length();
      int step = Math.max(1, part.length());
      for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + step)) {
        length += growth;
        if (at >= text.length()) {
          break;
        }
      }
      budget.text(length, "replace");
    }
    return text.replace(part, replacement);
  }

  private static String first(@Nullable Object input, String part, String replacement) {
    return replaceAt(
        Values.toRubyString(input), part, replacement, Values.toRubyString(input).indexOf(part));
  }

  private static String last(@Nullable Object input, String part, String replacement) {
    return replaceAt(
        Values.toRubyString(input),
        part,
        replacement,
        Values.toRubyString(input).lastIndexOf(part));
  }

  private static String replaceAt(String text, String part, String replacement, int at) {
    return at < 0 ? text : text.substring(0, at) + replacement + text.substring(at + part.length());
  }

  /**
   * Ruby's split: a single space splits at any white space, and trailing empty strings are dropped.
   */
  private static List<Object> split(String text, String separator, Budget budget) {
    List<Object> parts = new ArrayList<>();
    if (separator.equals(" ")) {
      WHITE_SPACE
          .splitAsStream(text.strip())
          .filter(part -> !part.isEmpty())
          .forEach(
              part -> {
                parts.add(part);
                if (parts.size() % COUNTED == 0) {
                  budget.requireItems(parts.size(), "split");
                }
              });
      return parts;
    }
    if (separator.isEmpty()) {
      budget.requireItems(text.length(), "split");
      text.codePoints().mapToObj(Character::toString).forEach(parts::add);
      return parts;
    }
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      if (parts.size() % COUNTED == 0) {
        budget.requireItems(parts.size(), "split");
      }
      from = at + separator.length();
    }
    parts.add(text.substring(from));
    while (!parts.isEmpty() && parts.get(parts.size() - 1).equals("")) {
      parts.remove(parts.size() - 1);
    }
    return parts;
  }

  private static @Nullable Object truncate(@Nullable Object input, Arguments args) {
    if (input == null) {
      return null;
    }
    String text = Values.toRubyString(input);
    int length = (int) Math.max(0, Math.min(Integer.MAX_VALUE, args.integer(0, 50)));
    String ending = args.text(1, "...");
    if (text.codePointCount(0, text.length()) <= length) {
      return text;
    }
    int keep = Math.max(0, length - ending.codePointCount(0, ending.length()));
    return text.substring(0, text.offsetByCodePoints(0, keep)) + ending;
  }

  private static @Nullable Object truncateWords(@Nullable Object input, Arguments args) {
    if (input == null) {
      return null;
    }
    String text = Values.toRubyString(input);
    int most = (int) Math.max(1, Math.min(Integer.MAX_VALUE, args.integer(0, 15)));
    List<String> words =
        WHITE_SPACE.splitAsStream(text.strip()).filter(word -> !word.isEmpty()).toList();
    // White space after the last word counts as another word, as in Ruby's split with a limit.
    boolean more =
        words.size() > most || (words.size() == most && !text.equals(text.stripTrailing()));
    return more ? String.join(" ", words.subList(0, most)) + args.text(1, "...") : text;
  }
}
