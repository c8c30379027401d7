package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Disks without room for a new site. They are file systems in memory, which a process in a
 * namespace of its own may mount; where the system does not allow that, the test is skipped.
 */
class FullDiskTest {
  private static final int PAGES = 60;

  @TempDir private Path directory;

  /** Which directories are on the disk, and what it has too little of. */
  @ParameterizedTest
  @CsvSource({
    "output, size=900k",
    "work, size=900k",
    "all, size=1500k",
    "output, nr_inodes=110",
    "work, nr_inodes=110",
    "all, nr_inodes=200",
  })
  void theOldSiteStaysAndTheNextBuildIsWhole(String full, String limit) throws Exception {
    List<String> names = List.of("unshare", "--user", "--map-root-user", "--mount");
    assumeTrue(run(names, "true").isEmpty(), "no namespace can be made");
    Path disk = Files.createDirectory(directory.resolve("disk"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String said =
        run(
            names,
            "sh",
            "-c",
            "mount -t tmpfs -o " + limit + " tmpfs " + disk + " || { echo unable; exit; }; \"$@\"",
            "sh",
            java,
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            FullDiskTest.class.getName(),
            directory.toString(),
            full);
    assumeTrue(!said.contains("unable"), "no file system can be mounted: " + said);
    assertThat(said).endsWith("whole\n");
  }

  private static String run(List<String> before, String... command) throws Exception {
    List<String> all = Stream.concat(before.stream(), Stream.of(command)).toList();
    try {
      Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor(1, TimeUnit.MINUTES);
      return said;
    } catch (IOException missing) {
      return String.valueOf(missing.getMessage());
    }
  }

  /** Builds on the full disk, in the process that sees it. */
  public static void main(String[] args) throws Exception {
    Path directory = Path.of(args[0]);
    Path disk = directory.resolve("disk");
    Path source = directory.resolve("docs");
    Path output = (args[1].equals("work") ? directory : disk).resolve("site");
    Path work = (args[1].equals("output") ? directory : disk).resolve("work");
    write(source, PAGES / 2, "short");
    build(source, output, work);
    Map<String, String> old = contents(output);

    write(source, PAGES * 4, "long ".repeat(1000));
    String message = "";
    try {
      build(source, output, work);
    } catch (IOException full) {
      message = full.toString();
    }
    assertThat(message).contains("No space left on device", disk.toString());
    assertThat(contents(output)).as("the old site").isEqualTo(old);

    write(source, PAGES / 2, "edited");
    new ProcessBuilder("mount", "-o", "remount,size=100m,nr_inodes=10000", disk.toString())
        .inheritIO()
        .start()
        .waitFor();
    Files.writeString(source.resolve("part1/more.md"), "# More\n");
    build(source, output, work);
    build(source, directory.resolve("clean"), directory.resolve("clean-work"));
    assertThat(contents(output)).isEqualTo(contents(directory.resolve("clean")));
    System.out.println("whole");
  }

  private static void write(Path source, int pages, String text) throws IOException {
    Files.createDirectories(source);
    Files.writeString(source.resolve("site.yml"), "title: Shelf\ntwins: false\n");
    for (int i = 0; i < pages; i++) {
      Path page = source.resolve("part" + i % 7 + "/p" + i + ".md");
      Files.createDirectories(page.getParent());
      Files.writeString(page, "# Page " + i + "\n\n" + text + "\n");
    }
  }

  private static void build(Path source, Path output, Path work) throws IOException {
    BuildReport report =
        Shelfmark.build(
            BuildRequest.builder(source, output).work(work).now(Sources.NOW).threads(2).build());
    assertThat(report.published()).as(report.findings().toString()).isTrue();
    assertThat(report.findings()).isEmpty();
  }

  private static Map<String, String> contents(Path site) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        contents.put(
            site.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
