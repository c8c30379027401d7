package io.github.shelfmark.git;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.SourceRoots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the history of the directory {@code docs} in repositories of many shapes. */
class HistoryReaderTest {
  @TempDir private Path directory;
  private Path source;
  private final Findings findings = new Findings();
  private TestRepository repository;

  @BeforeEach
  void makeRepository() throws IOException {
    repository = TestRepository.create(directory.resolve("project"));
    source = Files.createDirectories(directory.resolve("project/docs"));
  }

  private History read(Path from, boolean required, boolean authors) throws IOException {
    Path work = Files.createTempDirectory(directory, "work");
    return new HistoryReader(SourceRoots.of(from), work, HeadStamp.of(from), findings)
        .read(required, authors);
  }

  private History read() throws IOException {
    return read(source, false, true);
  }

  private static String day(History history, String path) {
    return history.of(path).map(change -> change.updated().toString().substring(0, 10)).orElse("");
  }

  private static List<String> authors(History history, String path) {
    return history.of(path).map(Change::authors).orElse(List.of());
  }

  @Test
  void eachFileHasTheDateOfTheCommitThatChangedItLast() throws IOException {
    repository.put("docs/a.md", "1").put("docs/in/b.md", "1").commit("Ada", "2026-01-01");
    repository.put("docs/a.md", "2").put("code.c", "x").commit("Bob", "2026-02-02");
    repository.put("code.c", "y").commit("Eve", "2026-03-03");
    repository.put("docs/a.md", "3").commit("Bob", "2026-04-04");
    Files.writeString(source.resolve("untracked.md"), "new");

    History history = read();

    assertThat(day(history, "a.md")).isEqualTo("2026-04-04");
    assertThat(authors(history, "a.md")).containsExactly("Bob", "Ada");
    assertThat(day(history, "in/b.md")).isEqualTo("2026-01-01");
    assertThat(authors(history, "in/b.md")).containsExactly("Ada");
    assertThat(history.of("untracked.md")).isEmpty();
    assertThat(history.of("code.c")).isEmpty();
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void datesAreTheSameWithoutAuthors() throws IOException {
    repository.put("docs/a.md", "1").put("docs/b.md", "1").commit("Ada", "2026-01-01");
    repository.put("docs/a.md", "2").commit("Bob", "2026-02-02");
    History history = read(source, false, false);
    assertThat(day(history, "a.md")).isEqualTo("2026-02-02");
    assertThat(day(history, "b.md")).isEqualTo("2026-01-01");
    assertThat(authors(history, "a.md")).isEmpty();
  }

  @Test
  void aSourceMayBeTheWholeWorkTree() throws IOException {
    repository.put("docs/a.md", "1").commit("Ada", "2026-01-01");
    assertThat(day(read(repository.root(), false, true), "docs/a.md")).isEqualTo("2026-01-01");
  }

  @Test
  void aRenameIsANewFile() throws IOException {
    repository.put("docs/old.md", "1").commit("Ada", "2026-01-01");
    repository.drop("docs/old.md").put("docs/new.md", "1").commit("Bob", "2026-02-02");
    History history = read();
    assertThat(day(history, "new.md")).isEqualTo("2026-02-02");
    assertThat(authors(history, "new.md")).containsExactly("Bob");
    assertThat(history.of("old.md")).isEmpty();
  }

  @Test
  void aMergeChangesOnlyWhatDiffersFromAllParents() throws IOException {
    repository.put("docs/a.md", "0").put("docs/b.md", "0").put("docs/c.md", "0");
    String base = repository.commit("Ada", 100, "HEAD");
    String left =
        repository.put("docs/a.md", "left").put("docs/c.md", "left").commit("Lea", 200, base);
    repository.put("docs/a.md", "0").put("docs/b.md", "right").put("docs/c.md", "right");
    String right = repository.commit("Rob", 300, base);
    repository.put("docs/a.md", "left").put("docs/c.md", "both").commit("Meg", 400, left, right);

    History history = read();

    assertThat(history.of("a.md").orElseThrow().updated().getEpochSecond()).isEqualTo(200);
    assertThat(history.of("b.md").orElseThrow().updated().getEpochSecond()).isEqualTo(300);
    assertThat(history.of("c.md").orElseThrow().updated().getEpochSecond()).isEqualTo(400);
    assertThat(authors(history, "c.md")).containsExactly("Ada", "Lea", "Meg", "Rob");
    assertThat(authors(history, "b.md")).containsExactly("Ada", "Rob");
  }

  @Test
  void nothingIsKnownBeyondTheEndOfAShallowClone() throws IOException {
    repository.put("docs/a.md", "1").put("docs/b.md", "1").commit("Ada", "2026-01-01");
    String boundary = repository.put("docs/b.md", "2").commit("Bob", "2026-02-02");
    repository.put("docs/a.md", "2").commit("Eve", "2026-03-03");
    Files.writeString(repository.gitDir().resolve("shallow"), boundary + "\n");

    History history = read();

    assertThat(day(history, "a.md")).isEqualTo("2026-03-03");
    assertThat(authors(history, "a.md")).containsExactly("Eve");
    assertThat(history.of("b.md")).isEmpty();
    assertThat(findings.list()).hasSize(1);
    assertThat(findings.list().get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(findings.list().get(0).hint()).contains("fetch-depth: 0");
  }

  @Test
  void aLinkedWorkTreeHasItsOwnHead() throws IOException {
    repository.put("docs/a.md", "1");
    String first = repository.commit("Ada", "2026-01-01");
    repository.put("docs/a.md", "2").commit("Bob", "2026-02-02");
    Path linked = directory.resolve("linked");
    Files.createDirectories(linked.resolve("docs"));
    Path gitDir = Files.createDirectories(repository.gitDir().resolve("worktrees/linked"));
    Files.writeString(linked.resolve(".git"), "gitdir: " + gitDir + "\n");
    Files.writeString(gitDir.resolve("commondir"), "../..\n");
    Files.writeString(gitDir.resolve("HEAD"), first + "\n");
    Files.writeString(gitDir.resolve("gitdir"), linked.resolve(".git") + "\n");

    assertThat(day(read(linked.resolve("docs"), false, true), "a.md")).isEqualTo("2026-01-01");
    assertThat(day(read(), "a.md")).isEqualTo("2026-02-02");
  }

  @Test
  void theGitDirectoryCanBeElsewhereAsInASubmodule() throws IOException {
    Path root = source.resolve("module");
    TestRepository module =
        TestRepository.create(root, repository.gitDir().resolve("modules/module"));
    Files.writeString(root.resolve(".git"), "gitdir: ../../.git/modules/module\n");
    module.put("a.md", "1").commit("Ada", "2026-01-01");
    assertThat(day(read(root, true, true), "a.md")).isEqualTo("2026-01-01");
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void aRepositoryWithoutCommitsHasNoDates() throws IOException {
    Files.writeString(source.resolve("a.md"), "new");
    assertThat(read().of("a.md")).isEmpty();
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void aMissingRepositoryIsReportedOnlyIfOneIsRequired() throws IOException {
    Path outside = Files.createDirectories(directory.resolve("outside"));
    read(outside, false, true);
    assertThat(findings.list()).isEmpty();
    read(outside, true, true);
    assertThat(findings.list()).extracting(Finding::code).containsExactly(FindingCode.HISTORY);
    assertThat(findings.list()).extracting(Finding::severity).containsExactly(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty", "garbage", "missing"})
  void damageIsAFinding(String how) throws IOException {
    repository.put("docs/a.md", "1").commit("Ada", "2026-01-01");
    String head = repository.put("docs/a.md", "2").commit("Bob", "2026-02-02");
    try (Stream<Path> objects = Files.walk(repository.gitDir().resolve("objects"))) {
      for (Path object : objects.filter(Files::isRegularFile).toList()) {
        if (object.toString().endsWith(head.substring(2))) {
          continue;
        }
        object.toFile().setWritable(true);
        switch (how) {
          case "empty" -> Files.write(object, new byte[0]);
          case "garbage" -> Files.write(object, new byte[] {120, 1, 99, 3, 3, 7});
          default -> Files.delete(object);
        }
      }
    }
    assertThat(read(source, true, true).of("a.md")).isEmpty();
    assertThat(findings.list()).hasSize(1);
    assertThat(findings.list().get(0).message()).startsWith("the git history cannot be read");
  }

  @Test
  void aBrokenConfigurationIsAFinding() throws IOException {
    repository.put("docs/a.md", "1").commit("Ada", "2026-01-01");
    Files.writeString(repository.gitDir().resolve("config"), "[core\nnonsense");
    read(source, true, true);
    assertThat(findings.list()).hasSize(1);
  }

  @Test
  void anObjectFormatThatCannotBeReadIsAFinding() throws IOException {
    repository.put("docs/a.md", "1").commit("Ada", "2026-01-01");
    Files.writeString(
        repository.gitDir().resolve("config"),
        "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n");
    read(source, true, true);
    assertThat(findings.list()).hasSize(1);
    assertThat(findings.list().get(0).message()).contains("sha256");
  }

  @Test
  void theMailmapAppliesAndAddressesAreNeverShown() throws IOException {
    repository.put(".mailmap", "Ada Lovelace <al@example.org>  <ada@example.org>\n");
    repository.put("docs/a.md", "1").commit("ada", "2026-01-01");
    repository.put("docs/a.md", "2").commit("jane@example.org", "2026-01-02");
    repository.put("docs/a.md", "3").commit("ada", "2026-01-03");
    assertThat(authors(read(), "a.md")).containsExactly("Ada Lovelace", "jane");
  }

  @Test
  void nothingIsWrittenIntoTheRepositoryAndNoHookIsRun() throws IOException {
    repository.put("docs/a.md", "1").commit("Ada", "2026-01-01");
    Path hooks = Files.createDirectories(repository.gitDir().resolve("hooks"));
    for (String hook : List.of("post-checkout", "reference-transaction", "post-index-change")) {
      Path file = hooks.resolve(hook);
      Files.writeString(file, "#!/bin/sh\ntouch " + directory.resolve("was-run") + "\n");
      assertThat(file.toFile().setExecutable(true)).isTrue();
    }
    Files.writeString(
        repository.gitDir().resolve("config"),
        "[core]\n\tfsmonitor = touch " + directory.resolve("was-run") + "\n");
    Map<Path, Long> before = times(repository.gitDir());
    assertThat(day(read(), "a.md")).isEqualTo("2026-01-01");
    assertThat(times(repository.gitDir())).isEqualTo(before);
    assertThat(directory.resolve("was-run")).doesNotExist();
  }

  private static Map<Path, Long> times(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.collect(
          java.util.stream.Collectors.toMap(path -> path, path -> path.toFile().lastModified()));
    }
  }

  @Test
  void theResultIsReusedUntilTheNextCommit() throws IOException {
    repository.put("docs/a.md", "1").commit("Ada", "2026-01-01");
    Path work = Files.createDirectories(directory.resolve("work"));
    History first =
        new HistoryReader(SourceRoots.of(source), work, HeadStamp.of(source), findings)
            .read(false, true);
    // Without objects the history cannot be walked again.
    Files.move(repository.gitDir().resolve("objects"), directory.resolve("objects"));
    Files.createDirectories(repository.gitDir().resolve("objects"));
    History second =
        new HistoryReader(SourceRoots.of(source), work, HeadStamp.of(source), findings)
            .read(false, true);
    assertThat(second.changes()).isEqualTo(first.changes()).isNotEmpty();

    Path kept = work.resolve("history");
    byte[] bytes = Files.readAllBytes(kept);
    bytes[bytes.length / 2] ^= 1;
    Files.write(kept, bytes);
    assertThat(
            new HistoryReader(SourceRoots.of(source), work, HeadStamp.of(source), findings)
                .read(false, true)
                .changes())
        .isEmpty();
    assertThat(findings.list()).hasSize(1);
  }
}
