package io.github.shelfmark.engine;

import io.github.shelfmark.read.KnownSources;
import io.github.shelfmark.record.Inputs;
import io.github.shelfmark.record.SourceRecord;
import io.github.shelfmark.site.FrontMatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What builds remember of documents' files from one to the next. */
final class SourceMemory implements KnownSources {
  private final Inputs inputs;
  private final Map<String, SourceRecord> before;
  private final Map<String, SourceRecord> now = new ConcurrentHashMap<>();

  SourceMemory(Inputs inputs, Map<String, SourceRecord> before) {
    this.inputs = inputs;
    this.before = before;
  }

  @Override
  public Optional<KnownSource> find(String path) {
    SourceRecord record = before.get(path);
    if (record == null || !record.stamp().equals(inputs.stamp(path))) {
      return Optional.empty();
    }
    now.put(path, record);
    FrontMatter matter =
        new FrontMatter(
            record.values(),
            record.positions(),
            record.bodyStart(),
            record.bodyLine(),
            record.present());
    return Optional.of(new KnownSource(matter, record.text()));
  }

  @Override
  public void add(String path, KnownSource source) {
    String stamp = inputs.stamp(path);
    FrontMatter matter = source.frontMatter();
    if (!stamp.isEmpty() && SourceRecord.canHold(matter.values())) {
      now.put(
          path,
          new SourceRecord(
              stamp,
              matter.values(),
              matter.positions(),
              matter.bodyStart(),
              matter.bodyLine(),
              matter.present(),
              source.text()));
    }
  }

  /** What is known now. */
  Map<String, SourceRecord> records() {
    return Map.copyOf(now);
  }
}
