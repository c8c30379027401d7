package io.github.shelfmark.theme;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Links to the files of a theme by name, computed on access. */
final class LinkedFiles extends AbstractMap<String, String> {
  private final Map<String, String> outputs;
  private final BlockFiles blocks;
  private final Linker linker;

  /**
   * Links from one page.
   *
   * @param blocks notes which of the files the page uses
   */
  LinkedFiles(Map<String, String> outputs, BlockFiles blocks, Linker linker) {
    this.outputs = outputs;
    this.blocks = blocks;
    this.linker = linker;
  }

  @Override
  public @Nullable String get(@Nullable Object name) {
    if (!(name instanceof String file)) {
      return null;
    }
    blocks.use(file);
    String output = outputs.get(file);
    return output == null ? null : linker.to(output);
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    blocks.useAll();
    Map<String, String> all = new TreeMap<>();
    outputs.forEach((name, output) -> all.put(name, linker.to(output)));
    return all.entrySet();
  }
}
