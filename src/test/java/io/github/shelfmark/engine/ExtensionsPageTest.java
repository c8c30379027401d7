package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.Extension;
import io.github.shelfmark.finding.Findings;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the manual's page about extensions compiles and is an extension. */
class ExtensionsPageTest {
  private static final Path PAGE = Path.of("src/docs/guide/extensions.md");
  private static final Pattern SOURCE =
      Pattern.compile("```java title=\"(\\w+\\.java)\"\n(.*?)\n```", Pattern.DOTALL);

  @TempDir private Path directory;

  @Test
  void theExampleIsAnExtension() throws Exception {
    compile(sources());

    URL[] classes = {directory.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, Extension.class.getClassLoader())) {
      Class<?> type = loader.loadClass("com.example.docs.DocsExtension");
      Extension extension = (Extension) type.getConstructor().newInstance();
      Extensions extensions = Extensions.of(List.of(extension).iterator());

      Findings findings = new Findings();
      extensions.report(findings);
      assertThat(findings.list()).isEmpty();
      assertThat(extensions.directives()).extracting(Directive::name).containsExactly("deprecated");
      assertThat(extensions.producers()).hasSize(1);
      assertThat(extensions.rules()).hasSize(1);
    }
  }

  private List<String> sources() throws IOException {
    List<String> files = new ArrayList<>();
    Matcher source = SOURCE.matcher(Files.readString(PAGE));
    while (source.find()) {
      Path file = directory.resolve(source.group(1));
      Files.writeString(file, source.group(2));
      files.add(file.toString());
    }
    assertThat(files).hasSize(3);
    return files;
  }

  private void compile(List<String> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Writer messages = new StringWriter();
    boolean done =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of("-proc:none", "-cp", "target/classes", "-d", directory.toString()),
                null,
                compiler
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjectsFromStrings(files))
            .call();
    assertThat(done).as(messages.toString()).isTrue();
  }
}
