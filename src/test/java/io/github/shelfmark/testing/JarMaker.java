package io.github.shelfmark.testing;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles Java sources into small jars. */
public final class JarMaker {
  private final Path directory;

  /** Makes jars with the help of a directory, which is empty. */
  public JarMaker(Path directory) {
    this.directory = directory;
  }

  /**
   * Compiles classes.
   *
   * @param name a name for them
   * @param sources the source of each class by its file name, such as {@code org/example/A.java}
   * @param classPath jars and directories
   * @return the directory with the classes
   */
  public Path compile(String name, Map<String, String> sources, Path... classPath)
      throws IOException {
    Path classes = Files.createDirectories(directory.resolve(name + "-classes"));
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
    String path =
        String.join(File.pathSeparator, Stream.of(classPath).map(Path::toString).toList());
    arguments.addAll(List.of("-cp", path));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = directory.resolve(name + "-sources").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      arguments.add(Files.writeString(file, source.getValue()).toString());
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalArgumentException("not compiled: " + sources.keySet());
    }
    return classes;
  }

  /** Compiles classes into a jar. */
  public Path jar(String name, Map<String, String> sources, Path... classPath) throws IOException {
    Path classes = compile(name, sources, classPath);
    Path jar = directory.resolve(name + ".jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file);
        Stream<Path> found = Files.walk(classes)) {
      for (Path each : found.filter(Files::isRegularFile).sorted().toList()) {
        entries.putNextEntry(new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
        entries.write(Files.readAllBytes(each));
      }
    }
    return jar;
  }
}
