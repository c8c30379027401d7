package io.github.shelfmark.project;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.LineTable;
import io.github.shelfmark.paths.ConfinedDirectory;
import io.github.shelfmark.paths.ForbiddenPathException;
import io.github.shelfmark.text.ControlCharacters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads text files below a directory, and nothing that is reached by links out of it. */
final class FileReader {
  /** In bytes. Sources are written by people; what is larger is data. */
  static final int MOST_BYTES = 1 << 20;

  private FileReader() {}

  /**
   * Reads a file.
   *
   * @param base the directory out of which nothing is read
   * @param file a path below it
   * @param links whether links to files in the directory are followed
   */
  static FileText read(Path base, Path file, boolean links) {
    ConfinedDirectory directory = new ConfinedDirectory(base);
    if (!links && isLinked(base, file)) {
      return FileText.none(
          FindingCode.UNSAFE_PATH,
          "\"{path}\" is reached by a symbolic link, which a safe build does not follow",
          "Put the file itself there.");
    }
    if (directory.holds(file) && !Files.isRegularFile(file)) {
      return none(
          "\"{path}\" is not a file",
          Files.isDirectory(file)
              ? "It is a directory; name one of the files in it."
              : "Only plain files can be shown.");
    }
    try (InputStream in = directory.open(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES
          ? none(
              "\"{path}\" has more than 1 MiB, which is too much for a page",
              "Include a smaller file, or copy the part that readers need.")
          : decoded(bytes);
    } catch (ForbiddenPathException e) {
      return FileText.none(FindingCode.UNSAFE_PATH, "\"{path}\" " + e.problem(), e.hint());
    } catch (IOException e) {
      return Files.exists(file)
          ? FileText.none(
              FindingCode.UNREADABLE,
              "\"{path}\" cannot be read",
              "Check that you have permission to read it.")
          : none("there is no file \"{path}\" in the project", PathGuesses.hint(base, file));
    }
  }

  private static boolean isLinked(Path base, Path file) {
    Path there = base;
    for (Path name : base.relativize(file)) {
      there = there.resolve(name);
      if (Files.isSymbolicLink(there)) {
        return true;
      }
    }
    return false;
  }

  private static FileText none(String problem, String hint) {
    return FileText.none(FindingCode.INCLUDE, problem, hint);
  }

  private static FileText decoded(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return none("\"{path}\" is not a text file", "Only text files can be shown.");
      }
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    out.flip();
    if (result.isError() || in.hasRemaining()) {
      int line = new LineTable(out).positionOf(out.length()).line();
      return FileText.none(
          FindingCode.NOT_UTF8,
          String.format(
              Locale.ROOT,
              "the byte 0x%02x in line %,d of \"{path}\" is not UTF-8",
              bytes[in.position()],
              line),
          "Save the file as UTF-8.");
    }
    String text = out.toString();
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    text = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    return FileText.of(
        ControlCharacters.find(text, 0) < 0 ? text : ControlCharacters.replace(text));
  }
}
