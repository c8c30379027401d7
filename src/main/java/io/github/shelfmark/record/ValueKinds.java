package io.github.shelfmark.record;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes and reads values of YAML's types. */
final class ValueKinds {
  private static final int NULL = 0;
  private static final int TEXT = 1;
  private static final int TRUE = 2;
  private static final int FALSE = 3;
  private static final int LONG = 4;
  private static final int INTEGER = 5;
  private static final int DOUBLE = 6;
  private static final int BIG = 7;
  private static final int DATE = 8;
  private static final int MOMENT = 9;
  private static final int LIST = 10;
  private static final int MAP = 11;
  private static final int ZONED = 12;

  private ValueKinds() {}

  /** Whether a value, and everything in it, is of a type that can be written. */
  static boolean areKnown(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.keySet().stream().allMatch(String.class::isInstance)
          && map.values().stream().allMatch(ValueKinds::areKnown);
    }
    if (value instanceof List<?> list) {
      return list.stream().allMatch(ValueKinds::areKnown);
    }
    return value == null
        || value instanceof String
        || value instanceof Boolean
        || value instanceof Long
        || value instanceof Integer
        || value instanceof Double
        || value instanceof BigInteger
        || value instanceof LocalDate
        || value instanceof OffsetDateTime
        || value instanceof Instant;
  }

  static void write(@Nullable Object value, RecordWriter out) {
    if (value == null) {
      out.number(NULL);
    } else if (value instanceof Boolean truth) {
      out.number(truth ? TRUE : FALSE);
    } else if (value instanceof Map<?, ?> map) {
      out.number(MAP);
      out.number(map.size());
      map.forEach(
          (key, inner) -> {
            out.text(String.valueOf(key));
            write(inner, out);
          });
    } else if (value instanceof List<?> list) {
      out.number(LIST);
      out.number(list.size());
      list.forEach(inner -> write(inner, out));
    } else {
      out.number(scalar(value));
      out.text(value.toString());
    }
  }

  private static int scalar(Object value) {
    if (value instanceof String) {
      return TEXT;
    }
    if (value instanceof Long) {
      return LONG;
    }
    if (value instanceof Integer) {
      return INTEGER;
    }
    if (value instanceof Double) {
      return DOUBLE;
    }
    if (value instanceof BigInteger) {
      return BIG;
    }
    if (value instanceof OffsetDateTime) {
      return ZONED;
    }
    return value instanceof LocalDate ? DATE : MOMENT;
  }

  static @Nullable Object read(RecordReader in) {
    int kind = in.number();
    return switch (kind) {
      case NULL -> null;
      case TRUE -> true;
      case FALSE -> false;
      case TEXT -> in.text();
      case LONG -> Long.valueOf(in.text());
      case INTEGER -> Integer.valueOf(in.text());
      case DOUBLE -> Double.valueOf(in.text());
      case BIG -> new BigInteger(in.text());
      case DATE -> LocalDate.parse(in.text());
      case MOMENT -> Instant.parse(in.text());
      case ZONED -> OffsetDateTime.parse(in.text());
      case LIST -> list(in);
      case MAP -> map(in);
      default -> throw new IllegalStateException("no value is of kind " + kind);
    };
  }

  private static List<@Nullable Object> list(RecordReader in) {
    int size = in.number();
    List<@Nullable Object> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(read(in));
    }
    return list;
  }

  static Map<String, @Nullable Object> map(RecordReader in) {
    int size = in.number();
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(in.text(), read(in));
    }
    return map;
  }
}
