package io.github.shelfmark.markup.flexmark.twin;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What writes the nodes of each class, as flexmark's own renderers are kept: by the exact class.
 *
 * @param <O> what nodes are written to
 */
final class Writers<O> {
  private final Map<Class<?>, Writer<Node, O>> byClass = new HashMap<>();

  /**
   * Writes one kind of node.
   *
   * @param <N> the kind of node
   * @param <O> what nodes are written to
   */
  @FunctionalInterface
  interface Writer<N extends Node, O> {
    /** Writes a node. */
    void write(N node, O out);
  }

  /** Adds what writes one kind of node. */
  <N extends Node> void add(Class<N> type, Writer<? super N, O> writer) {
    byClass.put(type, (node, out) -> writer.write(type.cast(node), out));
  }

  /** Leaves one kind of node out. */
  void leaveOut(Class<? extends Node> type) {
    byClass.put(type, (node, out) -> {});
  }

  /** What writes a node; null if nothing here does. */
  @Nullable Writer<Node, O> of(Node node) {
    return byClass.get(node.getClass());
  }
}
