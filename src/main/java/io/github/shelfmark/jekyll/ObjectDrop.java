package io.github.shelfmark.jekyll;

import io.github.shelfmark.markup.liquid.Drop;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of the site whose values are computed on access ({@code Jekyll::Drops::Drop}). A page
 * that loops over five thousand posts and reads two keys of each must not pay for the other keys.
 */
abstract class ObjectDrop extends AbstractMap<String, Object> implements Drop {
  /** The keys that {@link #field} knows, in their order in JSON. */
  abstract List<String> fields();

  /** Whether a key is one of the fields. */
  boolean hasField(String name) {
    return fields().contains(name);
  }

  /** The value of one of the fields. */
  abstract @Nullable Object field(String name);

  /** Converts a value to what templates see. */
  @Nullable Object shown(@Nullable Object value) {
    return value;
  }

  /** The values of keys that are not fields, such as front matter. */
  abstract Map<String, Object> rest();

  @Override
  public final @Nullable Object get(Object key) {
    return key instanceof String name && hasField(name) ? field(name) : shown(rest().get(key));
  }

  @Override
  public final boolean containsKey(Object key) {
    return (key instanceof String name && hasField(name)) || rest().containsKey(key);
  }

  @Override
  public final Set<Entry<String, Object>> entrySet() {
    Map<String, Object> all = new LinkedHashMap<>();
    fields().forEach(name -> all.put(name, field(name)));
    rest().forEach((key, value) -> all.putIfAbsent(key, shown(value)));
    return Collections.unmodifiableMap(all).entrySet();
  }

  @Override
  public Map<String, Object> json(int depth) {
    return this;
  }

  /**
   * Drops are equal if they represent the same object; comparing their values could recurse
   * endlessly.
   */
  @Override
  public abstract boolean equals(@Nullable Object other);

  @Override
  public abstract int hashCode();
}
