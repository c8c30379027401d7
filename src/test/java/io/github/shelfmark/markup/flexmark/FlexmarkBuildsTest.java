package io.github.shelfmark.markup.flexmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.code.CodeBlocks;
import io.github.shelfmark.markup.container.SiteAccess;
import io.github.shelfmark.markup.flexmark.settings.FlexmarkSettings;
import io.github.shelfmark.markup.flexmark.write.BodyForm;
import io.github.shelfmark.markup.formula.Formulas;
import io.github.shelfmark.testing.Bodies;
import io.github.shelfmark.testing.Edits;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds after a change, and on many threads, give the bytes of a clean build on one thread. */
class FlexmarkBuildsTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void editsGiveWhatACleanBuildGives(int seed) throws IOException {
    TestBuild build = TestBuild.in(directory.resolve("edited"));
    Path source = build.source().directory();
    Edits.writeCommonMark(source);
    Path config = source.resolve("site.yml");
    Files.writeString(config, Files.readString(config) + "dialect: flexmark\n");
    build.run();
    Random random = new Random(seed);
    List<Map.Entry<String, Edits.Edit>> edits = List.copyOf(Edits.all().entrySet());
    List<String> made = new ArrayList<>();
    for (int step = 0; step < 8; step++) {
      Map.Entry<String, Edits.Edit> edit = edits.get(random.nextInt(edits.size()));
      made.add(edit.getKey());
      edit.getValue().apply(source, random);
      TestBuild clean = TestBuild.in(directory.resolve("clean" + step));
      Edits.copy(source, clean.source().directory());
      BuildReport whole = clean.run();
      BuildReport report = build.run();
      assertThat(TestBuild.told(report)).as("%s", made).isEqualTo(TestBuild.told(whole));
      if (whole.published()) {
        assertThat(texts(build)).as("%s", made).isEqualTo(texts(clean));
      }
    }
  }

  private static Map<String, String> texts(TestBuild build) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    build
        .files()
        .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  @Test
  void brokenWikiLinksAreToldWhereverTheyAre() throws IOException {
    TestBuild build = TestBuild.in(directory.resolve("wiki"));
    Path source = build.source().directory();
    Files.createDirectories(source);
    Files.writeString(
        source.resolve("site.yml"), "dialect: flexmark\nflexmark: {extensions: [wikilink]}\n");
    Files.writeString(
        source.resolve("index.md"),
        """
        # Home

        [[Ghost]] and [[Ghost]], [[text|Ghost]]
        [[Home]] [[index]]

        - [[Ghost]]
        """);
    List<String> told = TestBuild.told(build.run());
    assertThat(told).hasSize(5);
    assertThat(String.join("\n", told))
        .contains("index.md:3:1:", "index.md:3:15:", "index.md:3:26:", "index.md:4:1:")
        .contains("index.md:6:3:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"~~a~", "*a\n"})
  void whatTakesMinutesIsAFinding(String part) throws IOException {
    TestBuild build = TestBuild.in(directory.resolve("long"));
    Path source = build.source().directory();
    Files.createDirectories(source);
    Files.writeString(source.resolve("site.yml"), "dialect: flexmark\n");
    Files.writeString(source.resolve("index.md"), "# Home\n\n" + part.repeat(12_000));
    assertThat(TestBuild.told(build.run()))
        .anyMatch(told -> told.startsWith("error nesting index.md:3:1: a paragraph or table has"));
    // As many in paragraphs of their own, and brackets after delimiters, are read.
    Files.writeString(
        source.resolve("index.md"),
        "# Home\n\n" + (part + "\n\n").repeat(1000) + "*[A]: b ".repeat(5000));
    assertThat(TestBuild.told(build.run())).noneMatch(told -> told.startsWith("error nesting"));
  }

  @Test
  void manyThreadsGiveWhatOneGives() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path page : List.of(Path.of("src/docs/reference/flexmark.md"), Path.of("README.md"))) {
      String text = Files.readString(page);
      for (int i = 1; i <= 20; i++) {
        texts.add(text.substring(text.length() / 40 * i) + "\n[^n] x[^n]\n\n[^n]: N" + i + "\n");
      }
    }
    FlexmarkRenderer renderer =
        new FlexmarkRenderer(
            FlexmarkSettings.github(),
            Links.UNCHANGED,
            List.of(),
            SiteAccess.NONE,
            BodyForm.theme(new CodeBlocks(), Formulas.STANDARD));
    List<Body> one = texts.stream().map(text -> Bodies.fixed(render(renderer, text))).toList();

    List<Body> many =
        IntStream.range(0, 4 * texts.size())
            .parallel()
            .mapToObj(i -> Bodies.fixed(render(renderer, texts.get(i % texts.size()))))
            .toList();

    for (int i = 0; i < many.size(); i++) {
      assertThat(many.get(i)).isEqualTo(one.get(i % one.size()));
    }
  }

  private static Body render(FlexmarkRenderer renderer, String text) {
    return renderer.render(Fixtures.page("a.md", "a.html", text));
  }
}
