package io.github.shelfmark.markup.kramdown.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads options from a configuration, or from an extension in a text, where all is text. */
public final class OptionValues {
  private final Map<String, ?> values;

  private OptionValues(Map<String, ?> values) {
    this.values = values;
  }

  /**
   * Options with some of them changed. What cannot be read leaves an option as it was.
   *
   * @param values new values by kramdown's names
   */
  public static KramdownOptions change(KramdownOptions options, Map<String, ?> values) {
    return values.isEmpty() ? options : new OptionValues(values).apply(options);
  }

  private KramdownOptions apply(KramdownOptions old) {
    boolean gfm = values.get("input") == null ? old.gfm() : text("input", "").equals("GFM");
    List<String> quirks = list("gfm_quirks", old.paragraphEnd() ? "paragraph_end" : "");
    return new KramdownOptions(
        gfm,
        flag("hard_wrap", old.hardWrap()),
        quirks.contains("paragraph_end"),
        !quirks.contains("no_auto_typographic") && old.typographicSymbols(),
        flag("auto_ids", old.autoIds()),
        text("auto_id_prefix", old.autoIdPrefix()),
        levels("toc_levels", old.tocLevels()),
        number("header_offset", old.headerOffset()),
        flag("parse_block_html", old.parseBlockHtml()),
        flag("parse_span_html", old.parseSpanHtml()),
        number("footnote_nr", old.footnoteStart()),
        text("footnote_prefix", old.footnotePrefix()),
        text("footnote_backlink", old.footnoteBacklink()),
        quotes(old.smartQuotes()),
        EntityOutput.of(text("entity_output", ""), old.entityOutput()),
        lineNumbers(old.lineNumbers()),
        values.containsKey("math_engine")
            ? !List.of("", "nil", "false", "null").contains(text("math_engine", ""))
            : old.mathEngine());
  }

  /** An option of the highlighter, for all code or for blocks alone. */
  private boolean lineNumbers(boolean old) {
    if (!(values.get("syntax_highlighter_opts") instanceof Map<?, ?> all)) {
      return old;
    }
    Object set = all.get("line_numbers");
    if (all.get("block") instanceof Map<?, ?> block && block.containsKey("line_numbers")) {
      set = block.get("line_numbers");
    }
    return set == null ? old : set.equals(true);
  }

  private boolean flag(String name, boolean old) {
    return switch (text(name, "")) {
      case "true" -> true;
      case "false" -> false;
      default -> old;
    };
  }

  private String text(String name, String old) {
    Object value = values.get(name);
    return value == null ? old : value.toString();
  }

  private int number(String name, int old) {
    return parse(text(name, ""), old);
  }

  private static int parse(String text, int old) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return old;
    }
  }

  private List<String> list(String name, String old) {
    return items(values.containsKey(name) ? values.get(name) : old);
  }

  private static List<String> items(@Nullable Object value) {
    List<String> items = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(item -> items.add(String.valueOf(item).strip()));
    } else if (value != null) {
      for (String item : value.toString().split(",", -1)) {
        items.add(item.strip());
      }
    }
    return items;
  }

  /** Levels are listed, or given as a range such as {@code 2..4}. */
  private Set<Integer> levels(String name, Set<Integer> old) {
    Set<Integer> levels = new TreeSet<>();
    for (String item : items(values.get(name))) {
      int range = item.indexOf("..");
      int first = parse(range < 0 ? item : item.substring(0, range), 0);
      int last = range < 0 ? first : parse(item.substring(range + 2), 0);
      for (int level = Math.max(1, first); level <= Math.min(6, last); level++) {
        levels.add(level);
      }
    }
    return levels.isEmpty() ? old : levels;
  }

  private List<String> quotes(List<String> old) {
    List<String> names = items(values.get("smart_quotes"));
    if (names.size() != 4) {
      return old;
    }
    List<String> quotes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      quotes.add(quote(names.get(i), old.get(i)));
    }
    return List.copyOf(quotes);
  }

  private static String quote(String name, String old) {
    return switch (name) {
      case "lsquo" -> "\u2018";
      case "rsquo" -> "\u2019";
      case "ldquo" -> "\u201c";
      case "rdquo" -> "\u201d";
      case "sbquo" -> "\u201a";
      case "bdquo" -> "\u201e";
      case "laquo" -> "\u00ab";
      case "raquo" -> "\u00bb";
      case "lsaquo" -> "\u2039";
      case "rsaquo" -> "\u203a";
      case "apos", "39" -> "'";
      case "quot", "34" -> "\"";
      default -> old;
    };
  }
}
