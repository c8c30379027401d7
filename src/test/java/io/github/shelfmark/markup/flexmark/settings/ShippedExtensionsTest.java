package io.github.shelfmark.markup.flexmark.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.Parser;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedExtensionsTest {
  private static final Pattern ARTIFACT =
      Pattern.compile("META-INF/maven/[^/]+/flexmark-ext-([a-z-]+)/pom.xml");

  static List<String> names() {
    return ShippedExtensions.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachNameIsAClassThatCanBeMade(String name) throws ExtensionLoader.RefusedException {
    ExtensionLoader loader = new ExtensionLoader(getClass().getClassLoader());
    Class<?> type = loader.find(ShippedExtensions.className(name));
    assertThat(loader.make(type)).isInstanceOf(type);
    assertThat(ShippedExtensions.shortName(type.getName())).contains(name);
    assertThat(ShippedExtensions.shortName(type.getSimpleName())).contains(name);
  }

  @Test
  void eachArtifactInFlexmarksJarHasAName() throws IOException, URISyntaxException {
    Path jar = Path.of(Parser.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> artifacts = new TreeSet<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : Collections.list(file.entries())) {
        Matcher matcher = ARTIFACT.matcher(entry.getName());
        if (matcher.matches()) {
          artifacts.add(matcher.group(1));
        }
      }
    }
    assertThat(artifacts).hasSizeGreaterThan(25);
    assertThat(ShippedExtensions.names()).containsAll(artifacts);
  }

  @Test
  void aliasesStandForNames() {
    ShippedExtensions.aliases()
        .forEach(
            (alias, name) -> {
              assertThat(ShippedExtensions.names()).contains(name).doesNotContain(alias);
              assertThat(ShippedExtensions.shortName(alias)).contains(name);
            });
    assertThat(ShippedExtensions.shortName("GFM_Strikethrough")).contains("gfm-strikethrough");
    assertThat(ShippedExtensions.shortName("")).isEmpty();
    assertThat(ShippedExtensions.shortName("Extension")).isEmpty();
  }
}
