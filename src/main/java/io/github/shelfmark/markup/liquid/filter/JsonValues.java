package io.github.shelfmark.markup.liquid.filter;

import io.github.shelfmark.markup.liquid.Drop;
import io.github.shelfmark.markup.liquid.LiquidException;
import io.github.shelfmark.markup.liquid.Values;
import io.github.shelfmark.text.Budget;
import io.github.shelfmark.text.Json;
import io.github.shelfmark.text.SpelledNumber;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes Liquid's values as JSON. */
final class JsonValues {
  private static final int DEEPEST = 100;

  private JsonValues() {}

  static String write(@Nullable Object value, Budget budget) {
    StringBuilder out = new StringBuilder();
    write(value, out, 0, budget);
    return out.toString();
  }

  private static void write(@Nullable Object value, StringBuilder out, int depth, Budget budget) {
    if (depth > DEEPEST) {
      throw new LiquidException(
          "the value is nested too deep for JSON", "Select only the parts you need.");
    }
    budget.step();
    if (out.length() > budget.mostText()) {
      budget.text(out.length(), "jsonify");
    }
    if (value instanceof Map<?, ?> keyed) {
      Map<?, ?> map = value instanceof Drop drop ? drop.json(depth) : keyed;
      String separator = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(separator);
        Json.text(Values.toText(entry.getKey()), out);
        out.append(':');
        write(entry.getValue(), out, depth + 1, budget);
        separator = ",";
      }
      out.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      String separator = "[";
      for (Object item : list) {
        out.append(separator);
        write(item, out, depth + 1, budget);
        separator = ",";
      }
      out.append(list.isEmpty() ? "[]" : "]");
    } else if (value == null) {
      out.append("null");
    } else if (value instanceof SpelledNumber number) {
      // JSON has no 007 and no 0x1F.
      out.append(Values.toText(number.value()));
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(Values.toText(value));
    } else {
      Json.text(Values.toText(value), out);
    }
  }
}
