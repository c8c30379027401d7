package io.github.shelfmark.markup.flexmark.settings;

import com.vladsch.flexmark.util.data.DataKeyBase;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The keys of a class of flexmark, such as {@code TablesExtension.MIN_SEPARATOR_DASHES}. */
final class OptionKeys {
  /** Of flexmark's formatter, which writes Markdown, not HTML. */
  private static final String FORMATTER = "FORMAT_TABLE_";

  /**
   * A key.
   *
   * @param key flexmark's own
   * @param type the type of its values
   */
  record Option(DataKeyBase<?> key, Type type) {}

  private OptionKeys() {}

  /**
   * The keys of a class by their names in the configuration, such as {@code min-separator-dashes}.
   *
   * @param type a class that is an extension, or flexmark's parser or renderer
   */
  static Map<String, Option> of(Class<?> type) {
    Map<String, Option> keys = new TreeMap<>();
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers())
          && DataKeyBase.class.isAssignableFrom(field.getType())
          && field.getGenericType() instanceof ParameterizedType generic
          && !field.getName().startsWith(FORMATTER)) {
        DataKeyBase<?> key = valueOf(field);
        if (key != null) {
          keys.put(
              Spelling.of(field.getName()), new Option(key, generic.getActualTypeArguments()[0]));
        }
      }
    }
    return keys;
  }

  private static @Nullable DataKeyBase<?> valueOf(Field field) {
    try {
      return (DataKeyBase<?>) field.get(null);
    } catch (IllegalAccessException e) {
      // A public field of a class that is not public itself.
      return null;
    }
  }
}
