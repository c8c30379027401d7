package io.github.shelfmark.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.record.SourceRoots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares random histories with {@code git log}, if that command is installed. */
class GitLogTest {
  private static final int COMMITS = 40;
  private static final List<String> NAMES = List.of("Ada", "Bob", "Eve", "Zoë");

  @TempDir private Path directory;

  static IntStream seeds() {
    return IntStream.range(0, 10);
  }

  private record Commit(String id, TreeMap<String, String> files) {}

  @ParameterizedTest
  @MethodSource("seeds")
  void datesAndAuthorsMatchGitLog(int seed) throws Exception {
    Random random = new Random(seed);
    TestRepository repository = TestRepository.create(directory.resolve("project"));
    boolean wrongClocks = seed % 3 == 0;
    List<Commit> commits = new ArrayList<>();
    for (int i = 0; i < COMMITS; i++) {
      int time = 1_700_000_000 + (wrongClocks ? random.nextInt(1000) : i) * 100;
      commits.add(commit(repository, commits, time, random));
    }
    Path source = Files.createDirectories(repository.root().resolve("docs"));
    assumeTrue(git(repository, "rev-parse", "HEAD").isPresent(), "there is no git here");
    if (seed % 2 == 0) {
      pack(repository);
    }

    History history = read(source, true);
    History dates = read(source, false);

    TreeMap<String, String> files = commits.get(commits.size() - 1).files();
    Map<String, List<String>> authors = authors(repository);
    for (String path : files.keySet()) {
      String inDocs = path.substring("docs/".length());
      Change change = history.of(inDocs).orElseThrow();
      assertThat(Long.toString(change.updated().getEpochSecond()))
          .as("%d: %s", seed, path)
          .isEqualTo(lines(repository, "log", "-1", "--format=%at", "--", path).get(0));
      assertThat(change.authors())
          .as("%d: %s", seed, path)
          .isEqualTo(byCount(authors.getOrDefault(path, List.of())));
      assertThat(dates.of(inDocs).orElseThrow().updated()).isEqualTo(change.updated());
    }
    assertThat(history.changes()).hasSize(files.size());
  }

  @Test
  void aDamagedPackIsReportedAsAFinding() throws Exception {
    TestRepository repository = TestRepository.create(directory.resolve("project"));
    repository.put("docs/a.md", "1").commit("Ada", "2026-01-01");
    assumeTrue(git(repository, "gc").isPresent(), "there is no git here");
    Path packs = repository.gitDir().resolve("objects/pack");
    Path pack;
    try (Stream<Path> files = Files.list(packs)) {
      pack = files.filter(file -> file.toString().endsWith(".pack")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(pack);
    for (int i = 14; i < bytes.length - 20; i++) {
      bytes[i] ^= 0x55;
    }
    Files.delete(pack);
    Files.write(pack, bytes);

    Path source = repository.root().resolve("docs");
    Findings findings = new Findings();
    PrintStream before = System.err;
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
    try {
      new HistoryReader(SourceRoots.of(source), directory, HeadStamp.of(source), findings)
          .read(true, true);
    } finally {
      System.setErr(before);
    }

    assertThat(findings.list()).hasSize(1);
    assertThat(errors.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static Commit commit(
      TestRepository repository, List<Commit> commits, int time, Random random) throws IOException {
    List<Commit> parents = new ArrayList<>();
    int count = commits.isEmpty() ? 0 : random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 1;
    for (int i = 0; i < count; i++) {
      int back = 1 + random.nextInt(Math.min(4, commits.size()));
      Commit parent = commits.get(commits.size() - (i == 0 && count > 1 ? 1 : back));
      if (!parents.contains(parent)) {
        parents.add(parent);
      }
    }
    TreeMap<String, String> files = new TreeMap<>();
    for (Commit parent : parents) {
      parent.files().forEach((path, text) -> files.merge(path, text, (a, b) -> pick(a, b, random)));
    }
    for (int edits = random.nextInt(3); edits >= 0; edits--) {
      String path = "docs/" + (random.nextBoolean() ? "in/" : "") + random.nextInt(6) + ".md";
      if (random.nextInt(6) == 0) {
        files.remove(path);
      } else if (parents.size() < 2 || random.nextInt(3) == 0) {
        files.put(path, Integer.toString(random.nextInt(4)));
      }
    }
    repository.tree(files);
    String[] ids = parents.stream().map(Commit::id).toArray(String[]::new);
    String author = NAMES.get(random.nextInt(NAMES.size()));
    return new Commit(repository.commit(author, time, ids), files);
  }

  private static String pick(String one, String other, Random random) {
    return random.nextBoolean() ? one : other;
  }

  private static void pack(TestRepository repository) throws Exception {
    git(repository, "repack", "-adqb");
    git(repository, "pack-refs", "--all");
    git(repository, "config", "core.commitGraph", "true");
    git(repository, "commit-graph", "write", "--reachable", "--changed-paths");
  }

  private History read(Path source, boolean authors) throws IOException {
    Findings findings = new Findings();
    Path work = Files.createTempDirectory(directory, "work");
    History history =
        new HistoryReader(SourceRoots.of(source), work, HeadStamp.of(source), findings)
            .read(true, authors);
    assertThat(findings.list()).isEmpty();
    return history;
  }

  /** The authors of all commits by the files they changed; merges are compared with all parents. */
  private static Map<String, List<String>> authors(TestRepository repository) throws Exception {
    Map<String, List<String>> authors = new TreeMap<>();
    String author = "";
    for (String line :
        lines(repository, "log", "-c", "--no-renames", "--name-only", "--format=by %an")) {
      if (line.startsWith("by ")) {
        author = line.substring(3);
      } else if (!line.isEmpty()) {
        authors.computeIfAbsent(line, path -> new ArrayList<>()).add(author);
      }
    }
    return authors;
  }

  private static List<String> byCount(List<String> names) {
    Map<String, Long> counts =
        names.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> lines(TestRepository repository, String... arguments)
      throws Exception {
    return git(repository, arguments).orElseThrow().lines().toList();
  }

  private static Optional<String> git(TestRepository repository, String... arguments)
      throws Exception {
    List<String> command =
        Stream.concat(Stream.of("git", "-C", repository.root().toString()), Stream.of(arguments))
            .toList();
    try {
      Process process = new ProcessBuilder(command).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
    } catch (IOException noGit) {
      return Optional.empty();
    }
  }
}
