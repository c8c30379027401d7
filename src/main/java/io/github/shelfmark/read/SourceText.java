package io.github.shelfmark.read;

import io.github.shelfmark.config.OutsideSource;
import io.github.shelfmark.config.WithoutControls;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.LineTable;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.paths.ForbiddenPathException;
import io.github.shelfmark.paths.FoundFile;
import io.github.shelfmark.text.ControlCharacters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Reads text files as UTF-8 and reports invalid bytes with their position. */
public final class SourceText {
  private static final char REPLACEMENT = '\uFFFD';

  private SourceText() {}

  /**
   * The text of a file.
   *
   * @param text the text, without a byte order mark and with {@code \n} line ends
   * @param hasReturns whether carriage returns end all its blank lines
   */
  record Read(String text, boolean hasReturns) {}

  /**
   * Reads a file, without a byte order mark and with {@code \n} line ends.
   *
   * @param file the file
   * @param path its path for findings
   * @return the text; empty if it cannot be read, which is reported
   */
  public static Optional<String> read(Path file, String path, Findings findings) {
    return readWithEnds(file, path, findings).map(Read::text);
  }

  /** Reads a file as {@link #read} does, and tells how its lines end. */
  static Optional<Read> readWithEnds(Path file, String path, Findings findings) {
    byte[] bytes;
    try {
      bytes = FoundFile.read(file, path);
    } catch (ForbiddenPathException e) {
      findings.add(OutsideSource.finding(path, "the file", e));
      return Optional.empty();
    } catch (IOException e) {
      findings.add(
          Finding.error(
              FindingCode.UNREADABLE,
              path,
              Position.NONE,
              "the file cannot be read",
              "Check that it is a file and that you have permission to read it."));
      return Optional.empty();
    }
    return decode(bytes, path, findings);
  }

  /**
   * Reads a file that {@link #read} could not read, so that the rest of a build can go on and
   * report what else is wrong.
   *
   * @return the text with a replacement character for each byte that is not UTF-8; empty if there
   *     is nothing to be read
   */
  static String readAnyway(Path file, String path) {
    try {
      String text = new String(FoundFile.read(file, path), StandardCharsets.UTF_8);
      return withLineFeeds(withoutMark(text));
    } catch (IOException unreadable) {
      return "";
    }
  }

  private static Optional<Read> decode(byte[] bytes, String path, Findings findings) {
    String quick = new String(bytes, StandardCharsets.UTF_8);
    // Fast path: without a replacement character the text had no malformed bytes.
    return quick.indexOf(REPLACEMENT) < 0
        ? Optional.of(cleaned(quick, path, findings))
        : strictly(bytes, path, findings);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Optional<Read> strictly(byte[] bytes, String path, Findings findings) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    out.flip();
    if (result.isError()) {
      findings.add(
          Finding.error(
              FindingCode.NOT_UTF8,
              path,
              new LineTable(out).positionOf(out.length()),
              String.format("the byte 0x%02x is not UTF-8", bytes[in.position()]),
              "Save the file as UTF-8."));
      return Optional.empty();
    }
    return Optional.of(cleaned(out.toString(), path, findings));
  }

  private static Read cleaned(String written, String path, Findings findings) {
    boolean hasReturns = written.contains("\r\n") && !written.contains("\n\n");
    String text = withLineFeeds(withoutMark(written));
    return new Read(withoutControls(text, path, findings), hasReturns);
  }

  private static String withoutControls(String text, String path, Findings findings) {
    int found = ControlCharacters.find(text, 0);
    if (found < 0) {
      return text;
    }
    findings.add(WithoutControls.finding(path, new LineTable(text).positionOf(found)));
    return ControlCharacters.replace(text);
  }

  private static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
