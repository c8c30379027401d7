package io.github.shelfmark.git;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.record.SourceRoots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stamp changes if, and almost only if, the history changes. */
class HeadStampTest {
  @TempDir private Path directory;
  private TestRepository repository;
  private Path source;

  @BeforeEach
  void makeRepository() throws IOException {
    repository = TestRepository.create(directory.resolve("project"));
    repository.put("docs/a.md", "1");
    source = repository.root().resolve("docs");
  }

  private String stamp() {
    return HeadStamp.of(source);
  }

  @Test
  void changesWithEachCommit() throws IOException {
    String unborn = stamp();
    repository.commit("Ada", "2026-01-01");
    String first = stamp();
    repository.commit("Ada", "2026-01-02");
    assertThat(stamp()).isNotEqualTo(first);
    assertThat(first).isNotEqualTo(unborn);
    repository.put("docs/a.md", "edited");
    assertThat(stamp()).isEqualTo(stamp());
  }

  @Test
  void packingABranchDoesNotChangeIt() throws IOException {
    String id = repository.commit("Ada", "2026-01-01");
    String before = stamp();
    String head = Files.readString(repository.gitDir().resolve("HEAD")).strip().substring(5);
    Files.delete(repository.gitDir().resolve(head));
    assertThat(stamp()).isNotEqualTo(before);
    Files.writeString(
        repository.gitDir().resolve("packed-refs"),
        "# pack-refs with: peeled\n"
            + "0".repeat(40)
            + " refs/x/"
            + head
            + "\n"
            + id
            + " "
            + head
            + "\n");
    assertThat(stamp()).isEqualTo(before);
  }

  @Test
  void aDetachedHeadHasTheStampOfItsBranch() throws IOException {
    String id = repository.commit("Ada", "2026-01-01");
    String before = stamp();
    Files.writeString(repository.gitDir().resolve("HEAD"), id + "\n");
    assertThat(stamp()).isEqualTo(before);
  }

  @Test
  void changesIfAShallowCloneIsCompleted() throws IOException {
    String id = repository.commit("Ada", "2026-01-01");
    Path shallow = Files.writeString(repository.gitDir().resolve("shallow"), id + "\n");
    String before = stamp();
    Files.delete(shallow);
    assertThat(stamp()).isNotEqualTo(before);
  }

  @Test
  void supportsReftables() throws Exception {
    repository.commit("Ada", "2026-01-01");
    IsolatedSystem.during(
        () -> {
          try (FileRepository opened = new FileRepository(repository.gitDir().toFile())) {
            opened.convertRefStorage("reftable", true, false);
          }
          return "";
        });
    String before = stamp();
    repository.put("docs/a.md", "2").commit("Ada", "2026-01-02");
    assertThat(stamp()).isNotEqualTo(before);
    Findings findings = new Findings();
    History history =
        new HistoryReader(SourceRoots.of(source), directory, stamp(), findings).read(true, false);
    assertThat(findings.list()).isEmpty();
    assertThat(history.of("a.md").orElseThrow().updated()).hasToString("2026-01-02T00:00:00Z");
  }

  @Test
  void isConstantWithoutARepository() throws IOException {
    Path one = Files.createDirectories(directory.resolve("one"));
    Path two = Files.createDirectories(directory.resolve("two/.git")).resolve("..");
    assertThat(HeadStamp.of(one)).isEqualTo(HeadStamp.of(two)).isNotEqualTo(stamp());
    assertThat(HeadStamp.of(directory.resolve("missing"))).isEqualTo(HeadStamp.of(one));
  }

  @Test
  void aRefNeverLeadsOutOfTheRepository() throws IOException {
    Path secret = Files.writeString(directory.resolve("secret"), "1");
    Files.writeString(repository.gitDir().resolve("HEAD"), "ref: ../../secret\n");
    String before = stamp();
    Files.writeString(secret, "2");
    assertThat(stamp()).isEqualTo(before);
  }
}
