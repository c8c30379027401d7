package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildProgress;
import io.github.shelfmark.BuildProgress.Stage;
import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.testing.Edits;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A build after any change produces the same bytes as a clean build. */
class IncrementalBuildTest {
  /** Longer than the time after which file stamps are trusted. */
  private static final Duration SETTLED = Duration.ofMillis(2300);

  @TempDir private Path directory;
  private final Map<String, String> values = new TreeMap<>();
  private Map<String, Object> overrides = Map.of();
  private Map<String, Object> fallbacks = Map.of();
  private Map<String, String> project = Map.of();
  private Instant now = Sources.NOW;

  /** Other seeds with {@code -Dseed}, and another number of them with {@code -Dtries}. */
  static IntStream seeds() {
    int first = Integer.getInteger("seed", 0);
    return IntStream.range(first, first + Integer.getInteger("tries", 20));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void randomEditsOneAfterTheOther(int seed) throws IOException {
    edit(site(seed % 2 == 0, "docs"), seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void randomEditsOfASiteInSeveralLanguages(int seed) throws IOException {
    Path source = directory.resolve("docs");
    Edits.writeLanguages(source);
    edit(source, seed);
  }

  private void edit(Path source, int seed) throws IOException {
    Random random = new Random(seed);
    List<Edits.Edit> edits = List.copyOf(Edits.all().values());
    List<String> names = List.copyOf(Edits.all().keySet());
    List<String> made = new ArrayList<>();
    build(source, directory.resolve("site"));
    for (int step = 0; step < 10; step++) {
      int edit = random.nextInt(edits.size());
      made.add(names.get(edit));
      Path before = Edits.copy(source, Files.createTempDirectory(directory, "before"));
      edits.get(edit).apply(source, random);
      if (random.nextInt(5) == 0) {
        now = now.plus(Duration.ofDays(3));
      }
      if (random.nextInt(4) == 0) {
        tamper(directory.resolve("site"), random);
      }
      boolean published =
          requireSameAsClean(source, directory.resolve("site"), "seed " + seed + ": " + made);
      if (!published) {
        made.add("undo");
        Edits.replace(source, before);
        requireSameAsClean(source, directory.resolve("site"), "seed " + seed + ": " + made);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void eachEditWithTrustedStamps(boolean jekyll) throws Exception {
    Map<String, Edits.Edit> edits = Edits.all();
    for (String name : edits.keySet()) {
      build(site(jekyll, name), directory.resolve(name + "-site"));
    }
    Thread.sleep(SETTLED.toMillis());
    for (Map.Entry<String, Edits.Edit> edit : edits.entrySet()) {
      // Build again now that all stamps are old enough to be trusted; this build records them.
      build(directory.resolve(edit.getKey()), directory.resolve(edit.getKey() + "-site"));
    }
    for (Map.Entry<String, Edits.Edit> edit : edits.entrySet()) {
      Path source = directory.resolve(edit.getKey());
      edit.getValue().apply(source, new Random(7));
      requireSameAsClean(source, directory.resolve(edit.getKey() + "-site"), edit.getKey());
    }
  }

  @Test
  void nothingIsRenderedIfNothingChanged() throws Exception {
    Path source = site(false, "docs");
    Path site = directory.resolve("site");
    BuildReport first = build(source, site);
    assertThat(first.reused()).isZero();
    BuildReport second = build(source, site);
    assertThat(second.reused()).isGreaterThanOrEqualTo(first.documents());
    assertThat(second.written()).isZero();
    Thread.sleep(SETTLED.toMillis());
    build(source, site);
    BuildReport trusted = build(source, site);
    assertThat(trusted.written()).isZero();
    assertThat(trusted.unchanged()).isEqualTo(first.written());
    assertThat(trusted.findings()).isEqualTo(first.findings());
  }

  @Test
  void aChangedTextRendersOnlyItsPage() throws IOException {
    Path source = site(false, "docs");
    Path site = directory.resolve("site");
    overrides = Map.of("search", false);
    int pages = build(source, site).documents();
    Files.writeString(source.resolve("a/p1.md"), "\nMore.\n", StandardOpenOption.APPEND);
    BuildReport report = build(source, site);
    assertThat(report.rendered()).isEqualTo(1);
    // With its twin, and the full texts of its section and of the site.
    assertThat(report.written()).isEqualTo(4);
    assertThat(report.reused()).isGreaterThanOrEqualTo(pages - 1);
  }

  @Test
  void aChangedValueRendersThePagesThatShowIt() throws IOException {
    Path source = site(false, "docs");
    Path site = directory.resolve("site");
    Files.writeString(source.resolve("text.md"), "# Text\n\n`${my.value}`\n");
    Files.writeString(source.resolve("link.md"), "# Link\n\n[a](https://x.example/${my.value})\n");
    Files.writeString(source.resolve("kept.md"), "# Kept\n\n\\${my.value} ${other}\n");
    values.put("my.value", "1");
    values.put("other.value", "1");
    overrides = Map.of("filter", List.of("my.value", "other.value"));
    int pages = build(source, site).rendered();
    values.put("my.value", "2");
    BuildReport report = build(source, site);
    assertThat(report.rendered()).isEqualTo(2);
    assertThat(report.reused()).isEqualTo(pages - 2);
    assertThat(site.resolve("text.html")).content().contains("<code>2</code>");
    requireSameAsClean(source, site, "my.value");
    values.put("other.value", "2");
    assertThat(build(source, site).rendered()).isZero();
    requireSameAsClean(source, site, "other.value");
  }

  @Test
  void aChangedValueInATitleRendersThePagesThatListIt() throws Exception {
    Path source = site(false, "docs");
    Path site = directory.resolve("site");
    Files.writeString(source.resolve("a/deep/title.md"), "# The title ${my.value}\n");
    Files.writeString(
        source.resolve("a/deep/matter.md"), "---\ntitle: The matter ${my.value}\n---\nText\n");
    values.put("my.value", "1");
    overrides = Map.of("filter", List.of("my.value"));
    build(source, site);
    Thread.sleep(SETTLED.toMillis());
    build(source, site);
    values.put("my.value", "two");
    requireSameAsClean(source, site, "title");
    assertThat(site.resolve("a/deep/p1.html"))
        .content()
        .contains("The title two", "The matter two");
    overrides = Map.of();
    requireSameAsClean(source, site, "no filter");
    assertThat(site.resolve("a/deep/title.html")).content().contains("The title ${my.value}");
    overrides = Map.of("filter", List.of("my.value"));
    requireSameAsClean(source, site, "filter again");
  }

  @Test
  void aNewVersionOfTheProjectRendersOnlyWhatShowsIt() throws IOException {
    Path source = site(false, "docs");
    Path site = directory.resolve("site");
    Files.writeString(source.resolve("kept.md"), "# Kept\n");
    values.put("project.version", "1");
    fallbacks = Map.of("version", "1");
    overrides = Map.of("version", "own", "filter", "project.version");
    project = Map.of("name", "N", "version", "1");
    build(source, site);
    values.put("project.version", "2");
    fallbacks = Map.of("version", "2");
    project = Map.of("name", "N", "version", "2");
    assertThat(build(source, site).rendered()).isZero();
    Files.createDirectories(source.resolve("_theme/partials"));
    Files.writeString(source.resolve("_theme/partials/footer.ftlh"), "<p>${project.version}</p>");
    build(source, site);
    project = Map.of("name", "N", "version", "3");
    requireSameAsClean(source, site, "footer");
    assertThat(site.resolve("kept.html")).content().contains("<p>3</p>");
  }

  @Test
  void aPageThatLoopsOverACollectionDependsOnlyOnItsFrontMatter() throws IOException {
    Path source = site(true, "docs");
    Path site = directory.resolve("site");
    build(source, site);
    Files.writeString(source.resolve("_notes/two.md"), "---\ntitle: Two\n---\nOther text\n");
    build(source, site);
    assertThat(site.resolve("notes.html")).content().contains("Two");
    Files.writeString(source.resolve("_notes/two.md"), "---\ntitle: Zwei\n---\nOther text\n");
    build(source, site);
    assertThat(site.resolve("notes.html")).content().contains("Zwei");
    assertThat(site.resolve("notes/one.html")).content().contains("Zwei");
  }

  @ParameterizedTest
  @ValueSource(strings = {"records", "manifest"})
  void aDamagedStoreIsNotTrusted(String name) throws IOException {
    Path source = site(true, "docs");
    Path site = directory.resolve("site");
    build(source, site);
    Path file = directory.resolve("site-work").resolve(name);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(1);
    for (int i = 0; i < 30; i++) {
      byte[] damaged = whole.clone();
      int at = random.nextInt(damaged.length);
      damaged[at] ^= (byte) (1 + random.nextInt(255));
      Files.write(file, i % 3 == 0 ? Arrays.copyOf(whole, at) : damaged);
      requireSameAsClean(source, site, name + " damaged at " + at);
      whole = Files.readAllBytes(file);
    }
  }

  @Test
  void aForeignStoreIsNotTrusted() throws IOException {
    Path source = site(false, "docs");
    Path site = directory.resolve("site");
    build(source, site);
    Path other = site(true, "other");
    build(other, directory.resolve("else"));
    Files.copy(
        directory.resolve("else-work/records"),
        directory.resolve("site-work/records"),
        StandardCopyOption.REPLACE_EXISTING);
    requireSameAsClean(source, site, "foreign");
  }

  @Test
  void ofTwoConcurrentBuildsOneWaits() throws IOException {
    Path source = site(true, "docs");
    Path site = directory.resolve("site");
    List<CompletableFuture<BuildReport>> builds = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      builds.add(CompletableFuture.supplyAsync(() -> quietly(source, site)));
    }
    assertThat(builds).allSatisfy(build -> assertThat(build.join().published()).isTrue());
    requireSameAsClean(source, site, "at once");
  }

  @Test
  void aBuildThatWaitedRemovesWhatTheOtherWrote() throws Exception {
    Path source = site(false, "docs");
    Path site = directory.resolve("site");
    CountDownLatch rendering = new CountDownLatch(1);
    CountDownLatch waiting = new CountDownLatch(1);
    CompletableFuture<BuildReport> first =
        CompletableFuture.supplyAsync(
            () -> quietly(source, site, new Paused(Stage.RENDERING, rendering, waiting)));
    rendering.await();
    CompletableFuture<BuildReport> second =
        CompletableFuture.supplyAsync(
            () -> quietly(source, site, new Paused(Stage.WAITING, waiting, new CountDownLatch(0))));
    waiting.await();
    Files.delete(source.resolve("a/deep/p1.md"));
    Files.delete(source.resolve("a/deep/p3.md"));
    Files.writeString(source.resolve("a/deep/p2.md"), "# Alone\n");

    assertThat(first.join().published()).isTrue();
    // Two pages with their twins.
    assertThat(second.join().removed()).isEqualTo(4);
    requireSameAsClean(source, site, "waited");
  }

  /** Reports a stage, and holds its build there until something else has happened. */
  private record Paused(Stage at, CountDownLatch reached, CountDownLatch resume)
      implements BuildProgress {
    @Override
    public void start(Stage stage, int total) {
      if (stage == at) {
        reached.countDown();
        try {
          resume.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }

    @Override
    public void done() {
      // Only stages matter.
    }
  }

  private BuildReport quietly(Path source, Path site, BuildProgress progress) {
    try {
      return Shelfmark.build(request(source, site).progress(progress).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BuildReport quietly(Path source, Path site) {
    try {
      return build(source, site);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path site(boolean jekyll, String name) throws IOException {
    Path source = directory.resolve(name);
    if (jekyll) {
      Edits.writeJekyll(source);
    } else {
      Edits.writeCommonMark(source);
    }
    return source;
  }

  private static void tamper(Path site, Random random) throws IOException {
    if (!Files.isDirectory(site)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(site)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    Path file = files.get(random.nextInt(files.size()));
    if (random.nextBoolean()) {
      Files.delete(file);
    } else {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length - 1] ^= 1;
      Files.write(file, bytes);
    }
  }

  private boolean requireSameAsClean(Path source, Path site, String what) throws IOException {
    Path clean = Files.createTempDirectory(directory, "clean").resolve("site");
    BuildReport expected = build(source, clean);
    BuildReport actual = build(source, site);
    assertThat(actual.published()).as(what).isEqualTo(expected.published());
    if (expected.published()) {
      assertThat(withoutLeftFiles(actual, site)).as(what).isEqualTo(expected.findings());
      assertThat(contents(site)).as(what).isEqualTo(contents(clean));
    }
    return expected.published();
  }

  /**
   * The findings without those about files that were tampered with and that the site then no longer
   * had. A clean build has no such files, so they are removed, as the finding's hint says.
   */
  private static List<Finding> withoutLeftFiles(BuildReport report, Path site) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (finding.code().equals(FindingCode.CHANGED_OUTPUT)) {
        String message = finding.message();
        int end = message.indexOf(", but it was changed");
        Files.deleteIfExists(
            site.resolve(message.substring("the site no longer has ".length(), end)));
      } else {
        findings.add(finding);
      }
    }
    return findings;
  }

  private BuildReport build(Path source, Path site) throws IOException {
    return Shelfmark.build(request(source, site).build());
  }

  private BuildRequest.Builder request(Path source, Path site) {
    return BuildRequest.builder(source, site)
        .work(site.resolveSibling(site.getFileName() + "-work"))
        .values(values)
        .overrides(overrides)
        .fallbacks(fallbacks)
        .project(project)
        .now(now)
        .threads(2);
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
