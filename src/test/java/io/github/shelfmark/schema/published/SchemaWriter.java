package io.github.shelfmark.schema.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes shapes as JSON Schema of draft 7, which editors know best. */
final class SchemaWriter {
  private static final Set<String> SCALARS = Set.of("boolean", "null", "string");

  private final Map<String, String> descriptions;
  private final Set<String> open;
  private final Map<String, Object> definitions = new TreeMap<>();
  private final Set<String> shared = new TreeSet<>();
  private final Set<String> undescribed = new TreeSet<>();

  /**
   * A writer of one schema.
   *
   * @param descriptions sentences about keys, by their paths
   * @param open places where other words may stand too
   */
  SchemaWriter(Map<String, String> descriptions, Set<String> open) {
    this.descriptions = descriptions;
    this.open = open;
  }

  /** The paths of keys that have no sentence. */
  Set<String> undescribed() {
    return undescribed;
  }

  /**
   * The text of a schema.
   *
   * @param own whether authors may have keys of their own at the top
   */
  String write(String id, String title, Shape whole, boolean own) throws JsonProcessingException {
    share(whole);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("$id", id);
    schema.put("title", title);
    schema.put("type", List.of("object", "null"));
    schema.put("properties", properties(whole));
    schema.put("additionalProperties", own);
    schema.put("definitions", definitions);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(DefaultPrettyPrinter.FixedSpaceIndenter.instance);
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
  }

  private void share(Shape shape) {
    if (!shape.same().isEmpty()) {
      shared.add(shape.same());
    }
    shape.keys().values().forEach(this::share);
    if (shape.items() != null) {
      share(shape.items());
    }
    if (shape.others() != null) {
      share(shape.others());
    }
  }

  private Map<String, Object> properties(Shape mapping) {
    Map<String, Object> properties = new LinkedHashMap<>();
    mapping.keys().forEach((key, shape) -> properties.put(key, property(shape)));
    return properties;
  }

  private Object property(Shape shape) {
    String sentence = descriptions.getOrDefault(shape.path(), "");
    Map<String, Object> described = new LinkedHashMap<>();
    if (sentence.isEmpty() && !shape.same().endsWith("*")) {
      undescribed.add(shape.path());
    }
    if (!sentence.isEmpty()) {
      described.put("description", sentence);
    }
    described.putAll(value(shape));
    if (shape.otherwise() != null) {
      described.put("default", shape.otherwise());
    }
    return described;
  }

  /** What a shape says, or a reference to it where it is shared. */
  private Map<String, Object> value(Shape shape) {
    if (!shape.same().isEmpty()) {
      return reference(shape.same());
    }
    if (!shared.contains(shape.path())) {
      return plain(shape);
    }
    // Not before what is inside it, which may refer to it.
    if (!definitions.containsKey(name(shape.path()))) {
      definitions.put(name(shape.path()), Map.of());
      definitions.put(name(shape.path()), plain(shape));
    }
    return reference(shape.path());
  }

  private static Map<String, Object> reference(String path) {
    // Beside a reference, draft 7 takes no notice of anything else.
    return Map.of("allOf", List.of(Map.of("$ref", "#/definitions/" + name(path))));
  }

  private static String name(String path) {
    return path.replace("[]", "-entry").replace(".*", "-value").replace('.', '-');
  }

  private Map<String, Object> plain(Shape shape) {
    if (shape.isAnything()) {
      return Map.of();
    }
    if (shape.choices().isEmpty()) {
      return typed(shape, shape.types());
    }
    List<Object> choices = new ArrayList<>(shape.choices());
    if (shape.types().contains("null")) {
      choices.add(null);
    }
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("enum", choices);
    Set<String> rest = new TreeSet<>(shape.types());
    if (!open.contains(shape.path())) {
      rest.removeAll(SCALARS);
    }
    if (rest.isEmpty()) {
      return words;
    }
    Map<String, Object> either = new LinkedHashMap<>();
    either.put("anyOf", List.of(words, typed(shape, rest)));
    return either;
  }

  private Map<String, Object> typed(Shape shape, Set<String> all) {
    Set<String> types = new TreeSet<>(all);
    if (types.contains("number")) {
      types.remove("integer");
    }
    Map<String, Object> typed = new LinkedHashMap<>();
    typed.put("type", types.size() == 1 ? types.iterator().next() : List.copyOf(types));
    typed.putAll(shape.limits());
    if (types.contains("array") && shape.items() != null && !shape.items().isAnything()) {
      typed.put("items", value(shape.items()));
    }
    if (types.contains("object")) {
      if (!shape.keys().isEmpty()) {
        typed.put("properties", properties(shape));
      }
      if (!shape.required().isEmpty()) {
        typed.put("required", List.copyOf(shape.required()));
      }
      Shape others = shape.others();
      typed.put(
          "additionalProperties",
          others == null ? (Object) false : others.isAnything() ? true : value(others));
    }
    return typed;
  }
}
