package io.github.shelfmark.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.record.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagingTest {
  @TempDir private Path directory;

  private Staging staging(boolean fresh) throws IOException {
    Path output = directory.resolve("parent/site");
    if (!fresh) {
      Files.createDirectories(output);
    }
    Staging staging = new Staging(directory.resolve("staging"), output, fresh, Moves.SYSTEM);
    staging.open();
    return staging;
  }

  private Path file(String path) {
    return directory.resolve("parent/site").resolve(path);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void filesAreInPlaceOnlyAfterTheyWereMoved(boolean fresh) throws IOException {
    Staging staging = staging(fresh);
    IntStream.range(0, 50).parallel().forEach(i -> add(staging, "d" + i % 7 + "/f" + i));
    assertThat(file("d1")).doesNotExist();

    assertThat(moved(staging)).hasSize(50).containsEntry("d1/f1", Stamp.of(file("d1/f1")).text());

    assertThat(staging.size()).isEqualTo(50);
    assertThat(file("d1/f1")).hasContent("d1/f1");
    staging.close();
    assertThat(directory.resolve("staging")).doesNotExist();
    assertThat(file("d6/f6")).exists();
  }

  private static Map<String, String> moved(Staging staging) throws IOException {
    staging.prepare();
    return staging.moveIntoPlace();
  }

  private static void add(Staging staging, String path) {
    try {
      staging.add(path, path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void anotherProgramMayHaveMadeTheOutputMeanwhile() throws IOException {
    Staging staging = staging(true);
    add(staging, "a/b");
    Files.createDirectories(file("a"));
    Files.writeString(file("a/theirs"), "x");

    moved(staging);

    assertThat(file("a/b")).hasContent("a/b");
    assertThat(file("a/theirs")).hasContent("x");
  }

  @Test
  void whatAnInterruptedBuildLeftIsRemoved() throws IOException {
    add(staging(true), "half");
    Staging next = staging(true);
    add(next, "whole");

    moved(next);

    assertThat(file("half")).doesNotExist();
    assertThat(file("whole")).exists();
  }

  @Test
  void nothingStagedMovesNothing() throws IOException {
    assertThat(moved(staging(true))).isEmpty();
  }
}
