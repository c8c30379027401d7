package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.util.ast.Node;
import io.github.shelfmark.markup.html.Html;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Attributes that authors gave to nodes, in dialects that let them. */
public final class NodeAttributes {
  private final IdentityHashMap<Node, Map<String, String>> byNode = new IdentityHashMap<>();

  /** Gives a node attributes; classes add up, any other attribute replaces an earlier one. */
  public void add(Node node, Map<String, String> attributes) {
    Map<String, String> known = byNode.computeIfAbsent(node, unused -> new LinkedHashMap<>());
    attributes.forEach(
        (name, value) ->
            known.merge(name, value, (a, b) -> name.equals("class") ? a + " " + b : b));
  }

  /** An attribute of a node; empty when nobody gave it. */
  public String get(Node node, String name) {
    return byNode.getOrDefault(node, Map.of()).getOrDefault(name, "");
  }

  void writeButId(Node node, Html html) {
    byNode
        .getOrDefault(node, Map.of())
        .forEach(
            (name, value) -> {
              if (!name.equals("id")) {
                html.attribute(name, value);
              }
            });
  }

  void write(Node node, Html html) {
    if (!byNode.isEmpty()) {
      byNode.getOrDefault(node, Map.of()).forEach(html::attribute);
    }
  }
}
