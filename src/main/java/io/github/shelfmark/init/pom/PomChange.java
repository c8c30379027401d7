package io.github.shelfmark.init.pom;

/** What is to be done so that a POM has the plugin. */
public final class PomChange {
  static final PomChange NONE = new PomChange("", "", 0, 0, "", new byte[0]);

  private final String into;
  private final String lines;
  private final int from;
  private final int to;
  private final String text;
  private final byte[] bytes;

  PomChange(String into, String lines, int from, int to, String text, byte[] bytes) {
    this.into = into;
    this.lines = lines;
    this.from = from;
    this.to = to;
    this.text = text;
    this.bytes = bytes;
  }

  /** Whether it has the plugin already; then all else is empty. */
  public boolean present() {
    return into.isEmpty();
  }

  /** The element that the lines go into: {@code plugins}, {@code build} or {@code project}. */
  public String into() {
    return into;
  }

  /** What is new, for people to copy. */
  public String lines() {
    return lines;
  }

  /** Where the new text goes, in characters of the POM. */
  int from() {
    return from;
  }

  /** From here on the old text goes on; behind {@link #from} where {@code <plugins/>} is opened. */
  int to() {
    return to;
  }

  /** The new text. */
  String text() {
    return text;
  }

  /** The POM with it. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
