package io.github.shelfmark.library;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The class loader of one library. The library's own files come first, so its classes are those of
 * its pinned versions, even if the plugin or an extension depends on other versions.
 */
final class LibraryLoader extends URLClassLoader {
  static {
    registerAsParallelCapable();
  }

  /**
   * What is always taken from the plugin if it is there: types that both sides use. The JDK has
   * only one version of its interfaces, and the log is Maven's.
   */
  private static final List<String> SHARED =
      List.of(
          "java.",
          "javax.",
          "jdk.",
          "sun.",
          "org.w3c.dom.",
          "org.xml.sax.",
          "org.slf4j.",
          "io.github.shelfmark.");

  private final ClassLoader plugin;
  private final String adapters;

  /**
   * A class loader.
   *
   * @param files the jars of the library
   * @param adapters the package of the classes that are defined here although their files are the
   *     plugin's; empty if there are none
   * @param plugin the class loader of the plugin, with its extensions
   */
  LibraryLoader(List<Path> files, String adapters, ClassLoader plugin) {
    super(urls(files), plugin);
    this.plugin = plugin;
    this.adapters = adapters.isEmpty() ? "" : adapters + '.';
  }

  private static URL[] urls(List<Path> files) {
    URL[] urls = new URL[files.size()];
    for (int i = 0; i < urls.length; i++) {
      try {
        urls[i] = files.get(i).toUri().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException("not a file: " + files.get(i), e);
      }
    }
    return urls;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> type = findLoadedClass(name);
      if (type == null) {
        type = isAdapter(name) ? adapter(name) : isShared(name) ? null : own(name);
      }
      if (type == null) {
        return super.loadClass(name, resolve);
      }
      if (resolve) {
        resolveClass(type);
      }
      return type;
    }
  }

  private boolean isAdapter(String name) {
    return !adapters.isEmpty() && name.startsWith(adapters);
  }

  private static boolean isShared(String name) {
    return SHARED.stream().anyMatch(name::startsWith);
  }

  private @Nullable Class<?> own(String name) {
    try {
      return findClass(name);
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  private Class<?> adapter(String name) throws ClassNotFoundException {
    try (InputStream file = plugin.getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (file == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = file.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  @Override
  public @Nullable URL getResource(String name) {
    URL own = findResource(name);
    return own != null ? own : super.getResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    List<URL> all = Collections.list(findResources(name));
    // Providers of the plugin's implement the plugin's version of an interface, not the library's.
    if (all.isEmpty() || !name.startsWith("META-INF/services/")) {
      all = new ArrayList<>(all);
      all.addAll(Collections.list(plugin.getResources(name)));
    }
    return Collections.enumeration(all);
  }
}
