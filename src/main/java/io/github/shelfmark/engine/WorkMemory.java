package io.github.shelfmark.engine;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.diagram.DiagramStore;
import io.github.shelfmark.diagram.StoredInFiles;
import io.github.shelfmark.extension.PageText;
import io.github.shelfmark.extension.Sink;
import io.github.shelfmark.record.BuildRecord;
import io.github.shelfmark.record.Inputs;
import io.github.shelfmark.record.PageRecord;
import io.github.shelfmark.record.SourceRecord;
import io.github.shelfmark.record.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The memory of builds that run each in a process of its own.
 *
 * @param work the work directory
 */
record WorkMemory(Path work) implements BuildMemory {
  @Override
  public Inputs inputs(BuildRequest request) {
    return Inputs.of(request.sources(), Set.of(request.output(), request.work()));
  }

  @Override
  public String code(Supplier<String> made) {
    return made.get();
  }

  @Override
  public Store last(Sink sink) throws IOException {
    Store last = Store.read(work);
    return last.build().manifest().equals(sink.state()) ? last : Store.none();
  }

  @Override
  public boolean passesOver() {
    return true;
  }

  @Override
  public SourceMemory sources(Inputs inputs, Map<String, SourceRecord> before) {
    return new SourceMemory(inputs, before);
  }

  @Override
  public Optional<Map<String, PageText>> texts(String manifest) {
    return TextStore.read(work, manifest);
  }

  @Override
  public DiagramStore diagrams() {
    return new StoredInFiles(work.resolve("diagrams"));
  }

  @Override
  public boolean isCancelled() {
    return false;
  }

  @Override
  public void planned(PlannedSite site) {
    // The process ends with the build.
  }

  @Override
  public void clear() throws IOException {
    Store.clear(work);
    TextStore.clear(work);
  }

  @Override
  public void write(
      BuildRecord build, SourceMemory sources, Map<String, PageRecord> pages, PageTexts texts)
      throws IOException {
    texts.write(work, build.manifest());
    Store.write(work, build, sources.records(), pages);
  }
}
