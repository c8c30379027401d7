package io.github.shelfmark.theme;

import io.github.shelfmark.icon.Icons;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The built-in icons as markup, by name; each is made on access. */
final class IconMap extends AbstractMap<String, Object> {
  @Override
  public @Nullable Object get(@Nullable Object name) {
    return name instanceof String text ? Icons.svg(text).map(Markup::of).orElse(null) : null;
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    Map<String, Object> all = new TreeMap<>();
    Icons.names().forEach(name -> Icons.svg(name).ifPresent(svg -> all.put(name, Markup.of(svg))));
    return all.entrySet();
  }
}
