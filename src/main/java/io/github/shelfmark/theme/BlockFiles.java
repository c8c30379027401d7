package io.github.shelfmark.theme;

import io.github.shelfmark.extension.BlockFile;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a theme that only some pages load, by the names that they are written under, which
 * change with the files. Pages record which they use, and also that one does not exist, because a
 * site may add it later.
 */
final class BlockFiles implements Answers {
  private final Map<String, String> outputs;
  private final Reads reads;

  /**
   * Block files.
   *
   * @param files the outputs of the files of a theme by their names
   */
  BlockFiles(Map<String, String> files, Reads reads) {
    this.outputs = new TreeMap<>(files);
    outputs.keySet().removeIf(name -> !BlockFile.is(name));
    this.reads = reads;
  }

  /** Links to the style sheets of blocks; those that have none are left out. */
  List<String> styles(List<String> blocks, Linker linker) {
    return blocks.stream().map(BlockFile::style).flatMap(this::output).map(linker::to).toList();
  }

  /** Links to the scripts of blocks; those that have none are left out. */
  List<String> scripts(List<String> blocks, Linker linker) {
    return blocks.stream().map(BlockFile::script).flatMap(this::output).map(linker::to).toList();
  }

  private Stream<String> output(String name) {
    use(name);
    return Stream.ofNullable(outputs.get(name));
  }

  /** Records that a page uses a file of the theme; only those of blocks need it. */
  void use(String name) {
    if (BlockFile.is(name)) {
      reads.note(new Read.ThemeFile(name), outputs.getOrDefault(name, ""));
    }
  }

  /** Records that a page uses all files of the theme. */
  void useAll() {
    reads.note(new Read.ThemeFile(""), all());
  }

  private String all() {
    return new Fingerprint().add(outputs).hex();
  }

  @Override
  public @Nullable String answer(Read read) {
    if (!(read instanceof Read.ThemeFile file)) {
      return null;
    }
    return file.name().isEmpty() ? all() : outputs.getOrDefault(file.name(), "");
  }
}
