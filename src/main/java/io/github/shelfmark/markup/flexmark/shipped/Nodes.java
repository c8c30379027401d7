package io.github.shelfmark.markup.flexmark.shipped;

import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashSet;
import java.util.Set;

/** Renderers of nodes, in the form in which flexmark takes them. */
class Nodes implements NodeRenderer {
  private final Set<NodeRenderingHandler<?>> handlers = new LinkedHashSet<>();

  /** Adds what writes one kind of node. */
  final <N extends Node> void write(
      Class<N> type, NodeRenderingHandler.CustomNodeRenderer<N> writer) {
    handlers.add(new NodeRenderingHandler<>(type, writer));
  }

  @Override
  public final Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return handlers;
  }
}
