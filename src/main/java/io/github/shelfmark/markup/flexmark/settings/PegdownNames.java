package io.github.shelfmark.markup.flexmark.settings;

import com.vladsch.flexmark.parser.PegdownExtensions;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Pegdown's extensions by name, as JBake's {@code markdown.extensions} has them. */
final class PegdownNames {
  private PegdownNames() {}

  private static Map<String, Integer> names() {
    Map<String, Integer> names = new TreeMap<>();
    for (Field field : PegdownExtensions.class.getFields()) {
      try {
        if (field.getType() == int.class && !field.getName().startsWith("UNUS")) {
          names.put(field.getName(), field.getInt(null));
        }
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    names.remove("NOT_USED");
    return names;
  }

  /**
   * Reads a list of names in JBake's way: one after the other, {@code -NAME} takes away what those
   * before it gave, {@code +NAME} is {@code NAME}.
   *
   * @param given the names
   * @param path the path of the list in the configuration
   * @param problems gets names that do not exist
   */
  static int read(List<String> given, String path, Problems problems) {
    Map<String, Integer> names = names();
    int extensions = PegdownExtensions.NONE;
    for (int i = 0; i < given.size(); i++) {
      String item = given.get(i).strip();
      boolean without = item.startsWith("-");
      String name = without || item.startsWith("+") ? item.substring(1).strip() : item;
      Integer bits = names.get(name.toUpperCase(Locale.ROOT).replace('-', '_'));
      if (bits == null) {
        problems.unknown(
            path + "[" + i + "]",
            "extension of pegdown",
            name,
            names.keySet(),
            "There are " + String.join(", ", names.keySet()) + ".");
      } else {
        extensions = without ? extensions & ~bits : extensions | bits;
      }
    }
    return extensions;
  }
}
