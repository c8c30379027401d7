package io.github.shelfmark.mavensite.velocity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Methods of maps and lists that Java answers with views or that change them, and that give plain
 * values here: what is in a map becomes a list, an entry becomes a map with {@code key} and {@code
 * value}. Only texts, numbers and truth values can be added, and only to what the template itself
 * has made.
 */
final class CollectionMethod extends OwnMethod {
  private static final String KEY = "key";
  private static final String VALUE = "value";

  /** What an entry is asked for, besides {@code $entry.key} and {@code $entry.value}. */
  private static final Map<String, String> OF_ENTRY = Map.of("getKey", KEY, "getValue", VALUE);

  private CollectionMethod(String name) {
    super(name);
  }

  /** The method; null if it is none of these. */
  static @Nullable CollectionMethod of(Object object, String name, Object[] arguments) {
    boolean known =
        switch (name) {
          case "entrySet", "keySet", "values" -> object instanceof Map && arguments.length == 0;
          case "getKey", "getValue" -> object instanceof Entry && arguments.length == 0;
          case "add" -> isMade(object, ArrayList.class) && arePlain(arguments, 1);
          case "put" -> isMade(object, LinkedHashMap.class) && arePlain(arguments, 2);
          default -> false;
        };
    return known ? new CollectionMethod(name) : null;
  }

  /** Velocity makes literals of these classes; the values of the site have others. */
  private static boolean isMade(Object object, Class<?> literal) {
    return object.getClass().equals(literal);
  }

  private static boolean arePlain(Object[] arguments, int number) {
    if (arguments.length != number) {
      return false;
    }
    for (Object argument : arguments) {
      if (!(argument instanceof String
          || argument instanceof Number
          || argument instanceof Boolean)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public @Nullable Object invoke(Object object, Object[] arguments) {
    if (object instanceof Map<?, ?> map) {
      return switch (name()) {
        case "entrySet" -> entries(map);
        case "keySet" -> new ArrayList<>(map.keySet());
        case "values" -> new ArrayList<>(map.values());
        case "put" -> put(map, arguments);
        default -> map.get(OF_ENTRY.get(name()));
      };
    }
    return add(object, arguments);
  }

  private static List<Object> entries(Map<?, ?> map) {
    List<Object> entries = new ArrayList<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      entries.add(new Entry(entry.getKey(), entry.getValue()));
    }
    return entries;
  }

  @SuppressWarnings("unchecked") // A literal of a template has values of all classes.
  private static @Nullable Object put(Map<?, ?> map, Object[] arguments) {
    return ((Map<Object, Object>) map).put(arguments[0], arguments[1]);
  }

  @SuppressWarnings("unchecked") // A literal of a template has values of all classes.
  private static boolean add(Object list, Object[] arguments) {
    return ((List<Object>) list).add(arguments[0]);
  }

  /** An entry of a map; shown as Java shows one. */
  private static final class Entry extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    Entry(Object key, Object value) {
      put(KEY, key);
      put(VALUE, value);
    }

    @Override
    public String toString() {
      return get(KEY) + "=" + get(VALUE);
    }
  }
}
