package io.github.shelfmark.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.FindingCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReaderTest {
  @TempDir private Path directory;
  private Path base;

  @BeforeEach
  void base() throws IOException {
    base = Files.createDirectories(directory.resolve("project"));
  }

  private FileText read(String name, byte[] bytes) throws IOException {
    Files.write(base.resolve(name), bytes);
    return FileReader.read(base, base.resolve(name), /* links= */ true);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void lineEndsAreThoseOfUnixAndTheMarkOfOrderIsNoText() throws IOException {
    assertThat(read("a.txt", utf8("\uFEFFa\r\nb\rc\n")).text()).isEqualTo("a\nb\nc\n");
    assertThat(read("b.txt", new byte[0]).text()).isEmpty();
  }

  @Test
  void whatIsNoTextIsSaid() throws IOException {
    assertThat(read("a.bin", new byte[] {'a', 0}).problem()).contains("is not a text file");
    FileText latin = read("b.txt", new byte[] {'a', '\n', 'b', (byte) 0xe9, '\n'});
    assertThat(latin.code()).isEqualTo(FindingCode.NOT_UTF8);
    assertThat(latin.problem()).contains("0xe9 in line 2");
  }

  @Test
  void aMebibyteIsTheMost() throws IOException {
    assertThat(read("a.txt", utf8("a".repeat(FileReader.MOST_BYTES))).problem()).isEmpty();
    assertThat(read("b.txt", utf8("a".repeat(FileReader.MOST_BYTES + 1))).problem())
        .contains("more than 1 MiB");
  }

  @Test
  void directoriesAndMissingFilesAreSaid() {
    assertThat(FileReader.read(directory, base, /* links= */ true).hint())
        .isEqualTo("It is a directory; name one of the files in it.");
    assertThat(FileReader.read(base, base.resolve("none"), /* links= */ true).problem())
        .contains("there is no file");
  }

  @Test
  void linksOutOfTheDirectoryAreRefusedAndThoseInItForStrangers() throws IOException {
    Files.writeString(directory.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(base.resolve("out.txt"), directory.resolve("secret.txt"));
    Files.writeString(base.resolve("plain.txt"), "plain");
    Files.createSymbolicLink(base.resolve("in.txt"), base.resolve("plain.txt"));

    FileText out = FileReader.read(base, base.resolve("out.txt"), /* links= */ true);
    assertThat(out.code()).isEqualTo(FindingCode.UNSAFE_PATH);
    assertThat(out.text()).isNull();
    assertThat(FileReader.read(base, base.resolve("in.txt"), /* links= */ true).text())
        .isEqualTo("plain");
    FileText refused = FileReader.read(base, base.resolve("in.txt"), /* links= */ false);
    assertThat(refused.code()).isEqualTo(FindingCode.UNSAFE_PATH);
    assertThat(refused.text()).isNull();
  }
}
