package io.github.shelfmark.markup.liquid.filter;

import io.github.shelfmark.markup.liquid.Arguments;
import io.github.shelfmark.markup.liquid.Filter;
import io.github.shelfmark.markup.liquid.LiquidException;
import io.github.shelfmark.markup.liquid.Values;
import io.github.shelfmark.text.Budget;
import io.github.shelfmark.text.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Jekyll's filters of no other family ({@code Jekyll::Filters}). */
final class JekyllFilters {
  private static final String CJK = "\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}\\p{IsHangul}";
  private static final Pattern CJK_CHARACTER = Pattern.compile("[" + CJK + "]");
  private static final Pattern OTHER_WORD = Pattern.compile("[^" + CJK + "\\s]+");
  private static final Pattern WORD = Pattern.compile("\\S+");

  private JekyllFilters() {}

  static void addTo(Map<String, Filter> filters) {
    filters.put("default", (input, args, context) -> orDefault(input, args));
    filters.put(
        "markdownify",
        (input, args, context) -> context.site().markdownify(Values.toRubyString(input)));
    filters.put(
        "smartify", (input, args, context) -> context.site().smartify(Values.toRubyString(input)));
    filters.put(
        "slugify",
        (input, args, context) ->
            input == null ? null : Slug.of(Values.toRubyString(input), mode(args)));
    filters.put("jsonify", (input, args, context) -> JsonValues.write(input, context.budget()));
    filters.put("json", (input, args, context) -> JsonValues.write(input, context.budget()));
    filters.put(
        "inspect",
        (input, args, context) ->
            Values.inspect(input)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;"));
    filters.put("number_of_words", (input, args, context) -> words(input, args.text(0, "")));
    filters.put(
        "array_to_sentence_string",
        (input, args, context) -> sentence(input, args, context.budget()));
    filters.put("sample", (input, args, context) -> sample(input));
  }

  private static String mode(Arguments args) {
    return Values.isTruthy(args.optional(0)) ? args.text(0) : "default";
  }

  private static @Nullable Object orDefault(@Nullable Object input, Arguments args) {
    boolean allowFalse = Values.isTruthy(args.keywords().get("allow_false"));
    boolean missing = allowFalse ? input == null : !Values.isTruthy(input);
    boolean empty =
        (input instanceof String text && text.isEmpty())
            || (input instanceof List<?> list && list.isEmpty())
            || (input instanceof Map<?, ?> map && map.isEmpty());
    return missing || empty ? (args.has(0) ? args.get(0) : "") : input;
  }

  private static long words(@Nullable Object input, String mode) {
    String text = Values.toText(input);
    long characters = mode.isEmpty() ? 0 : CJK_CHARACTER.matcher(text).results().count();
    boolean byCharacter = mode.equals("cjk") || (mode.equals("auto") && characters > 0);
    return byCharacter
        ? characters + OTHER_WORD.matcher(text).results().count()
        : WORD.matcher(text).results().count();
  }

  private static String sentence(@Nullable Object input, Arguments args, Budget budget) {
    String connector = args.text(0, "and");
    List<?> list = ofSentence(input);
    budget.items(list.size(), args.filter());
    List<String> items = new ArrayList<>();
    for (Object item : list) {
      // Ruby's join flattens lists, all of them but the last item.
      boolean joined = items.size() < list.size() - 1 && list.size() > 2 && item instanceof List;
      items.add(
          joined
              ? String.join(
                  ", ", Lists.of(item, args.filter(), budget).stream().map(Values::toText).toList())
              : Values.toRubyString(item));
    }
    int size = items.size();
    long length = (long) connector.length() + 2L * size;
    for (String item : items) {
      length += item.length();
    }
    budget.text(length, args.filter());
    return switch (size) {
      case 0 -> "";
      case 1 -> items.get(0);
      case 2 -> items.get(0) + " " + connector + " " + items.get(1);
      default ->
          String.join(", ", items.subList(0, size - 1))
              + ", "
              + connector
              + " "
              + items.get(size - 1);
    };
  }

  /**
   * The items of a sentence. Of a mapping Ruby asks for the keys 0 and 1, of a text for its
   * characters; with more than two it fails.
   */
  private static List<?> ofSentence(@Nullable Object input) {
    if (input instanceof List<?> list) {
      return list;
    }
    int size =
        input instanceof Map<?, ?> map
            ? map.size()
            : input instanceof String text ? text.codePointCount(0, text.length()) : 3;
    if (size > 2) {
      throw new LiquidException(
          "\"array_to_sentence_string\" needs a list", "Make one with \"split\".");
    }
    return input instanceof String text
        ? text.codePoints().mapToObj(Character::toString).toList()
        : Collections.nCopies(size, "");
  }

  /** The first item, not a random one: builds are reproducible. */
  private static @Nullable Object sample(@Nullable Object input) {
    return input instanceof List<?> list ? (list.isEmpty() ? null : list.get(0)) : input;
  }
}
