package io.github.shelfmark.markup.comparison;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Doxia's Markdown module, as maven-site-plugin uses it. It needs an older flexmark-java than we
 * do, so its classes come from a class loader that shares none with the tests.
 */
final class DoxiaMarkdown implements AutoCloseable {
  /** Written by the build; see the execution {@code class-path-of-doxia} in the POM. */
  private static final Path CLASS_PATH = Path.of("target/doxia.classpath");

  private static final String PACKAGE = "org.apache.maven.doxia.";

  private final URLClassLoader loader;

  private DoxiaMarkdown(URLClassLoader loader) {
    this.loader = loader;
  }

  /** Loads the module. */
  static DoxiaMarkdown load() throws IOException {
    if (!Files.exists(CLASS_PATH)) {
      throw new AssertionError(CLASS_PATH + " is missing: run mvn process-test-resources first");
    }
    List<URL> jars = new ArrayList<>();
    for (String jar : Files.readAllLines(CLASS_PATH)) {
      jars.add(Path.of(jar).toUri().toURL());
    }
    return new DoxiaMarkdown(
        new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
  }

  /** The page that Doxia makes of a document: its title, and its body with anchors of headings. */
  Document page(String text) throws ReflectiveOperationException {
    Object inner = create("module.markdown.MarkdownParser$MarkdownHtmlParser");
    Object parser = create("module.markdown.MarkdownParser");
    Field field = parser.getClass().getDeclaredField("parser");
    field.setAccessible(true);
    field.set(parser, inner);
    // As maven-site-plugin does.
    parser
        .getClass()
        .getMethod("setEmitAnchorsForIndexableEntries", boolean.class)
        .invoke(parser, true);
    inner
        .getClass()
        .getMethod("setEmitAnchorsForIndexableEntries", boolean.class)
        .invoke(inner, true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Object factory = create("module.xhtml5.Xhtml5SinkFactory");
    Object sink =
        factory.getClass().getMethod("createSink", OutputStream.class).invoke(factory, out);
    Class<?> sinkType = loader.loadClass(PACKAGE + "sink.Sink");
    parser
        .getClass()
        .getMethod("parse", Reader.class, sinkType, String.class)
        .invoke(parser, new StringReader(text), sink, "page.md");
    sinkType.getMethod("close").invoke(sink);
    return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
  }

  /** The addresses of its jars. */
  List<String> jars() {
    return Stream.of(loader.getURLs()).map(URL::toString).toList();
  }

  private Object create(String name) throws ReflectiveOperationException {
    return loader.loadClass(PACKAGE + name).getConstructor().newInstance();
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
