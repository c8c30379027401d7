package io.github.shelfmark.library;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The class loaders of libraries, one for the same files: a library that several sites of a reactor
 * use, or several builds of one site, is loaded and compiled once.
 */
public final class LibraryLoaders implements Closeable {
  private final ClassLoader plugin;
  private final Map<Key, LibraryLoader> loaders = new HashMap<>();

  /** A file and the state in which it is loaded. */
  private record Stamp(Path file, long size, FileTime modified) {
    static Stamp of(Path file) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(file, attributes.size(), attributes.lastModifiedTime());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private record Key(List<Stamp> files, String adapters) {}

  /**
   * Has no class loaders at first.
   *
   * @param plugin their parent
   */
  public LibraryLoaders(ClassLoader plugin) {
    this.plugin = plugin;
  }

  /**
   * The class loader for some files, which exist.
   *
   * @param adapters the package of adapters; empty if there are none
   */
  synchronized ClassLoader of(List<Path> files, String adapters) {
    Key key = new Key(files.stream().map(Stamp::of).toList(), adapters);
    return loaders.computeIfAbsent(key, missing -> new LibraryLoader(files, adapters, plugin));
  }

  /** Closes all class loaders, and with them their files, which Windows could not delete before. */
  @Override
  public synchronized void close() throws IOException {
    List<LibraryLoader> all = new ArrayList<>(loaders.values());
    loaders.clear();
    IOException failure = null;
    for (LibraryLoader loader : all) {
      try {
        loader.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
