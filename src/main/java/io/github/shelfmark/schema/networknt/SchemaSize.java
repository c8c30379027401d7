package io.github.shelfmark.schema.networknt;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.shelfmark.schema.SchemaException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many schemas a value can be checked by. A few lines of references that double each other are
 * millions, and the library makes an object for each, so they are counted before it sees them. A
 * schema may refer to itself for what is deeper in a value.
 */
final class SchemaSize {
  /** Far more than a schema of front matter has. */
  private static final long MOST = 20_000;

  private static final List<String> REFERENCES = List.of("$ref", "$dynamicRef", "$recursiveRef");
  private static final List<String> ANCHORS = List.of("$anchor", "$dynamicAnchor");

  /** Keywords whose schemas are applied to the same value. */
  private static final List<String> HERE =
      List.of(
          "allOf",
          "anyOf",
          "oneOf",
          "not",
          "if",
          "then",
          "else",
          "dependentSchemas",
          "dependencies");

  /** Keywords whose schemas are applied to what is in the value. */
  private static final List<String> BELOW =
      List.of(
          "properties",
          "patternProperties",
          "additionalProperties",
          "unevaluatedProperties",
          "propertyNames",
          "items",
          "prefixItems",
          "additionalItems",
          "unevaluatedItems",
          "contains",
          "contentSchema");

  /** Those of both whose values are schemas below names. */
  private static final Set<String> NAMED =
      Set.of("dependentSchemas", "dependencies", "properties", "patternProperties");

  private final JsonNode root;
  private final Map<String, JsonNode> anchors = new HashMap<>();
  private final List<Map<JsonNode, Long>> known = new ArrayList<>();

  /**
   * Counts the schemas of a schema.
   *
   * @throws SchemaException if it has parts with addresses of their own, which change what
   *     references mean
   */
  SchemaSize(JsonNode root) throws SchemaException {
    this.root = root;
    collect(root, /* whole= */ true);
  }

  /**
   * Requires that a value with so many levels can be checked.
   *
   * @throws SchemaException if there are too many schemas, or a reference leads out of the file
   */
  void require(int levels) throws SchemaException {
    while (known.size() <= levels) {
      known.add(new IdentityHashMap<>());
    }
    if (count(root, levels) > MOST) {
      throw new SchemaException("its references repeat each other too often");
    }
  }

  private void collect(JsonNode node, boolean whole) throws SchemaException {
    for (String anchor : ANCHORS) {
      if (node.path(anchor).isTextual()) {
        anchors.put(node.path(anchor).textValue(), node);
      }
    }
    if (!whole && node.path("$id").isTextual()) {
      throw new SchemaException("only the whole schema can have an $id");
    }
    for (JsonNode child : node) {
      collect(child, /* whole= */ false);
    }
  }

  private long count(JsonNode node, int levels) throws SchemaException {
    if (!node.isObject()) {
      return 0;
    }
    Map<JsonNode, Long> same = known.get(levels);
    Long before = same.get(node);
    if (before != null) {
      if (before < 0) {
        throw new SchemaException("it refers to itself");
      }
      return before;
    }
    same.put(node, -1L);
    long count = 1;
    for (String reference : REFERENCES) {
      if (node.path(reference).isTextual()) {
        count += count(target(node.path(reference).textValue()), levels);
      }
    }
    for (String keyword : HERE) {
      count += all(node.path(keyword), NAMED.contains(keyword), levels);
    }
    if (levels > 0) {
      for (String keyword : BELOW) {
        count += all(node.path(keyword), NAMED.contains(keyword), levels - 1);
      }
    }
    count = Math.min(count, MOST + 1);
    same.put(node, count);
    return count;
  }

  /** A schema, or the schemas in a list or below names. */
  private long all(JsonNode value, boolean named, int levels) throws SchemaException {
    if (value.isObject() && !named) {
      return count(value, levels);
    }
    long count = 0;
    for (JsonNode child : value) {
      count += count(child, levels);
    }
    return Math.min(count, MOST + 1);
  }

  private JsonNode target(String reference) throws SchemaException {
    if (reference.equals("#")) {
      return root;
    }
    JsonNode target = null;
    if (reference.startsWith("#/")) {
      target = root.at(reference.substring(1));
    } else if (reference.startsWith("#")) {
      target = anchors.get(reference.substring(1));
    }
    if (target == null || target.isMissingNode()) {
      throw new SchemaException("\"" + reference + "\" is not in it");
    }
    return target;
  }
}
