package io.github.shelfmark.site;

import io.github.shelfmark.record.Fingerprint;
import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document. One that is in a file is kept only as long as memory allows, and read
 * again if it is asked for after that. Shared between threads.
 */
public final class DocumentText {
  private final Supplier<String> file;
  private volatile SoftReference<String> text;
  private volatile @Nullable String fingerprint;
  private volatile @Nullable String heading;
  private @Nullable String written;
  private IntUnaryOperator lines = IntUnaryOperator.identity();
  private boolean hasReturns;

  private DocumentText(
      Supplier<String> file,
      @Nullable String text,
      @Nullable String fingerprint,
      @Nullable String heading) {
    this.file = file;
    this.text = new SoftReference<>(text);
    this.fingerprint = fingerprint;
    this.heading = heading;
  }

  /** A text that is not in a file as it is. */
  public static DocumentText of(String text) {
    // The supplier keeps a reference to it.
    return new DocumentText(() -> text, text, null, null);
  }

  /**
   * A text that was made of what the author wrote.
   *
   * @param written the author's text
   * @param lines gives for a line of the text, from 1, the line of the author's text
   */
  public static DocumentText made(String text, String written, IntUnaryOperator lines) {
    DocumentText made = of(text);
    made.written = written;
    made.lines = lines;
    return made;
  }

  /** The text as its author wrote it. */
  public String written() {
    String known = written;
    return known == null ? text() : known;
  }

  /** The line of the author's text that a line of the text comes from, both from 1. */
  public int writtenLine(int line) {
    return lines.applyAsInt(line);
  }

  /**
   * A text that has been read from a file.
   *
   * @param file reads it again
   * @param hasReturns whether all its blank lines end with carriage returns in the file
   */
  public static DocumentText read(String text, Supplier<String> file, boolean hasReturns) {
    Fingerprint print = new Fingerprint().add(text);
    if (hasReturns) {
      print.add("\r\n");
    }
    DocumentText read = new DocumentText(file, text, print.hex(), null);
    read.hasReturns = hasReturns;
    return read;
  }

  /**
   * A text that is read from a file when it is asked for.
   *
   * @param file reads it
   * @param fingerprint what {@link #fingerprint} gives
   * @param heading what {@link #heading} gives, if an earlier build has asked for it
   */
  public static DocumentText later(
      Supplier<String> file, String fingerprint, Optional<String> heading) {
    return new DocumentText(file, null, fingerprint, heading.orElse(null));
  }

  /** The text itself. */
  public String text() {
    String known = text.get();
    if (known == null) {
      // Two threads may both read it; they read the same.
      known = file.get();
      text = new SoftReference<>(known);
    }
    return known;
  }

  /**
   * Whether all blank lines end with carriage returns in the author's file, as some editors write
   * them. The text itself has line feeds alone.
   */
  public boolean hasReturns() {
    return hasReturns;
  }

  /** A digest of the text. */
  public String fingerprint() {
    String known = fingerprint;
    if (known == null) {
      known = new Fingerprint().add(text()).hex();
      fingerprint = known;
    }
    return known;
  }

  /**
   * The title that the text gives itself, read once.
   *
   * @param reader reads it from the text; the same for all calls
   * @return empty if the text has none
   */
  public String heading(UnaryOperator<String> reader) {
    String known = heading;
    if (known == null) {
      known = reader.apply(text());
      heading = known;
    }
    return known;
  }

  /** What {@link #heading} has given; empty when it was never asked. */
  public Optional<String> knownHeading() {
    return Optional.ofNullable(heading);
  }

  @Override
  public String toString() {
    return text();
  }
}
