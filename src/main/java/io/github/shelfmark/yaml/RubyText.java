package io.github.shelfmark.yaml;

import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Values as Ruby's {@code inspect} shows them: what Jekyll prints of a key that is a mapping. */
final class RubyText {
  private static final int DEEPEST = 500;

  private final TextKeys rules;
  private final long longest;
  private final StringBuilder out = new StringBuilder();
  private int depth;

  /**
   * Shows one value.
   *
   * @param longest the number of characters after which the rest is left out: aliases can make a
   *     short text very long
   */
  RubyText(TextKeys rules, long longest) {
    this.rules = rules;
    this.longest = longest;
  }

  /** Shows a value, such as <code>{"site.url"=>nil}</code>. */
  String inspect(Node node) {
    show(node);
    return out.toString();
  }

  private void show(Node node) {
    if (out.length() > longest) {
      return;
    }
    if (depth > DEEPEST) {
      // An alias of what it is in; Ruby shows it like this.
      out.append("[...]");
      return;
    }
    depth++;
    if (node instanceof ScalarNode scalar) {
      scalar(scalar);
    } else if (node instanceof MappingNode map) {
      entries(map.getValue());
    } else {
      items(((SequenceNode) node).getValue());
    }
    depth--;
  }

  private void entries(List<NodeTuple> entries) {
    out.append('{');
    String between = "";
    for (NodeTuple entry : entries) {
      out.append(between);
      show(entry.getKeyNode());
      out.append("=>");
      show(entry.getValueNode());
      between = ", ";
    }
    out.append('}');
  }

  private void items(List<Node> items) {
    out.append('[');
    String between = "";
    for (Node item : items) {
      out.append(between);
      show(item);
      between = ", ";
    }
    out.append(']');
  }

  private void scalar(ScalarNode scalar) {
    String written = scalar.getValue();
    Object value =
        scalar.getScalarStyle() == ScalarStyle.PLAIN ? rules.valueOf("", written) : written;
    if (value == null) {
      out.append("nil");
    } else if (value instanceof String text) {
      quoted(text);
    } else {
      out.append(value);
    }
  }

  private void quoted(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '"', '\\' -> out.append('\\').append(c);
        default -> out.append(c);
      }
    }
    out.append('"');
  }
}
