package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * What templates see of one thing: a record whose components they ask for by name. Reflection would
 * serve as well, but pages ask hundreds of times, most of them in a process that has just begun.
 */
public interface Model {
  /** The value of a component; null when there is none of that name or it has no value. */
  @Nullable Object component(String name);
}
