package io.github.shelfmark.maven;

import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Reads what a POM configures for a plugin, of which we have no parameters. */
final class ConfiguredValue {
  private ConfiguredValue() {}

  /**
   * One value.
   *
   * @param configuration as Maven's model has it
   * @return null if it is not set, or not known: Maven has not resolved an expression in it
   */
  static @Nullable String of(@Nullable Object configuration, String name) {
    Xpp3Dom child = configuration instanceof Xpp3Dom tree ? tree.getChild(name) : null;
    String value = child == null ? null : child.getValue();
    return value == null || value.isBlank() || value.contains("${") ? null : value.strip();
  }
}
