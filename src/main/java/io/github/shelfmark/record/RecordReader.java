package io.github.shelfmark.record;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.finding.StandardCodes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads what {@link RecordWriter} wrote. Other bytes cause an unchecked exception; {@link Store}
 * verifies a checksum before.
 */
final class RecordReader {
  private static final ReadKind[] KINDS = ReadKind.values();

  private final byte[] bytes;
  private int at;

  RecordReader(byte[] bytes, int start) {
    this.bytes = bytes;
    this.at = start;
  }

  BuildRecord build() {
    return new BuildRecord(
        text(),
        text(),
        text(),
        new BuildClock.Span(Instant.parse(text()), Instant.parse(text())),
        texts(),
        new Counts(number(), number(), number(), number(), number(), languages()),
        list(this::finding),
        text(),
        text(),
        text(),
        texts());
  }

  private Map<String, Integer> languages() {
    int size = number();
    Map<String, Integer> languages = new LinkedHashMap<>(capacity(size));
    for (int i = 0; i < size; i++) {
      languages.put(text(), number());
    }
    return languages;
  }

  Map<String, SourceRecord> sources() {
    int size = number();
    Map<String, SourceRecord> sources = new HashMap<>(capacity(size));
    for (int i = 0; i < size; i++) {
      sources.put(text(), source());
    }
    return sources;
  }

  private SourceRecord source() {
    String stamp = text();
    number();
    Map<String, Object> values = ValueKinds.map(this);
    int size = number();
    Map<String, Position> positions = new HashMap<>(capacity(size));
    for (int i = 0; i < size; i++) {
      positions.put(text(), new Position(number(), number()));
    }
    return new SourceRecord(
        stamp,
        values,
        positions,
        number(),
        number(),
        number() == 1,
        text(),
        number() == 1 ? Optional.of(text()) : Optional.empty());
  }

  Map<String, PageRecord> pages() {
    int size = number();
    Map<String, PageRecord> pages = new HashMap<>(capacity(size));
    for (int i = 0; i < size; i++) {
      pages.put(text(), page());
    }
    return pages;
  }

  private PageRecord page() {
    String source = text();
    return new PageRecord(
        source,
        text(),
        reads(source),
        list(this::finding),
        list(() -> reference(source)),
        number() == 1 ? Optional.of(list(() -> reference(source))) : Optional.empty(),
        number() == 1 ? Optional.of(text()) : Optional.empty());
  }

  private Map<Read, String> reads(String source) {
    int size = number();
    if (size == 0) {
      return Map.of();
    }
    Map<Read, String> reads = new LinkedHashMap<>(capacity(size));
    for (int i = 0; i < size; i++) {
      ReadKind kind = KINDS[number()];
      String subject = text();
      String from = !kind.isFromDocument() || number() == 0 ? source : text();
      reads.put(kind.read(subject, from), text());
    }
    return reads;
  }

  private Reference reference(String source) {
    String file = number() == 0 ? source : text();
    return new Reference(file, new Position(number(), number()), text(), text());
  }

  private Finding finding() {
    return new Finding(
        Severity.valueOf(text()),
        StandardCodes.named(text()),
        text(),
        new Position(number(), number()),
        text(),
        text());
  }

  private Map<String, String> texts() {
    int size = number();
    if (size == 0) {
      return Map.of();
    }
    Map<String, String> map = new LinkedHashMap<>(capacity(size));
    for (int i = 0; i < size; i++) {
      map.put(text(), text());
    }
    return map;
  }

  private <T> List<T> list(Supplier<T> reader) {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    List<T> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(reader.get());
    }
    return items;
  }

  private static int capacity(int size) {
    return size * 4 / 3 + 1;
  }

  String text() {
    int length = number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
