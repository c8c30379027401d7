package io.github.shelfmark.markup.flexmark.parse;

import com.vladsch.flexmark.util.dependency.Dependent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Part of flexmark-java's parser that needs no place before or after other parts of its kind. */
interface Unordered extends Dependent {
  @Override
  default @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  default @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  default boolean affectsGlobalScope() {
    return false;
  }
}
