package io.github.shelfmark.jekyll;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Documents and files as one viewer sees them; each is created on access. */
final class DropList extends AbstractList<Object> implements RandomAccess {
  private final List<?> items;
  private final Viewer viewer;

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
    return viewer.drop(items.get(index));
  }

  @Override
  public int size() {
    return items.size();
  }
}
