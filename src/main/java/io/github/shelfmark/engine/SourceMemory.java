package io.github.shelfmark.engine;

import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.read.KnownSources;
import io.github.shelfmark.record.Inputs;
import io.github.shelfmark.record.SourceRecord;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.FrontMatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The records of documents' files: those of the last build, and those for the next one. */
class SourceMemory implements KnownSources {
  private final Inputs inputs;
  private final Map<String, SourceRecord> before;
  private final Map<String, KnownSource> now = new ConcurrentHashMap<>();

  SourceMemory(Inputs inputs, Map<String, SourceRecord> before) {
    this.inputs = inputs;
    this.before = before;
  }

  @Override
  public boolean hasFrontMatter(String path) {
    SourceRecord record = before.get(path);
    return record != null && record.present() && record.stamp().equals(inputs.stamp(path));
  }

  @Override
  public Optional<KnownSource> find(String path, Reread text) {
    SourceRecord record = before.get(path);
    if (record == null || !record.stamp().equals(inputs.stamp(path))) {
      return Optional.empty();
    }
    KnownSource known =
        new KnownSource(
            matter(record),
            DocumentText.later(text.from(record.bodyStart()), record.text(), record.heading()));
    now.put(path, known);
    return Optional.of(known);
  }

  private static FrontMatter matter(SourceRecord record) {
    return new FrontMatter(
        record.values(),
        record.positions(),
        record.bodyStart(),
        record.bodyLine(),
        record.present());
  }

  /**
   * Reads a document again, as the build has read it.
   *
   * @return empty if it is no document any more, or nothing was remembered of how it was read
   */
  Optional<Document> readAgain(String path, Findings findings) {
    return Optional.empty();
  }

  @Override
  public void add(String path, KnownSource source) {
    if (!inputs.stamp(path).isEmpty() && SourceRecord.canHold(source.frontMatter().values())) {
      now.put(path, source);
    }
  }

  /** What is known now. */
  Map<String, SourceRecord> records() {
    Map<String, SourceRecord> records = new HashMap<>();
    now.forEach((path, source) -> records.put(path, record(path, source)));
    return records;
  }

  private SourceRecord record(String path, KnownSource source) {
    FrontMatter matter = source.frontMatter();
    return new SourceRecord(
        inputs.stamp(path),
        matter.values(),
        matter.positions(),
        matter.bodyStart(),
        matter.bodyLine(),
        matter.present(),
        source.text().fingerprint(),
        source.text().knownHeading());
  }
}
