package io.github.shelfmark.theme;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * A view of a list that converts its elements on access, so unread lists cost nothing. Each access
 * is recorded, because a page that lists others depends on them.
 */
final class MappedList<A, B> extends AbstractList<B> implements RandomAccess {
  private final List<A> source;
  private final Function<? super A, ? extends B> function;
  private final Runnable note;

  MappedList(List<A> source, Function<? super A, ? extends B> function, Runnable note) {
    this.source = source;
    this.function = function;
    this.note = note;
  }

  @Override
  public B get(int index) {
    note.run();
    return function.apply(source.get(index));
  }

  @Override
  public int size() {
    note.run();
    return source.size();
  }
}
