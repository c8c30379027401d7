package io.github.shelfmark.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which readers meet documents: by {@code sequence}, then title, then URL. Numbers
 * come before words, and documents without a sequence come last.
 */
public final class ReadingOrder {
  private static final Comparator<Key> KEYS =
      Comparator.comparingInt(Key::rank)
          .thenComparing(Key::number)
          .thenComparing(Key::word)
          .thenComparing(Key::title)
          .thenComparing(Key::url);

  private ReadingOrder() {}

  /** A sort key, made once per document and sort. */
  public record Key(int rank, BigDecimal number, String word, String title, String url) {}

  /** The key of something with a sequence, a title and a URL. */
  public static Key key(Object sequence, String title, String url) {
    String text = sequence.toString().strip();
    if (text.isEmpty()) {
      return new Key(2, BigDecimal.ZERO, "", title, url);
    }
    if (looksNumeric(text)) {
      return new Key(0, new BigDecimal(text), "", title, url);
    }
    return new Key(1, BigDecimal.ZERO, text, title, url);
  }

  /** Compares keys. */
  public static Comparator<Key> keys() {
    return KEYS;
  }

  /** Documents in reading order. */
  public static List<Document> sorted(Collection<Document> documents) {
    record Keyed(Key key, Document document) {}
    List<Keyed> keyed = new ArrayList<>(documents.size());
    for (Document document : documents) {
      keyed.add(
          new Keyed(key(document.text("sequence"), document.title(), document.url()), document));
    }
    keyed.sort(Comparator.comparing(Keyed::key, KEYS));
    return keyed.stream().map(Keyed::document).toList();
  }

  private static boolean looksNumeric(String text) {
    boolean digits = false;
    boolean point = false;
    // A sequence is a small number; what is longer is a word.
    if (text.length() > 30) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = true;
      } else if (c == '.' && !point) {
        point = true;
      } else if (!(c == '-' && i == 0)) {
        return false;
      }
    }
    return digits;
  }
}
