package io.github.shelfmark.math.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param rule the rule above it
 * @param tag its tag, beside the table; null if it has none
 */
public record TableRow(List<Node> cells, TableLook.Line rule, @Nullable Node tag) {}
