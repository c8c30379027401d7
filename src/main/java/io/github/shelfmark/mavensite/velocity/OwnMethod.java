package io.github.shelfmark.mavensite.velocity;

import java.lang.reflect.Method;
import org.apache.velocity.util.introspection.VelMethod;
import org.jspecify.annotations.Nullable;

/** A method that templates may call and that is ours, whatever Java's of the same name does. */
abstract class OwnMethod implements VelMethod {
  private final String name;

  OwnMethod(String name) {
    this.name = name;
  }

  final String name() {
    return name;
  }

  @Override
  public final boolean isCacheable() {
    return false;
  }

  @Override
  public final String getMethodName() {
    return name;
  }

  @Override
  public final @Nullable Method getMethod() {
    return null;
  }

  @Override
  public final Class<?> getReturnType() {
    return Object.class;
  }
}
