package io.github.shelfmark.site;

import io.github.shelfmark.record.Fingerprint;
import java.lang.ref.SoftReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document. One that lies in a file is kept only as long as memory allows, and read
 * again if somebody asks for it after that. Shared between threads.
 */
public final class DocumentText {
  private final Supplier<String> file;
  private volatile SoftReference<String> text;
  private volatile @Nullable String fingerprint;

  private DocumentText(Supplier<String> file, @Nullable String text, @Nullable String fingerprint) {
    this.file = file;
    this.text = new SoftReference<>(text);
    this.fingerprint = fingerprint;
  }

  /** A text that lies in no file as it is. */
  public static DocumentText of(String text) {
    // The supplier keeps hold of it.
    return new DocumentText(() -> text, text, null);
  }

  /**
   * A text that has been read from a file.
   *
   * @param file reads it again
   */
  public static DocumentText read(String text, Supplier<String> file) {
    return new DocumentText(file, text, new Fingerprint().add(text).hex());
  }

  /**
   * A text that is read from a file when somebody asks for it.
   *
   * @param file reads it
   * @param fingerprint what {@link #fingerprint} gives
   */
  public static DocumentText later(Supplier<String> file, String fingerprint) {
    return new DocumentText(file, null, fingerprint);
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

  /** A digest of the text. */
  public String fingerprint() {
    String known = fingerprint;
    if (known == null) {
      known = new Fingerprint().add(text()).hex();
      fingerprint = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return text();
  }
}
