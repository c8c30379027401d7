package io.github.shelfmark.markup.jekyll;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A map some of whose values are worked out when asked for. A page that loops over five thousand
 * posts and reads two keys of each must not pay for the rest.
 */
final class LazyMap extends AbstractMap<String, Object> {
  private final Map<String, Object> values;
  private final Map<String, Supplier<@Nullable Object>> computed;

  /**
   * Lays computed values over given ones.
   *
   * @param values known values, not copied
   * @param computed values to work out, by key; they win
   */
  LazyMap(Map<String, Object> values, Map<String, Supplier<@Nullable Object>> computed) {
    this.values = values;
    this.computed = computed;
  }

  @Override
  public @Nullable Object get(Object key) {
    Supplier<@Nullable Object> supplier = computed.get(key);
    return supplier == null ? values.get(key) : supplier.get();
  }

  @Override
  public boolean containsKey(Object key) {
    return computed.containsKey(key) || values.containsKey(key);
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    Map<String, Object> all = new LinkedHashMap<>(values);
    computed.forEach((key, supplier) -> all.put(key, supplier.get()));
    return Collections.unmodifiableMap(all).entrySet();
  }
}
