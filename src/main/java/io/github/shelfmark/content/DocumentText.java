package io.github.shelfmark.content;

import io.github.shelfmark.cache.Fingerprint;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The text of a document, which may still lie in its file. Shared between threads. */
public final class DocumentText {
  private final Supplier<String> file;
  private volatile @Nullable String text;
  private volatile @Nullable String fingerprint;

  private DocumentText(Supplier<String> file, @Nullable String text, @Nullable String fingerprint) {
    this.file = file;
    this.text = text;
    this.fingerprint = fingerprint;
  }

  /** A text that is at hand. */
  public static DocumentText of(String text) {
    return new DocumentText(() -> text, text, null);
  }

  /**
   * A text that is read when somebody asks for it.
   *
   * @param file reads it
   * @param fingerprint what {@link #fingerprint} gives
   */
  public static DocumentText later(Supplier<String> file, String fingerprint) {
    return new DocumentText(file, null, fingerprint);
  }

  /** The text itself. */
  public String text() {
    String known = text;
    if (known == null) {
      // Two threads may both read it; they read the same.
      known = file.get();
      text = known;
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
