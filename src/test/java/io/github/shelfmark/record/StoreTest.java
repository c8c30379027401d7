package io.github.shelfmark.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final Finding FINDING =
      Finding.warning(FindingCode.BROKEN_LINK, "a.md", new Position(3, 5), "it leads nowhere", "");

  private static final BuildRecord BUILD =
      new BuildRecord(
          "reader",
          "request",
          "manifest",
          new BuildClock.Span(Instant.parse("2026-11-23T12:00:00.123456789Z"), Instant.MAX),
          Map.of("a.md", "1 2 3", "锁.md", ""),
          new Counts(1, 200, 70_000, 2_000_000_000, 4, Map.of("de", 2)),
          List.of(FINDING),
          "addresses",
          "head",
          "theme",
          Map.of("/out/apidocs", "directory"));

  private static final Map<String, PageRecord> PAGES =
      Map.of(
          "a.html",
              new PageRecord(
                  "a.md",
                  "k",
                  Map.of(
                      new Read.Link("a.md", "/b"),
                      "b.html",
                      new Read.Link("c.md", "/b"),
                      "b.html",
                      new Read.Listing("/x/"),
                      "digest",
                      Read.Whole.TIME,
                      ""),
                  List.of(FINDING),
                  List.of(
                      new Reference("a.md", new Position(2, 7), "b.html", "锁"),
                      new Reference("c.md", Position.NONE, "../x/y.html", "")),
                  Optional.of(
                      List.of(new Reference("c.md", new Position(3, 1), "https://x.example/", ""))),
                  Optional.of("one\ntwo")),
          "b.html",
              new PageRecord(
                  "", "l", Map.of(), List.of(), List.of(), Optional.empty(), Optional.empty()));

  @TempDir private Path work;

  private static Map<String, SourceRecord> sources() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("text", "锁\n");
    values.put("nothing", null);
    values.put("truth", true);
    values.put("number", -7L);
    values.put("int", 3);
    values.put("double", 0.1);
    values.put("big", new BigInteger("9".repeat(40)));
    values.put("day", LocalDate.of(2026, 11, 23));
    values.put("zoned", OffsetDateTime.parse("2026-01-31T18:30:00+08:00"));
    values.put("moment", Instant.parse("2026-11-23T12:00:00Z"));
    List<Object> list = new ArrayList<>(List.of("a", Map.of("b", List.of(false))));
    list.add(null);
    values.put("list", list);
    assertThat(SourceRecord.canHold(values)).isTrue();
    return Map.of(
        "a.md",
        new SourceRecord(
            "1 2 3",
            values,
            Map.of("text", new Position(2, 1)),
            40,
            5,
            true,
            "t",
            Optional.of("Heading")),
        "b.md",
        new SourceRecord("4 5 6", Map.of(), Map.of(), 0, 1, false, "u", Optional.empty()));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Store.write(work, BUILD, sources(), PAGES);
    Store store = Store.read(work);
    assertThat(store.build()).isEqualTo(BUILD);
    assertThat(store.pages()).isEqualTo(PAGES);
    assertThat(store.sources()).isEqualTo(sources());
    assertThat(keys(store.sources())).containsExactlyElementsOf(keys(sources()));
  }

  /**
   * The record of a build is read before its code is known. When the form changes, another number
   * at the start of the file has older records be left alone; this test needs both anew.
   */
  @Test
  void theNumberOfTheFormIsThatOfTheForm() throws IOException {
    BuildRecord build =
        new BuildRecord(
            "reader",
            "request",
            "manifest",
            new BuildClock.Span(Instant.EPOCH, Instant.MAX),
            Map.of("a.md", "1 2 3"),
            new Counts(1, 2, 3, 4, 5, Map.of("de", 2)),
            List.of(FINDING),
            "addresses",
            "head",
            "theme",
            Map.of("/out/apidocs", "directory"));
    Store.write(work, build, Map.of(), Map.of());

    byte[] bytes = Files.readAllBytes(work.resolve("records"));
    String start = new String(bytes, 0, 20, StandardCharsets.US_ASCII).strip();
    String form = new Fingerprint().add(new String(bytes, StandardCharsets.ISO_8859_1)).hex();
    assertThat(start + " " + form)
        .isEqualTo("shelfmark records 9 aa356bd2fdca9cdc5fac456d25099648");
  }

  /** The keys of the front matter of {@code a.md}, in their order. */
  private static List<String> keys(Map<String, SourceRecord> sources) {
    return sources.entrySet().stream()
        .filter(source -> source.getKey().equals("a.md"))
        .flatMap(source -> source.getValue().values().keySet().stream())
        .toList();
  }

  @Test
  void reportsValuesItCannotStore() {
    assertThat(SourceRecord.canHold(Map.of("a", List.of(new StringBuilder())))).isFalse();
  }

  @Test
  void aMissingStoreIsEmpty() {
    Store store = Store.read(work);
    assertThat(store.build()).isEqualTo(BuildRecord.NONE);
    assertThat(store.pages()).isEmpty();
    assertThat(store.sources()).isEmpty();
  }

  @Test
  void aClearedStoreIsEmpty() throws IOException {
    Store.write(work, BUILD, sources(), PAGES);
    Store.clear(work);
    assertThat(Store.read(work).build()).isEqualTo(BuildRecord.NONE);
  }

  @Test
  void anyDamageIsDetected() throws IOException {
    Store.write(work, BUILD, sources(), PAGES);
    Path file = work.resolve("records");
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      Files.write(file, damaged);
      assertThat(Store.read(work).build()).as("byte %d", at).isEqualTo(BuildRecord.NONE);
      Files.write(file, Arrays.copyOf(whole, at));
      assertThat(Store.read(work).build()).as("cut at %d", at).isEqualTo(BuildRecord.NONE);
    }
  }
}
