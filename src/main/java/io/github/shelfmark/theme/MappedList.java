package io.github.shelfmark.theme;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/** A view of a list that makes its elements when they are read, so that unread lists are free. */
final class MappedList<A, B> extends AbstractList<B> implements RandomAccess {
  private final List<A> source;
  private final Function<? super A, ? extends B> function;

  MappedList(List<A> source, Function<? super A, ? extends B> function) {
    this.source = source;
    this.function = function;
  }

  @Override
  public B get(int index) {
    return function.apply(source.get(index));
  }

  @Override
  public int size() {
    return source.size();
  }
}
