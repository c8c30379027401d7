package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.testing.Edits;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a build keeps for the next one, damaged in all ways that disks and people have, while
 * documents are edited, removed and added. The next build is like a clean one, or it says which
 * files it could not know.
 */
class DamagedRecordsTest {
  private static final int DAMAGES = 60;
  private static final int LISTED = 3;

  @TempDir private Path directory;
  private Path source;
  private Path output;
  private Path work;
  private int told;

  @BeforeEach
  void nameDirectories() {
    source = directory.resolve("docs");
    output = directory.resolve("site");
    work = directory.resolve("work");
  }

  @Test
  void theNextBuildIsLikeACleanOneOrSaysWhatItDoesNotKnow() throws IOException {
    Random random = new Random(Integer.getInteger("seed", 1));
    Edits.writeCommonMark(source);
    build(output, work);
    for (int i = 0; i < Integer.getInteger("tries", DAMAGES); i++) {
      String what = damage(random);
      edit(random, i);
      requireSameAsClean(i + ": " + what);
    }
    assertThat(told).isPositive();
  }

  /** Damages one file of the work directory, or several. */
  private String damage(Random random) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(work)) {
      files =
          walk.filter(Files::isRegularFile)
              .filter(file -> !file.endsWith("lock"))
              .sorted()
              .toList();
    }
    StringBuilder what = new StringBuilder();
    for (int count = 1 + random.nextInt(2); count > 0; count--) {
      Path file = files.get(random.nextInt(files.size()));
      what.append(' ').append(file.getFileName()).append(' ').append(damage(file, random));
    }
    return what.toString();
  }

  private static String damage(Path file, Random random) throws IOException {
    if (!Files.isRegularFile(file)) {
      return "gone";
    }
    byte[] bytes = Files.readAllBytes(file);
    int at = random.nextInt(bytes.length + 1);
    switch (random.nextInt(8)) {
      case 0 -> Files.write(file, Arrays.copyOf(bytes, at));
      case 1 -> Files.write(file, new byte[0]);
      case 2 -> Files.write(file, Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(5000)));
      case 3 -> Files.delete(file);
      case 4 -> {
        random.nextBytes(bytes);
        Files.write(file, bytes);
      }
      case 5 -> {
        // A line, or what looks like one, twice.
        Files.write(file, bytes);
        Files.write(file, Arrays.copyOfRange(bytes, at, bytes.length), StandardOpenOption.APPEND);
      }
      case 6 -> {
        // Two parts change their places.
        byte[] turned = Arrays.copyOf(bytes, bytes.length);
        System.arraycopy(bytes, at, turned, 0, bytes.length - at);
        System.arraycopy(bytes, 0, turned, bytes.length - at, at);
        Files.write(file, turned);
      }
      default -> {
        for (int flips = 1 + random.nextInt(3); flips > 0 && bytes.length > 0; flips--) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        Files.write(file, bytes);
      }
    }
    return "damaged at " + at;
  }

  private void edit(Random random, int number) throws IOException {
    Path page = source.resolve("c/x" + random.nextInt(6) + ".md");
    if (random.nextBoolean()) {
      Files.deleteIfExists(page);
    } else {
      Files.writeString(page, "# X " + number + "\n");
    }
    if (random.nextInt(10) == 0) {
      // A file with the same attributes as before.
      Path changed = source.resolve("b/p1.md");
      FileTime time = Files.getLastModifiedTime(changed);
      String text = Files.readString(changed);
      Files.writeString(changed, text.substring(0, text.length() - 1) + " ");
      Files.getFileAttributeView(changed, BasicFileAttributeView.class).setTimes(time, null, null);
    }
    if (random.nextInt(20) == 0) {
      Files.move(
          output.resolve("index.html"),
          output.resolve("404.html"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void requireSameAsClean(String what) throws IOException {
    Path clean = Files.createTempDirectory(directory, "clean");
    BuildReport expected = build(clean.resolve("site"), clean.resolve("work"));
    BuildReport actual = build(output, work);
    assertThat(actual.published()).as(what).isTrue();
    Map<String, String> site = contents(output);
    Map<String, String> should = contents(clean.resolve("site"));
    Set<String> more = new TreeSet<>(site.keySet());
    more.removeAll(should.keySet());
    List<Finding> remarks = new ArrayList<>(actual.findings());
    remarks.removeAll(expected.findings());
    if (more.isEmpty()) {
      assertThat(remarks).as(what).allMatch(DamagedRecordsTest::isOfFilesLeft);
    } else {
      told++;
      assertThat(remarks).as(what).isNotEmpty().allMatch(DamagedRecordsTest::isOfFilesLeft);
      String message = remarks.toString();
      assertThat(more.stream().filter(message::contains).count())
          .as(what + message)
          .isGreaterThanOrEqualTo(Math.min(LISTED, more.size()));
      for (String path : more) {
        Files.delete(output.resolve(path));
        site.remove(path);
      }
    }
    assertThat(site).as(what).isEqualTo(should);
  }

  private static boolean isOfFilesLeft(Finding finding) {
    return finding.code().equals(FindingCode.CHANGED_OUTPUT);
  }

  private BuildReport build(Path site, Path records) throws IOException {
    return Shelfmark.build(
        BuildRequest.builder(source, site).work(records).now(Sources.NOW).threads(2).build());
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
