package io.github.shelfmark.git;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.record.SourceRoots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories of sites that are read from several directories. */
class SeveralRootsTest {
  @TempDir private Path directory;
  private final Findings findings = new Findings();

  private SourceRoots roots(String own, String core) throws IOException {
    Files.createDirectories(directory.resolve(own));
    Files.createDirectories(directory.resolve(core));
    return SourceRoots.of(
        List.of(
            SourceRoot.of(directory.resolve(own)),
            SourceRoot.module("core", directory.resolve(core))));
  }

  private String day(SourceRoots roots, String path, boolean required) throws IOException {
    History history =
        new HistoryReader(
                roots, Files.createTempDirectory(directory, "work"), HeadStamp.of(roots), findings)
            .read(required, true);
    return history.of(path).map(change -> change.updated().toString().substring(0, 10)).orElse("");
  }

  @Test
  void directoriesOfOneRepositoryAreFollowedTogether() throws IOException {
    TestRepository repository = TestRepository.create(directory.resolve("project"));
    repository.put("docs/a.md", "1").put("core/docs/a.md", "1").commit("Ada", "2026-01-01");
    repository.put("core/docs/a.md", "2").put("core/docs.c", "x").commit("Bob", "2026-02-02");
    SourceRoots roots = roots("project/docs", "project/core/docs");
    String before = HeadStamp.of(roots);

    assertThat(day(roots, "a.md", true)).isEqualTo("2026-01-01");
    assertThat(day(roots, "core/a.md", true)).isEqualTo("2026-02-02");
    assertThat(day(roots, "core/docs.c", true)).isEmpty();
    assertThat(findings.list()).isEmpty();
    repository.put("docs/a.md", "3").commit("Eve", "2026-03-03");
    assertThat(HeadStamp.of(roots)).isNotEqualTo(before);
  }

  @Test
  void aDirectoryInsideAnotherHasItsOwnPaths() throws IOException {
    TestRepository repository = TestRepository.create(directory.resolve("project"));
    repository.put("a.md", "1").put("core/docs/b.md", "1").commit("Ada", "2026-01-01");
    SourceRoots roots = roots("project", "project/core/docs");

    assertThat(day(roots, "a.md", true)).isEqualTo("2026-01-01");
    assertThat(day(roots, "core/b.md", true)).isEqualTo("2026-01-01");
  }

  @Test
  void directoriesMayBeInRepositoriesOfTheirOwn() throws IOException {
    TestRepository one = TestRepository.create(directory.resolve("one"));
    one.put("docs/a.md", "1").commit("Ada", "2026-01-01");
    TestRepository two = TestRepository.create(directory.resolve("two"));
    two.put("docs/a.md", "1").commit("Bob", "2026-02-02");
    SourceRoots roots = roots("one/docs", "two/docs");

    assertThat(day(roots, "a.md", true)).isEqualTo("2026-01-01");
    assertThat(day(roots, "core/a.md", true)).isEqualTo("2026-02-02");
  }

  @Test
  void aDirectoryOutsideAllRepositoriesIsToldIfDatesAreRequired() throws IOException {
    TestRepository one = TestRepository.create(directory.resolve("one"));
    one.put("docs/a.md", "1").commit("Ada", "2026-01-01");
    SourceRoots roots = roots("one/docs", "none/docs");

    assertThat(day(roots, "a.md", false)).isEqualTo("2026-01-01");
    assertThat(findings.list()).isEmpty();
    assertThat(day(roots, "a.md", true)).isEqualTo("2026-01-01");
    assertThat(findings.list()).hasSize(1);
  }
}
