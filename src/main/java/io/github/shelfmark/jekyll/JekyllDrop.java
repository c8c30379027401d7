package io.github.shelfmark.jekyll;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code jekyll} variable of Liquid: the version and environment that templates check ({@code
 * Jekyll::Drops::JekyllDrop}).
 */
final class JekyllDrop extends ObjectDrop {
  private static final List<String> FIELDS = List.of("version", "environment");

  private final String environment;

  /**
   * The variable.
   *
   * @param environment what the build is for, such as {@code production}
   */
  JekyllDrop(String environment) {
    this.environment = environment;
  }

  @Override
  List<String> fields() {
    return FIELDS;
  }

  @Override
  @Nullable Object field(String name) {
    return name.equals("version") ? "4.3.1" : environment;
  }

  @Override
  Map<String, Object> rest() {
    return Map.of();
  }

  @Override
  public String text() {
    return "Jekyll::Drops::JekyllDrop";
  }

  @Override
  public String inspect() {
    return text();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JekyllDrop;
  }

  @Override
  public int hashCode() {
    return 1;
  }
}
