package io.github.shelfmark.theme.reference;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The documentation in the source of a model.
 *
 * @param name the record's name
 * @param about the sentences above its components
 * @param components a row for each: name, type in words, meaning
 */
record RecordDoc(String name, String about, List<Row> components) {
  private static final Path SOURCE =
      Path.of("src", "main", "java", "io", "github", "shelfmark", "theme", "model");

  record Row(String name, String type, String meaning) {}

  static RecordDoc of(Class<?> model) throws IOException {
    String source = Files.readString(SOURCE.resolve(model.getSimpleName() + ".java"));
    int end = source.indexOf("*/\npublic record ");
    String comment = source.substring(source.lastIndexOf("/**", end) + 3, end);
    String text = comment.replaceAll("\\s*\\n \\* ?", "\n");
    String[] parts = text.split("\n@param ", -1);
    Map<String, String> meanings = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      int blank = parts[i].indexOf(' ');
      meanings.put(parts[i].substring(0, blank), plain(parts[i].substring(blank)));
    }
    List<Row> rows = new ArrayList<>();
    for (RecordComponent component : model.getRecordComponents()) {
      String meaning = meanings.get(component.getName());
      if (meaning == null) {
        throw new AssertionError(model + " says nothing about " + component.getName());
      }
      boolean optional =
          component.getAccessor().getAnnotatedReturnType().getAnnotations().length > 0;
      String type = words(component.getGenericType()) + (optional ? ", or missing" : "");
      rows.add(new Row(component.getName(), type, meaning));
    }
    return new RecordDoc(model.getSimpleName(), plain(parts[0]), rows);
  }

  private static String plain(String javadoc) {
    return javadoc.replaceAll("\\{@code ([^}]*)}", "`$1`").replaceAll("\\s+", " ").strip();
  }

  private static String words(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] inner = generic.getActualTypeArguments();
      return generic.getRawType() == List.class ? "list of " + plural(words(inner[0])) : "mapping";
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      String name = plain.getSimpleName().replace("Model", "").toLowerCase(Locale.ROOT);
      return "[" + name + "](#" + name + ")";
    }
    return plain == boolean.class ? "boolean" : plain == int.class ? "number" : "text";
  }

  private static String plural(String word) {
    return word.equals("text") ? "texts" : word;
  }
}
