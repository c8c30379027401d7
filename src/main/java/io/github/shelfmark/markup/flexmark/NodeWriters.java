package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;

/** One writer for each kind of node; a dialect replaces those in which it has its own habits. */
public final class NodeWriters {
  private final Map<Class<? extends Node>, NodeWriter<? extends Node>> writers = new HashMap<>();

  /** Writers for everything that CommonMark and GFM define, lists by CommonMark's rules. */
  public static NodeWriters standard() {
    NodeWriters writers = new NodeWriters();
    BlockWriters.addTo(writers);
    ListWriters.addTo(writers);
    TableWriters.addTo(writers);
    InlineWriters.addTo(writers);
    LinkWriters.addTo(writers);
    FootnoteWriters.addTo(writers);
    return writers;
  }

  /** Sets the writer of a kind of node; only while a renderer is being made. */
  public <N extends Node> NodeWriters with(Class<N> kind, NodeWriter<? super N> writer) {
    writers.put(kind, writer);
    return this;
  }

  /** Writes a node; one that nobody knows is transparent. */
  void write(Node node, Writing writing) {
    @SuppressWarnings("unchecked") // with() puts only writers that take the key's kind of node
    NodeWriter<Node> writer = (NodeWriter<Node>) writers.get(node.getClass());
    if (writer == null) {
      writing.children(node);
    } else {
      writer.write(node, writing);
    }
  }
}
