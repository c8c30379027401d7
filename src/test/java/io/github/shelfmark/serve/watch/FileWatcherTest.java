package io.github.shelfmark.serve.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.finding.Findings;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Watches real files: by events, and by looking. Times are limits, not expectations. */
class FileWatcherTest implements FileWatcher.Listener {
  private static final int SECONDS = 20;

  @TempDir private Path temporary;
  private final BlockingQueue<FileBatch> batches = new LinkedBlockingQueue<>();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private Path root = Path.of("");
  private Path source = Path.of("");
  private FileWatcher watcher;

  @Override
  public void changed(FileBatch batch) {
    batches.add(batch);
  }

  @Override
  public void told(String line) {
    lines.add(line);
  }

  @BeforeEach
  void makeASite() throws IOException {
    root = temporary.toRealPath();
    source = Files.createDirectories(root.resolve("docs"));
    Files.createDirectories(source.resolve("guide"));
    Files.writeString(source.resolve("guide/page.md"), "# Page\n");
  }

  @AfterEach
  void end() {
    if (watcher != null) {
      watcher.close();
    }
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(
            thread -> thread.getName().startsWith("shelfmark-watch") || isLoop(thread.getName()));
  }

  private static boolean isLoop(String name) {
    return name.equals("shelfmark-changes");
  }

  private void watch(boolean byEvents, Path... files) {
    Findings missing = new Findings();
    Optional<DirectoryEvents> events =
        byEvents ? FileWatcher.events(Libraries.onClassPath(), missing::add) : Optional.empty();
    assertThat(missing.list()).isEmpty();
    watcher =
        FileWatcher.start(
            new WatchedFiles(Set.of(source), Set.of(source.resolve("public")), Set.of(files)),
            events,
            this);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellsOfWrittenMadeMovedAndRemovedFiles(boolean byEvents) throws Exception {
    watch(byEvents);
    Path page = source.resolve("guide/page.md");

    Files.writeString(page, "# Other page\n");
    assertThat(until(page)).contains(page);

    Path deep = Files.createDirectories(source.resolve("a/b")).resolve("new.md");
    Files.writeString(deep, "# New\n");
    assertThat(until(deep)).contains(deep);

    Files.move(source.resolve("a"), source.resolve("c"));
    Path moved = source.resolve("c/b/new.md");
    assertThat(until(moved)).contains(moved, source.resolve("a"));

    Files.writeString(moved, "# Newer\n");
    assertThat(until(moved)).contains(moved);

    Files.delete(moved);
    assertThat(until(moved)).contains(moved);
  }

  @Test
  void aSaveByRenameIsOneChange() throws Exception {
    watch(/* byEvents= */ true);
    Path page = source.resolve("guide/page.md");
    Path temporaryFile = Files.writeString(source.resolve("guide/page.md___jb_tmp___"), "# New\n");
    Files.move(page, source.resolve("guide/page.md~"));
    Files.move(temporaryFile, page);

    assertThat(until(page)).containsExactly(page);
  }

  @Test
  void doesNotTellOfWhatBuildsWriteNorOfFilesBehindLinks() throws Exception {
    Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
    Files.createSymbolicLink(source.resolve("link"), elsewhere);
    watch(/* byEvents= */ true);
    Files.createDirectories(source.resolve("public/sub"));
    Files.writeString(source.resolve("public/sub/a.html"), "");
    Files.createDirectories(source.resolve(".git"));
    Files.writeString(source.resolve(".git/index"), "");
    Files.writeString(elsewhere.resolve("a.md"), "");
    Path last = Files.writeString(source.resolve("last.md"), "# Last\n");

    Set<Path> told = until(last);
    assertThat(told)
        .allMatch(path -> path.equals(last) || path.getNameCount() == last.getNameCount());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellsOfSingleFilesAlsoOfThoseThatAreNotThereYet(boolean byEvents) throws Exception {
    Path pom = root.resolve("pom.xml");
    Path included = root.resolve("later/Included.java");
    watch(byEvents, pom, included);

    Files.writeString(pom, "<project/>");
    assertThat(until(pom)).contains(pom);

    Files.writeString(root.resolve("README.md"), "not asked for");
    Files.createDirectories(included.getParent());
    Files.writeString(included, "class Included {}");
    assertThat(until(included)).contains(included).doesNotContain(root.resolve("README.md"));
  }

  @Test
  void manyFilesAtOnceAreAllTold() throws Exception {
    watch(/* byEvents= */ true);
    Set<Path> made = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      Path directory = Files.createDirectories(source.resolve("many/" + i % 50));
      made.add(Files.writeString(directory.resolve(i + ".md"), "# Page\n"));
    }
    Set<Path> told = new HashSet<>();
    while (!told.containsAll(made)) {
      FileBatch batch = next();
      told.addAll(batch.all() ? made : batch.files());
    }
    Path one = Files.writeString(source.resolve("many/49/49.md"), "# Again\n");
    assertThat(until(one)).contains(one);
  }

  @Test
  void aSourceThatVanishesAndComesBackIsWatchedAgain() throws Exception {
    watch(/* byEvents= */ true);
    Files.move(source, root.resolve("away"));
    untilAll();
    Files.move(root.resolve("away"), source);
    untilAll();

    Path page = Files.writeString(source.resolve("guide/page.md"), "# Back\n");
    assertThat(until(page)).contains(page);
  }

  @Test
  void looksAtFilesWhereTheSystemWatchesNoMore() throws Exception {
    watcher =
        FileWatcher.start(
            new WatchedFiles(Set.of(source), Set.of(), Set.of()),
            Optional.of(new Exhausted()),
            this);

    Path page = Files.writeString(source.resolve("guide/page.md"), "# Looked at\n");
    assertThat(until(page)).contains(page);
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0)).contains("every second");
  }

  /** The paths of all batches up to the one that has a path, or that may have any. */
  private Set<Path> until(Path path) throws InterruptedException {
    Set<Path> told = new HashSet<>();
    while (!told.contains(path)) {
      FileBatch batch = next();
      told.addAll(batch.files());
      if (batch.all()) {
        told.add(path);
      }
    }
    return told;
  }

  private void untilAll() throws InterruptedException {
    FileBatch batch = next();
    while (!batch.all()) {
      batch = next();
    }
  }

  private FileBatch next() throws InterruptedException {
    FileBatch batch = batches.poll(SECONDS, TimeUnit.SECONDS);
    assertThat(batch).as("a batch").isNotNull();
    return batch;
  }

  /** A system whose limit is reached. */
  private static final class Exhausted implements DirectoryEvents {
    @Override
    public Closeable watch(WatchedDirectories directories, Listener listener) throws IOException {
      throw new IOException("User limit of inotify watches reached");
    }
  }
}
