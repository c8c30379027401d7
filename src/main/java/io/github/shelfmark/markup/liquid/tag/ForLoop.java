package io.github.shelfmark.markup.liquid.tag;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The {@code forloop} variable of one iteration. */
final class ForLoop extends AbstractMap<String, Object> {
  private final String name;
  private final int length;
  private final int index;
  private final @Nullable Object parent;

  ForLoop(String name, int length, int index, @Nullable Object parent) {
    this.name = name;
    this.length = length;
    this.index = index;
    this.parent = parent;
  }

  @Override
  public @Nullable Object get(Object key) {
    return switch (String.valueOf(key)) {
      case "name" -> name;
      case "length" -> (long) length;
      case "index" -> index + 1L;
      case "index0" -> (long) index;
      case "rindex" -> (long) length - index;
      case "rindex0" -> length - index - 1L;
      case "first" -> index == 0;
      case "last" -> index == length - 1;
      case "parentloop" -> parent;
      default -> null;
    };
  }

  @Override
  public boolean containsKey(Object key) {
    return get(key) != null;
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    Map<String, Object> all = new LinkedHashMap<>();
    for (String key : new String[] {"name", "length", "index", "first", "last"}) {
      Object value = get(key);
      if (value != null) {
        all.put(key, value);
      }
    }
    return all.entrySet();
  }
}
