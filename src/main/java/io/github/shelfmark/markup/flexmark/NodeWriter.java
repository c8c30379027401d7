package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.util.ast.Node;

/**
 * Writes one kind of node.
 *
 * @param <N> the kind
 */
@FunctionalInterface
public interface NodeWriter<N extends Node> {
  /** Writes a node, and what stands in it. */
  void write(N node, Writing writing);
}
