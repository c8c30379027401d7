package io.github.shelfmark.yaml;

import io.github.shelfmark.finding.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Converts the node graph of one text to values; an aliased node becomes one shared value. */
final class NodeConverter {
  /** In characters; well above the size of any file that is read. */
  private static final long LARGEST = 50_000_000;

  private final TextKeys rules;
  private final Map<String, Position> positions = new HashMap<>();
  private final IdentityHashMap<Node, Object> converted = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Long> sizes = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Boolean> open = new IdentityHashMap<>();
  private final CutValues cut;
  private long size;

  /**
   * A converter.
   *
   * @param text what the nodes were read from
   */
  NodeConverter(TextKeys rules, String text) {
    this.rules = rules;
    this.cut = new CutValues(text);
  }

  YamlMapping mapping(Node root) throws YamlException {
    Object value = convert(root, "", "");
    if (value == null) {
      return YamlMapping.EMPTY;
    }
    if (!(root instanceof MappingNode)) {
      throw new YamlException(
          "expected keys and values, such as \"title: My site\"", position(root));
    }
    @SuppressWarnings("unchecked") // a MappingNode is converted by map(), which makes this type
    Map<String, Object> values = (Map<String, Object>) value;
    return new YamlMapping(values, positions, cut.first());
  }

  @Nullable Object value(Node root) throws YamlException {
    return convert(root, "", "");
  }

  private @Nullable Object convert(Node node, String path, String key) throws YamlException {
    if (node instanceof ScalarNode scalar) {
      grow(1 + scalar.getValue().length(), node);
      boolean text =
          scalar.getScalarStyle() != ScalarStyle.PLAIN || scalar.getTag().equals(Tag.STR);
      // A text may have U+0000 as "\\0", which HTML cannot hold.
      Object value =
          text ? scalar.getValue().replace('\0', '\uFFFD') : rules.valueOf(key, scalar.getValue());
      if (rules.rules() == ScalarRules.CORE) {
        cut.look(scalar, key, value);
      }
      return value;
    }
    Object known = converted.get(node);
    if (known != null) {
      grow(sizes.getOrDefault(node, 1L), node);
      return known;
    }
    long before = size;
    if (open.put(node, true) != null) {
      throw new YamlException("an alias refers to the value that contains it", position(node));
    }
    Object value = node instanceof MappingNode map ? map(map, path) : list(node, path, key);
    open.remove(node);
    converted.put(node, value);
    sizes.put(node, size - before);
    return value;
  }

  /**
   * Counts the size of the text with all aliases expanded: a few aliases can expand to billions of
   * characters.
   */
  private void grow(long more, Node node) throws YamlException {
    size += more;
    if (size > LARGEST) {
      throw new YamlException("its aliases expand to too much text", position(node));
    }
  }

  private List<Object> list(Node node, String path, String key) throws YamlException {
    List<Object> items = new ArrayList<>();
    for (Node item : ((SequenceNode) node).getValue()) {
      String itemPath = path + "[" + items.size() + "]";
      positions.put(itemPath, position(item));
      items.add(convert(item, itemPath, key));
    }
    return items;
  }

  private Map<String, Object> map(MappingNode node, String path) throws YamlException {
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, Object> merged = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      Node keyNode = tuple.getKeyNode();
      String key = key(keyNode, node);
      String keyPath = path.isEmpty() ? key : path + "." + key;
      if (isMerge(keyNode) && merge(tuple.getValueNode(), merged)) {
        if (rules.rules() != ScalarRules.CORE) {
          // To Psych, what is merged is written here: over what is above it, below what follows.
          values.putAll(merged);
          merged.clear();
        }
        continue;
      }
      if (values.containsKey(key) && rules.rules() == ScalarRules.CORE) {
        throw new YamlException(
            "the key \""
                + key
                + "\" is given twice, first in line "
                + positions.getOrDefault(keyPath, Position.START).line(),
            position(keyNode));
      }
      positions.put(keyPath, position(keyNode));
      values.put(key, convert(tuple.getValueNode(), keyPath, key));
    }
    merged.forEach(values::putIfAbsent);
    return values;
  }

  /**
   * The name of a key. A key that is itself a mapping or a list is nearly always a Liquid
   * expression without quotes. Psych reads it as what it is, and Jekyll shows it as Ruby does.
   */
  private String key(Node node, MappingNode of) throws YamlException {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    if (rules.rules() == ScalarRules.CORE) {
      boolean braces = of.getFlowStyle() == FlowStyle.FLOW;
      throw new YamlException(
          (braces ? "the value needs quotes: " : "")
              + "a key must be a plain word, not a mapping or a list",
          position(braces ? of : node),
          YamlHints.BRACES);
    }
    String shown = new RubyText(rules, LARGEST).inspect(node);
    grow(shown.length(), node);
    return shown;
  }

  private static boolean isMerge(Node key) {
    return key instanceof ScalarNode scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && scalar.getValue().equals("<<");
  }

  /**
   * YAML 1.1's merge key: earlier maps override later ones, and the map's own keys override both.
   *
   * @return false if there is nothing to merge, and the key is one like others, as Psych has it
   */
  private boolean merge(Node node, Map<String, Object> into) throws YamlException {
    List<Node> maps = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    for (Node map : maps) {
      if (map instanceof MappingNode) {
        continue;
      }
      if (rules.rules() == ScalarRules.CORE) {
        throw new YamlException("\"<<\" needs a mapping, such as \"<<: *name\"", position(map));
      }
      return false;
    }
    for (Node map : maps) {
      if (convert(map, "<<", "") instanceof Map<?, ?> merged) {
        merged.forEach((key, value) -> into.putIfAbsent((String) key, value));
      }
    }
    return true;
  }

  private static Position position(Node node) {
    return node.getStartMark().map(YamlReader::position).orElse(Position.START);
  }
}
