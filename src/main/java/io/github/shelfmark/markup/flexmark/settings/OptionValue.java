package io.github.shelfmark.markup.flexmark.settings;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts values of the configuration to the types of flexmark's keys. */
final class OptionValue {
  private OptionValue() {}

  /** A value that cannot be converted; the message says what the value must be. */
  static final class WrongTypeException extends Exception {
    private static final long serialVersionUID = 1L;

    WrongTypeException(String wanted) {
      super(wanted);
    }
  }

  /** Whether there is a way to write values of a type in a configuration. */
  static boolean isWritable(Type type) {
    return type == Boolean.class
        || type == Integer.class
        || type == String.class
        || type == String[].class
        || (type instanceof Class<?> known && known.isEnum())
        || isListOfTexts(type)
        || isMapOfTexts(type);
  }

  private static boolean isListOfTexts(Type type) {
    return type instanceof ParameterizedType list
        && list.getRawType() == List.class
        && list.getActualTypeArguments()[0] == String.class;
  }

  private static boolean isMapOfTexts(Type type) {
    return type instanceof ParameterizedType map
        && (map.getRawType() == Map.class || map.getRawType() == HashMap.class)
        && Arrays.stream(map.getActualTypeArguments()).allMatch(String.class::equals);
  }

  /**
   * Converts a value.
   *
   * @param type a type that {@linkplain #isWritable can be written}
   * @param given the value in the configuration, not null
   */
  static Object of(Type type, Object given) throws WrongTypeException {
    if (isListOfTexts(type)) {
      return texts(given);
    }
    if (isMapOfTexts(type)) {
      return pairs(given);
    }
    if (type == String[].class) {
      return texts(given).toArray(new String[0]);
    }
    String text = scalar(given);
    if (type == Boolean.class) {
      if (text != null && (text.equals("true") || text.equals("false"))) {
        return Boolean.valueOf(text);
      }
      throw new WrongTypeException("true or false");
    }
    if (type == Integer.class) {
      if (text != null && isWhole(text)) {
        return Integer.valueOf(text);
      }
      throw new WrongTypeException("a whole number");
    }
    if (type == String.class) {
      if (text != null) {
        return text;
      }
      throw new WrongTypeException("text");
    }
    return constant((Class<?>) type, text);
  }

  private static Object constant(Class<?> type, @Nullable String text) throws WrongTypeException {
    List<String> names = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      String name = Spelling.of(((Enum<?>) constant).name());
      if (text != null && name.equals(Spelling.of(text))) {
        return constant;
      }
      names.add(name);
    }
    throw new WrongTypeException("one of " + String.join(", ", names));
  }

  private static boolean isWhole(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int digits = text.length() - start;
    return digits > 0
        && digits <= 9
        && text.substring(start).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The text of a scalar; null if the value is none. */
  private static @Nullable String scalar(@Nullable Object given) {
    return given == null || given instanceof Map || given instanceof List ? null : given.toString();
  }

  private static List<String> texts(Object given) throws WrongTypeException {
    List<?> items = given instanceof List<?> list ? list : List.of(given);
    List<String> texts = new ArrayList<>();
    for (Object item : items) {
      String text = scalar(item);
      if (text == null) {
        throw new WrongTypeException("a list of texts");
      }
      texts.add(text);
    }
    return texts;
  }

  private static Map<String, String> pairs(Object given) throws WrongTypeException {
    if (!(given instanceof Map<?, ?> map)) {
      throw new WrongTypeException("names and texts");
    }
    // One of flexmark's keys wants a HashMap, which this is as well.
    Map<String, String> pairs = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String text = scalar(entry.getValue());
      if (text == null) {
        throw new WrongTypeException("names and texts");
      }
      pairs.put(String.valueOf(entry.getKey()), text);
    }
    return pairs;
  }
}
