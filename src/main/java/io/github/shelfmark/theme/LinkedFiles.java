package io.github.shelfmark.theme;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Links to the files of a theme by name, computed on access. */
final class LinkedFiles extends AbstractMap<String, String> {
  private final Map<String, String> outputs;
  private final Linker linker;

  LinkedFiles(Map<String, String> outputs, Linker linker) {
    this.outputs = outputs;
    this.linker = linker;
  }

  @Override
  public @Nullable String get(@Nullable Object name) {
    String output = name instanceof String known ? outputs.get(known) : null;
    return output == null ? null : linker.to(output);
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    Map<String, String> all = new TreeMap<>();
    outputs.forEach((name, output) -> all.put(name, linker.to(output)));
    return all.entrySet();
  }
}
