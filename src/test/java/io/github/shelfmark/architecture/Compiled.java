package io.github.shelfmark.architecture;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles small classes that a test needs in packages of the main code. */
final class Compiled {
  private Compiled() {}

  /**
   * Compiles classes that do nothing but use others.
   *
   * @param directory where to write the class files
   * @param uses the names of the classes to make, each with the class to use
   */
  static void to(Path directory, Map<String, String> uses) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Source> sources = new ArrayList<>();
    uses.forEach((name, used) -> sources.add(new Source(name, used)));
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "-proc:none",
            "-d",
            directory.toString(),
            "-classpath",
            System.getProperty("java.class.path"));
    if (!compiler.getTask(messages, null, null, options, null, sources).call()) {
      throw new IOException(messages.toString());
    }
  }

  /** The source of a class with one field. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String used) {
      super(
          URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE);
      int dot = name.lastIndexOf('.');
      text =
          "package %s; public class %s { %s used; }"
              .formatted(name.substring(0, dot), name.substring(dot + 1), used);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
