package io.github.shelfmark.site;

import io.github.shelfmark.text.SpelledNumber;
import io.github.shelfmark.text.TextOrder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order in which readers meet documents: by {@code sequence}, then title, then URL. Numbers
 * come before words, and documents without a sequence come last. Titles and words are in the order
 * of the site's language. Those by date come after all others, the newest first.
 */
public final class ReadingOrder {
  private static final Comparator<Key> KEYS =
      Comparator.comparingInt(Key::rank)
          .thenComparing(Key::number)
          .thenComparing(Key::word)
          .thenComparing(Key::titleKey)
          .thenComparing(Key::title)
          .thenComparing(Key::url);

  private final TextOrder texts;

  /**
   * Creates the order of a site.
   *
   * @param lang its language as a BCP 47 tag
   */
  public ReadingOrder(String lang) {
    this.texts = TextOrder.of(lang);
  }

  /** A sort key, made once per document. */
  public record Key(
      int rank, BigDecimal number, String word, String titleKey, String title, String url) {}

  /** The key of something with a sequence, a title and a URL. */
  public Key key(Object sequence, String title, String url) {
    String text = sequence.toString().strip();
    String titleKey = texts.key(title);
    if (text.isEmpty()) {
      return new Key(2, BigDecimal.ZERO, "", titleKey, title, url);
    }
    if (looksNumeric(text)) {
      return new Key(0, new BigDecimal(text), "", titleKey, title, url);
    }
    return new Key(1, BigDecimal.ZERO, texts.key(text), titleKey, title, url);
  }

  /** The sequence of a document in a form that is the same for all of its spellings, if any. */
  public Optional<String> place(Document document) {
    Key key = key(sequence(document), "", "");
    return switch (key.rank()) {
      case 0 -> Optional.of(key.number().stripTrailingZeros().toPlainString());
      case 1 -> Optional.of(document.text("sequence").strip());
      default -> Optional.empty();
    };
  }

  /** Compares keys. */
  public static Comparator<Key> keys() {
    return KEYS;
  }

  /** Documents in reading order. */
  public List<Document> sorted(Collection<Document> documents) {
    record Keyed(Key key, Document document) {}
    List<Keyed> keyed = new ArrayList<>(documents.size());
    for (Document document : documents) {
      keyed.add(new Keyed(key(document), document));
    }
    keyed.sort(Comparator.comparing(Keyed::key, KEYS));
    return keyed.stream().map(Keyed::document).toList();
  }

  private Key key(Document document) {
    if (!document.isByDate()) {
      return key(sequence(document), document.title(), document.url());
    }
    BigDecimal age =
        document
            .date()
            .map(date -> BigDecimal.valueOf(-date.toEpochSecond()))
            .orElse(BigDecimal.valueOf(Long.MAX_VALUE));
    return new Key(3, age, "", texts.key(document.title()), document.title(), document.url());
  }

  /** A number counts by its value, however it is written. */
  private static Object sequence(Document document) {
    return document.data().get("sequence") instanceof SpelledNumber number
        ? number.value()
        : document.text("sequence");
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
