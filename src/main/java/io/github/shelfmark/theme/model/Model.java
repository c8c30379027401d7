package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * A value that templates see: a record whose components they read by name. Components are looked up
 * in code rather than by reflection, because pages do so hundreds of times, mostly in a cold JVM.
 */
public interface Model {
  /** The value of a component; null if there is no such component or it has no value. */
  @Nullable Object component(String name);
}
