package io.github.shelfmark.engine;

import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.record.Inputs;
import io.github.shelfmark.record.SourceRecord;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.FrontMatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The records of documents' files in a session, which goes on with the front matter that a document
 * had before while its author makes a mistake in it.
 */
final class SessionSources extends SourceMemory {
  private final Map<String, FrontMatter> good;
  private final Map<String, Function<Findings, Optional<Document>>> readers =
      new ConcurrentHashMap<>();

  /**
   * The records of one build.
   *
   * @param good the last good front matter of each document; shared by all builds
   */
  SessionSources(Inputs inputs, Map<String, SourceRecord> before, Map<String, FrontMatter> good) {
    super(inputs, before);
    this.good = good;
  }

  @Override
  public Optional<FrontMatter> lastGood(String path) {
    return Optional.ofNullable(good.get(path));
  }

  @Override
  public void add(String path, KnownSource source) {
    good.put(path, source.frontMatter());
    super.add(path, source);
  }

  @Override
  public void readBy(String path, Function<Findings, Optional<Document>> reader) {
    readers.put(path, reader);
  }

  @Override
  Optional<Document> readAgain(String path, Findings findings) {
    Function<Findings, Optional<Document>> reader = readers.get(path);
    return reader == null ? Optional.empty() : reader.apply(findings);
  }
}
