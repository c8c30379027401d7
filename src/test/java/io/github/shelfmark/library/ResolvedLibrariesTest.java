package io.github.shelfmark.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.extension.Library;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.testing.JarMaker;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Libraries whose artifacts a fake resolver finds. */
class ResolvedLibrariesTest {
  private static final Library CHALK =
      Library.of("a test", "org.chalk.Chalk", "org.chalk:chalk:2")
          .withAdapters("com.example.adapter");

  @TempDir private Path directory;

  private final List<Finding> findings = new ArrayList<>();
  private final List<List<String>> asked = new ArrayList<>();
  private JarMaker maker;
  private Path chalk;
  private URLClassLoader plugin;
  private LibraryLoaders loaders;
  private ResolvedLibraries libraries;

  @BeforeEach
  void makeALibraryAndAPluginThatHasAnotherVersionOfIt() throws IOException {
    maker = new JarMaker(directory);
    chalk = maker.jar("chalk", Map.of("org/chalk/Chalk.java", chalk("2")));
    Path old = maker.jar("old", Map.of("org/chalk/Chalk.java", chalk("1")));
    Path extension =
        maker.compile(
            "extension",
            Map.of(
                "com/example/adapter/Colours.java",
                """
                package com.example.adapter;
                public class Colours implements java.util.function.Supplier<String> {
                  public String get() {
                    return "chalk " + org.chalk.Chalk.VERSION();
                  }
                }
                """,
                "com/example/Other.java",
                "package com.example; public class Other {}"),
            chalk);
    plugin =
        new URLClassLoader(
            new URL[] {old.toUri().toURL(), extension.toUri().toURL()},
            ResolvedLibrariesTest.class.getClassLoader());
    loaders = new LibraryLoaders(plugin);
    libraries = new ResolvedLibraries(this::resolve, loaders);
  }

  private static String chalk(String version) {
    return "package org.chalk; public class Chalk { public static String VERSION() { return \""
        + version
        + "\"; } }";
  }

  private List<Path> resolve(List<String> artifacts) throws UnresolvedException {
    asked.add(artifacts);
    if (!Files.exists(chalk)) {
      throw new UnresolvedException("it is gone", "Look for it.", new IOException());
    }
    return List.of(chalk);
  }

  @AfterEach
  void close() throws IOException {
    loaders.close();
    plugin.close();
  }

  private ClassLoader load(Library library) {
    return libraries.load(library, findings::add).orElseThrow();
  }

  @Test
  void adaptersUseThePinnedVersion() {
    Supplier<?> adapter =
        libraries
            .adapter(CHALK, Supplier.class, "com.example.adapter.Colours", findings::add)
            .orElseThrow();

    assertThat(adapter.get()).isEqualTo("chalk 2");
    assertThat(findings).isEmpty();
  }

  @Test
  void otherClassesAreThePlugins() throws Exception {
    assertThat(load(CHALK).loadClass("com.example.Other"))
        .isSameAs(plugin.loadClass("com.example.Other"));
    assertThat(load(CHALK).loadClass(Library.class.getName())).isSameAs(Library.class);
    assertThat(load(CHALK).loadClass("com.example.adapter.Colours"))
        .isNotSameAs(plugin.loadClass("com.example.adapter.Colours"));
    assertThatThrownBy(() -> load(CHALK).loadClass("com.example.adapter.None"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void resourcesOfTheLibraryComeFirst() throws Exception {
    URL own = load(CHALK).getResource("org/chalk/Chalk.class");

    assertThat(own.toString()).contains("chalk.jar");
    assertThat(load(CHALK).getResources("org/chalk/Chalk.class").asIterator())
        .toIterable()
        .hasSize(2);
    assertThat(load(CHALK).getResource("com/example/Other.class")).isNotNull();
  }

  @Test
  void theSameFilesHaveOneClassLoader() {
    Library other = Library.of("another test", "org.chalk.Chalk", "org.chalk:all:2");
    ClassLoader first = load(CHALK);

    assertThat(load(CHALK)).isSameAs(first);
    assertThat(asked).hasSize(1);
    assertThat(new ResolvedLibraries(this::resolve, loaders).load(CHALK, findings::add))
        .contains(first);
    assertThat(load(other.withAdapters(CHALK.adapters()))).isSameAs(first);
    assertThat(load(other)).isNotSameAs(first);
  }

  @Test
  void otherFilesHaveAnother() throws IOException {
    ClassLoader first = load(CHALK);
    Files.write(chalk, new byte[] {1});

    assertThat(load(CHALK)).isNotSameAs(first);
  }

  @Test
  void whatIsMissingIsReportedAndAskedForAgain() throws IOException {
    Path hidden = Files.move(chalk, directory.resolve("hidden"));
    assertThat(libraries.load(CHALK, findings::add)).isEmpty();
    assertThat(findings)
        .singleElement()
        .isEqualTo(
            Finding.error(
                FindingCode.LIBRARY,
                "",
                Position.NONE,
                "a test needs org.chalk:chalk:2: it is gone",
                "Look for it."));

    Files.move(hidden, chalk);
    assertThat(libraries.load(CHALK, findings::add)).isPresent();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void closesItsFiles() throws Exception {
    load(CHALK).loadClass("org.chalk.Chalk");
    assertThat(isOpen()).isTrue();

    loaders.close();

    assertThat(isOpen()).isFalse();
  }

  private boolean isOpen() throws IOException {
    Path real = chalk.toRealPath();
    try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
      return open.anyMatch(each -> real.equals(target(each)));
    }
  }

  private static Path target(Path link) {
    try {
      return Files.readSymbolicLink(link);
    } catch (IOException e) {
      return link;
    }
  }
}
