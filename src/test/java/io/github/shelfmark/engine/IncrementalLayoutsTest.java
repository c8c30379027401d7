package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.testing.Edits;
import io.github.shelfmark.testing.LayoutEdits;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A Jekyll site with its own layouts is the same after any change as in a clean build. */
class IncrementalLayoutsTest {
  private static final int STEPS = 10;

  @TempDir private Path directory;

  /** Other seeds with {@code -Dseed}, and another number of them with {@code -Dtries}. */
  static IntStream seeds() {
    int first = Integer.getInteger("seed", 0);
    return IntStream.range(first, first + Integer.getInteger("tries", 10));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void randomEditsOneAfterTheOther(int seed) throws IOException {
    Random random = new Random(seed);
    Path source = directory.resolve("docs");
    LayoutEdits.write(source);
    Map<String, Edits.Edit> all = new LinkedHashMap<>(LayoutEdits.all());
    // Those of the theme change nothing here, and each of ours is to come up as often.
    Edits.all().forEach(all::putIfAbsent);
    List<String> ours = List.copyOf(LayoutEdits.all().keySet());
    List<String> names = List.copyOf(all.keySet());
    List<String> made = new ArrayList<>();
    build(source, directory.resolve("site"));
    for (int step = 0; step < STEPS; step++) {
      List<String> from = random.nextBoolean() ? ours : names;
      String name = from.get(random.nextInt(from.size()));
      made.add(name);
      Path before = Edits.copy(source, Files.createTempDirectory(directory, "before"));
      all.getOrDefault(name, (where, chance) -> {}).apply(source, random);
      if (!requireSameAsClean(source, "seed " + seed + ": " + made)) {
        made.add("undo");
        Edits.replace(source, before);
        requireSameAsClean(source, "seed " + seed + ": " + made);
      }
    }
  }

  @Test
  void nothingIsWrittenWhereNothingHasChanged() throws IOException {
    Path source = directory.resolve("docs");
    LayoutEdits.write(source);
    Path site = directory.resolve("site");
    build(source, site);

    assertThat(build(source, site).written()).isZero();
  }

  private boolean requireSameAsClean(Path source, String what) throws IOException {
    Path clean = Files.createTempDirectory(directory, "clean").resolve("site");
    Path site = directory.resolve("site");
    BuildReport expected = build(source, clean);
    BuildReport actual = build(source, site);
    assertThat(actual.published()).as(what).isEqualTo(expected.published());
    if (expected.published()) {
      assertThat(actual.findings()).as(what).isEqualTo(expected.findings());
      assertThat(contents(site)).as(what).isEqualTo(contents(clean));
    }
    return expected.published();
  }

  private static BuildReport build(Path source, Path site) throws IOException {
    return Shelfmark.build(
        BuildRequest.builder(source, site)
            .work(site.resolveSibling(site.getFileName() + "-work"))
            .overrides(Map.of("layouts", "jekyll"))
            .now(Sources.NOW)
            .threads(2)
            .build());
  }

  private static Map<String, String> contents(Path site) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        contents.put(
            site.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
