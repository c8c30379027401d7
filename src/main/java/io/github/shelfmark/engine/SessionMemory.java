package io.github.shelfmark.engine;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.FileChanges;
import io.github.shelfmark.diagram.DiagramStore;
import io.github.shelfmark.diagram.StoredInMemory;
import io.github.shelfmark.extension.PageText;
import io.github.shelfmark.extension.Sink;
import io.github.shelfmark.record.BuildRecord;
import io.github.shelfmark.record.Inputs;
import io.github.shelfmark.record.PageRecord;
import io.github.shelfmark.record.SourceRecord;
import io.github.shelfmark.record.Store;
import io.github.shelfmark.site.FrontMatter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The memory of builds that follow each other in one process: nothing is written to files. */
final class SessionMemory implements BuildMemory {
  private final Map<String, FrontMatter> good = new ConcurrentHashMap<>();
  private final DiagramStore diagrams = new StoredInMemory();
  private FileChanges changes = FileChanges.ALL;
  private @Nullable Inputs inputs;
  private @Nullable String code;
  private volatile Store last = Store.none();
  private volatile Map<String, PageText> texts = Map.of();
  private volatile @Nullable PlannedSite planned;
  private volatile boolean cancelled;

  /** A build begins, before which some files have changed. */
  void begin(FileChanges since) {
    changes = since;
    cancelled = false;
  }

  /** The running build is to end. */
  void cancel() {
    cancelled = true;
  }

  /** The site as the newest build has planned it; null before that. */
  @Nullable PlannedSite planned() {
    return planned;
  }

  /** The record of the last build that has ended. */
  BuildRecord build() {
    return last.build();
  }

  @Override
  public Inputs inputs(BuildRequest request) {
    Set<Path> outOfBounds = Set.of(request.output(), request.work());
    Inputs before = inputs;
    Inputs now =
        before == null || changes.all()
            ? Inputs.of(request.sources(), outOfBounds)
            : before
                .after(request.sources(), changes.files())
                .orElseGet(() -> Inputs.of(request.sources(), outOfBounds));
    inputs = now;
    return now;
  }

  @Override
  public String code(Supplier<String> made) {
    // Classes that have been loaded stay what they are.
    String known = code;
    if (known == null) {
      known = made.get();
      code = known;
    }
    return known;
  }

  @Override
  public Store last(Sink sink) throws IOException {
    return last.build().manifest().equals(sink.state()) ? last : Store.none();
  }

  @Override
  public boolean passesOver() {
    return false;
  }

  @Override
  public SourceMemory sources(Inputs files, Map<String, SourceRecord> before) {
    return new SessionSources(files, before, good);
  }

  @Override
  public Optional<Map<String, PageText>> texts(String manifest) {
    return manifest.isEmpty() ? Optional.empty() : Optional.of(texts);
  }

  @Override
  public DiagramStore diagrams() {
    return diagrams;
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  @Override
  public void planned(PlannedSite site) {
    planned = site;
  }

  @Override
  public void clear() {
    last = Store.none();
  }

  @Override
  public void write(
      BuildRecord build, SourceMemory sources, Map<String, PageRecord> pages, PageTexts found) {
    texts = found.all();
    last = Store.of(build, sources.records(), pages);
  }
}
