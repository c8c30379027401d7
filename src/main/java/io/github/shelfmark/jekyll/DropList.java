package io.github.shelfmark.jekyll;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Documents and files as one viewer sees them; each is created when it is first asked for, and
 * kept, because templates go through the same list in one loop inside another. Not shared between
 * threads.
 */
final class DropList extends AbstractList<Object> implements RandomAccess {
  private final List<?> items;
  private final Viewer viewer;
  private List<@Nullable Object> drops = List.of();

  /**
   * Creates a view of a list.
   *
   * @param items documents and static files
   */
  DropList(List<?> items, Viewer viewer) {
    this.items = items;
    this.viewer = viewer;
  }

  @Override
  public Object get(int index) {
    if (drops.isEmpty()) {
      drops = new ArrayList<>(Collections.nCopies(items.size(), null));
    }
    Object drop = drops.get(index);
    if (drop == null) {
      drop = viewer.drop(items.get(index));
      drops.set(index, drop);
    }
    return drop;
  }

  @Override
  public int size() {
    return items.size();
  }
}
