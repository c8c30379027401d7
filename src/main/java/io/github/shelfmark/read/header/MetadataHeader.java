package io.github.shelfmark.read.header;

import io.github.shelfmark.extension.HeaderReader;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.yaml.ScalarRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the metadata of MultiMarkdown, lines of {@code key: value} from the first character to a
 * blank line, as Doxia's module for Markdown does ({@code MarkdownParser} of doxia-module-markdown
 * 2.1.0). The first key must be one of a few, values may go on over lines, and keys may have any
 * case and blanks in them.
 */
public final class MetadataHeader implements HeaderReader {
  /** The keys of which Doxia wants one first. */
  static final Set<String> FIRST_KEYS =
      Set.of(
          "title",
          "subtitle",
          "author",
          "date",
          "address",
          "affiliation",
          "copyright",
          "email",
          "keywords",
          "language",
          "phone");

  /** Lists, in which commas separate the items. */
  private static final Set<String> LISTS = Set.of("tags", "categories");

  private final HeaderValues.Meaning meaning;
  private final boolean likeDoxia;

  private MetadataHeader(HeaderValues.Meaning meaning, boolean likeDoxia) {
    this.meaning = meaning;
    this.likeDoxia = likeDoxia;
  }

  /**
   * Reads what Doxia reads: all lines up to the first blank one belong to the header, whatever is
   * in them, and each with a colon is a key with its value.
   *
   * @param scalars what values mean that are no texts
   * @param texts the keys whose values are texts
   */
  public static MetadataHeader likeDoxia(ScalarRules scalars, Set<String> texts) {
    return new MetadataHeader(new HeaderValues.Meaning(scalars, texts), true);
  }

  /**
   * Reads headers where nobody has said that there are any, so a paragraph must not be taken for
   * one: each line is a key with its value or indented, and there is a title or, if there are only
   * keys that Doxia knows, more than one.
   */
  static MetadataHeader careful(HeaderValues.Meaning meaning) {
    return new MetadataHeader(meaning, false);
  }

  private static final class Entry {
    private final String key;
    private final StringBuilder value = new StringBuilder();
    private Position position;

    Entry(String key, Position position) {
      this.key = key;
      this.position = position;
    }

    void add(String more, Position at) {
      if (value.isEmpty()) {
        position = at;
      } else if (!more.isEmpty()) {
        value.append(' ');
      }
      value.append(more);
    }
  }

  @Override
  public FrontMatter read(String text, SourceFile file, Findings findings) {
    if (!startsIn(text)) {
      return FrontMatter.NONE;
    }
    LineCursor cursor = new LineCursor(text);
    List<Entry> entries = entries(cursor);
    if (entries == null || !(likeDoxia || isCertain(entries))) {
      return FrontMatter.NONE;
    }
    HeaderValues values = new HeaderValues(file.path(), findings);
    entries.forEach(entry -> put(entry, values));
    return values.above(cursor);
  }

  /** Whether the first line starts with one of the keys and a colon. */
  private static boolean startsIn(String text) {
    int i = 0;
    while (i < text.length() && i < 16 && Character.isLetter(text.charAt(i))) {
      i++;
    }
    int colon = HeaderLines.skipIndent(text, i);
    return colon < text.length()
        && text.charAt(colon) == ':'
        && FIRST_KEYS.contains(text.substring(0, i).toLowerCase(Locale.ROOT));
  }

  /** The entries up to the blank line that ends the header; null if it is no header. */
  private @Nullable List<Entry> entries(LineCursor cursor) {
    List<Entry> entries = new ArrayList<>();
    while (!cursor.isAtEnd() && !cursor.isBlank()) {
      String line = cursor.content();
      int colon = colon(line);
      if (colon > 0) {
        entries.add(new Entry(key(line, colon), cursor.position(colon)));
      } else if (!likeDoxia && !Character.isWhitespace(line.charAt(0))) {
        return null;
      }
      String value = line.substring(colon + 1).strip();
      Position at =
          cursor.position(line.length() - line.substring(colon + 1).stripLeading().length());
      entries.get(entries.size() - 1).add(value, at);
      cursor.next();
      if (cursor.start() > HeaderLines.MOST_CHARACTERS) {
        return null;
      }
    }
    return cursor.isAtEnd() ? null : entries;
  }

  /** The index of the colon after a key; -1 if the line goes on with the value above. */
  private int colon(String line) {
    if (likeDoxia) {
      int colon = line.indexOf(':');
      return colon == 0 ? -1 : colon;
    }
    int end = HeaderLines.key(line, 0).length();
    return HeaderLines.separator(line, end) == ':' ? end : -1;
  }

  private static String key(String line, int colon) {
    return line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isCertain(List<Entry> entries) {
    boolean known = true;
    for (Entry entry : entries) {
      if (entry.key.equals("title") && !entry.value.isEmpty()) {
        return true;
      }
      known &= FIRST_KEYS.contains(entry.key);
    }
    return known && entries.size() > 1;
  }

  private void put(Entry entry, HeaderValues values) {
    String key = entry.key;
    String value = entry.value.toString();
    if (key.equals("date")) {
      Optional<String> date = value.isEmpty() ? Optional.empty() : WrittenDates.read(value);
      date.ifPresent(read -> values.put(key, read, entry.position));
      if (date.isEmpty() && !value.isEmpty()) {
        values.warnOfDate(value, entry.position, "Write it as 2026-01-31.");
      }
    } else if (key.equals("author") && values.get(key) instanceof String other) {
      // MultiMarkdown has no other way to name two.
      values.set(key, other + ", " + value, entry.position);
    } else if (LISTS.contains(key) && value.indexOf(',') >= 0) {
      values.put(key, HeaderValues.list(value), entry.position);
    } else {
      values.put(key, meaning.of(key, value), entry.position);
    }
  }
}
