package io.github.shelfmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.sink.LiveSink;
import io.github.shelfmark.sink.MemorySink;
import io.github.shelfmark.testing.Edits;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuildSessionTest {
  @TempDir private Path directory;
  private final ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();
  private volatile Set<String> wanted = Set.of();
  private final LiveSink sink =
      new LiveSink(
          new LiveSink.Listener() {
            @Override
            public void changed(String path) {
              heard.add(path);
            }

            @Override
            public void removed(String path) {
              heard.add("-" + path);
            }
          },
          () -> wanted);
  private final BuildSession session = BuildSession.open(sink);
  private final Map<String, Object> overrides = new TreeMap<>();

  /** Other seeds with {@code -Dseed}, and another number of them with {@code -Dtries}. */
  static IntStream seeds() {
    int first = Integer.getInteger("seed", 0);
    return IntStream.range(first, first + Integer.getInteger("tries", 12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void afterAnyEditsTheSiteIsThatOfACleanBuild(int seed) throws Exception {
    Path source = directory.resolve("docs");
    if (seed % 2 == 0) {
      Edits.writeJekyll(source);
    } else {
      Edits.writeCommonMark(source);
    }
    edit(source, seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void afterAnyEditsASiteInSeveralLanguagesIsThatOfACleanBuild(int seed) throws Exception {
    Path source = directory.resolve("docs");
    Edits.writeLanguages(source);
    edit(source, seed);
  }

  private void edit(Path source, int seed) throws Exception {
    Random random = new Random(seed);
    List<Edits.Edit> edits = List.copyOf(Edits.all().values());
    List<String> names = List.copyOf(Edits.all().keySet());
    List<String> made = new ArrayList<>();
    session.build(request(source), FileChanges.ALL);
    for (int step = 0; step < 12; step++) {
      Path before = Edits.copy(source, Files.createTempDirectory(directory, "before"));
      int edit = random.nextInt(edits.size());
      made.add(names.get(edit));
      edits.get(edit).apply(source, random);
      String what = "seed " + seed + ": " + made;
      wanted = Set.copyOf(some(sink.paths(), random));
      Set<Path> changed = differing(before, source);
      session.preview(changed);
      if (random.nextInt(4) == 0) {
        cancelledBuild(source, changed);
      }
      if (!requireSameAsClean(source, changed, what)) {
        Edits.replace(source, before);
        made.add("undo");
        requireSameAsClean(source, changed, "seed " + seed + ": " + made);
      }
    }
  }

  private void cancelledBuild(Path source, Set<Path> changed) throws IOException {
    BuildProgress stops =
        new BuildProgress() {
          @Override
          public void start(Stage stage, int total) {
            if (stage == Stage.RENDERING) {
              session.cancel();
            }
          }

          @Override
          public void done() {
            // Nothing is made any more.
          }
        };
    try {
      session.build(builder(source).progress(stops).build(), FileChanges.of(changed));
    } catch (CancellationException expected) {
      // A build whose configuration is wrong ends before it.
    }
  }

  private boolean requireSameAsClean(Path source, Set<Path> changed, String what)
      throws IOException {
    MemorySink clean = new MemorySink();
    Path work = Files.createTempDirectory(directory, "work");
    BuildReport expected = Shelfmark.build(builder(source).work(work).sink(clean).build());
    BuildReport actual = session.build(request(source), FileChanges.of(changed));
    assertThat(actual.published()).as(what).isEqualTo(expected.published());
    assertThat(actual.findings()).as(what).isEqualTo(expected.findings());
    if (expected.published()) {
      Map<String, String> site = new TreeMap<>();
      clean.files().keySet().forEach(path -> site.put(path, text(sink.file(path))));
      assertThat(site).as(what).isEqualTo(texts(clean.files()));
      assertThat(clean.files().keySet()).as(what).containsAll(sink.paths());
    }
    return expected.published();
  }

  private static Map<String, String> texts(Map<String, byte[]> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach((path, bytes) -> texts.put(path, text(Optional.of(bytes))));
    return texts;
  }

  private static String text(Optional<byte[]> bytes) {
    return bytes.map(file -> new String(file, StandardCharsets.ISO_8859_1)).orElse("missing");
  }

  private static List<String> some(Set<String> paths, Random random) {
    return paths.stream().sorted().filter(path -> random.nextInt(5) == 0).toList();
  }

  /** The files that differ between a copy of a source and the source. */
  private static Set<Path> differing(Path copy, Path source) throws IOException {
    Set<Path> all = new HashSet<>();
    for (Path root : List.of(copy, source)) {
      try (Stream<Path> files = Files.walk(root)) {
        files.filter(Files::isRegularFile).map(root::relativize).forEach(all::add);
      }
    }
    Set<Path> differing = new HashSet<>();
    for (Path file : all) {
      Path old = copy.resolve(file);
      Path now = source.resolve(file);
      if (!Files.exists(old)
          || !Files.exists(now)
          || !Arrays.equals(Files.readAllBytes(old), Files.readAllBytes(now))) {
        differing.add(now.toAbsolutePath());
      }
    }
    return differing;
  }

  @Test
  void aChangedTextIsShownAheadOfTheBuild() throws IOException {
    Path source = site();
    Path post = source.resolve("a/p1.md");
    append(post, "\nMore text.\n");
    List<Preview> shown = session.preview(Set.of(post));
    assertThat(shown).extracting(Preview::output).containsExactly("a/p1.html");
    assertThat(heard).containsExactly("a/p1.html");
    assertThat(text(sink.file("a/p1.html"))).contains("More text.");
    heard.clear();
    BuildReport report = session.build(request(source), FileChanges.of(Set.of(post)));
    assertThat(report.rendered()).isEqualTo(1);
    assertThat(heard).doesNotContain("a/p1.html");
  }

  @Test
  void aChangedTitleIsShownAheadInThePagesThatAreOpen() throws IOException {
    Path source = site();
    Path post = source.resolve("a/p1.md");
    wanted = Set.of("a/p2.html", "a/index.html", "b/p1.html");
    replace(post, "# a1", "# Another title");
    assertThat(session.preview(Set.of(post))).isEmpty();
    assertThat(heard).contains("a/p2.html", "a/index.html").doesNotContain("a/p3.html");
    assertThat(text(sink.file("a/p2.html"))).contains("Another title");
    assertThat(text(sink.file("a/index.html"))).contains("Another title");
    session.build(request(source), FileChanges.of(Set.of(post)));
    assertThat(text(sink.file("a/p3.html"))).contains("Another title");
  }

  @Test
  void whatIsMoreThanATextIsLeftToTheBuild() throws IOException {
    Path source = site();
    Path file = source.resolve("a/p1.md");
    Path fresh = source.resolve("a/fresh.md");
    Files.writeString(fresh, "# Fresh\n");
    assertThat(session.preview(Set.of(fresh))).isEmpty();
    Files.delete(file);
    assertThat(session.preview(Set.of(file))).isEmpty();
    assertThat(session.preview(Set.of(source.resolve("site.yml")))).isEmpty();
    assertThat(session.preview(Set.of())).isEmpty();
    assertThat(heard).isEmpty();
  }

  @Test
  void aPageWithAnErrorStaysAsItWasAndTheOthersGoOn() throws IOException {
    Path source = site();
    Path wrong = source.resolve("a/p1.md");
    Path right = source.resolve("b/p1.md");
    String before = text(sink.file("a/p1.html"));
    append(wrong, "\n[gone](nowhere.md)\n");
    List<Preview> shown = session.preview(Set.of(wrong));
    assertThat(shown.get(0).findings()).extracting(Finding::severity).contains(Severity.ERROR);
    append(right, "\nMore text.\n");
    BuildReport report = session.build(request(source), FileChanges.of(Set.of(wrong, right)));
    assertThat(report.published()).isFalse();
    assertThat(text(sink.file("a/p1.html"))).isEqualTo(before);
    assertThat(text(sink.file("b/p1.html"))).contains("More text.");
    replace(wrong, "nowhere.md", "p2.md");
    assertThat(session.build(request(source), FileChanges.of(Set.of(wrong))).published()).isTrue();
    assertThat(text(sink.file("a/p1.html"))).contains("p2.html\">gone");
  }

  @Test
  void brokenFrontMatterChangesNoOtherPage() throws IOException {
    Path source = site();
    Path post = source.resolve("b/p1.md");
    heard.clear();
    replace(post, "date:", "date: [");
    assertThat(session.preview(Set.of(post))).isEmpty();
    BuildReport report = session.build(request(source), FileChanges.of(Set.of(post)));
    assertThat(report.findings()).extracting(Finding::severity).contains(Severity.ERROR);
    assertThat(heard).isEmpty();
    append(source.resolve("a/p1.md"), "\nOther.\n");
    session.build(request(source), FileChanges.of(Set.of(source.resolve("a/p1.md"))));
    assertThat(heard).containsOnly("a/p1.html", "a/p1.md", "a/llms-full.txt", "llms-full.txt");
  }

  @Test
  void aSiteThatBeginsWithErrorsIsShownAsFarAsItCanBe() throws IOException {
    Path source = directory.resolve("docs");
    Edits.writeCommonMark(source);
    Path post = source.resolve("a/p1.md");
    append(post, "\n[gone](nowhere.md)\n");
    assertThat(session.build(request(source), FileChanges.ALL).published()).isFalse();
    assertThat(text(sink.file("a/p1.html"))).contains("gone");
    append(post, "\nStill wrong.\n");
    session.build(request(source), FileChanges.of(Set.of(post)));
    assertThat(text(sink.file("a/p1.html"))).contains("Still wrong.");
  }

  @Test
  void wrongConfigurationLeavesTheWholeSite() throws IOException {
    Path source = site();
    Map<String, String> before = new TreeMap<>();
    sink.paths().forEach(path -> before.put(path, text(sink.file(path))));
    Path config = source.resolve("site.yml");
    append(config, "baseurl: [\n");
    assertThat(session.build(request(source), FileChanges.of(Set.of(config))).published())
        .isFalse();
    Map<String, String> after = new TreeMap<>();
    sink.paths().forEach(path -> after.put(path, text(sink.file(path))));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void draftsAndPostsOfTheFutureAreMarked() throws IOException {
    Path source = directory.resolve("docs");
    Edits.writeCommonMark(source);
    Files.writeString(source.resolve("a/wip.md"), "---\ndraft: true\n---\n# Draft\n");
    overrides.put("show_drafts", true);
    overrides.put("unpublished", true);
    overrides.put("collections", Map.of("notes", Map.of("output", true)));
    overrides.put("future", true);
    Files.createDirectories(source.resolve("_notes"));
    Files.writeString(source.resolve("_notes/n.md"), "---\ndate: 2099-01-01\n---\n# Later\n");
    session.build(request(source), FileChanges.ALL);
    assertThat(session.page("a/wip.html")).map(SitePage::state).contains(SitePage.State.DRAFT);
    assertThat(session.page("notes/n.html")).map(SitePage::state).contains(SitePage.State.FUTURE);
    assertThat(session.page("a/p1.html"))
        .contains(
            new SitePage(
                "a/p1.html",
                source.resolve("a/p1.md").toAbsolutePath(),
                "a1",
                SitePage.State.PUBLISHED));
    assertThat(session.page("sitemap.xml")).isEmpty();
  }

  @Test
  void theSearchIsMadeWhenSomebodyAsks() throws IOException {
    Path source = site();
    assertThat(sink.paths()).noneMatch(path -> path.startsWith("shelfmark/search/"));
    assertThat(sink.file("shelfmark/search/index.bin")).isPresent();
    assertThat(sink.file("shelfmark/search/nothing.bin")).isEmpty();
    byte[] before = sink.file("shelfmark/search/index.bin").orElseThrow();
    append(source.resolve("a/p1.md"), "\nSesquipedalian.\n");
    session.build(request(source), FileChanges.of(Set.of(source.resolve("a/p1.md"))));
    assertThat(sink.file("shelfmark/search/index.bin").orElseThrow()).isNotEqualTo(before);
  }

  private Path site() throws IOException {
    Path source = directory.resolve("docs");
    Edits.writeCommonMark(source);
    assertThat(session.build(request(source), FileChanges.ALL).published()).isTrue();
    heard.clear();
    return source;
  }

  private BuildRequest request(Path source) {
    return builder(source).build();
  }

  private BuildRequest.Builder builder(Path source) {
    return BuildRequest.builder(source, directory.resolve("site"))
        .work(directory.resolve("session-work"))
        .overrides(overrides)
        .now(Sources.NOW)
        .threads(2);
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, UTF_8, StandardOpenOption.APPEND);
  }

  private static void replace(Path file, String old, String now) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, now));
  }
}
