package io.github.shelfmark.engine;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.diagram.DiagramStore;
import io.github.shelfmark.extension.PageText;
import io.github.shelfmark.extension.Sink;
import io.github.shelfmark.record.BuildRecord;
import io.github.shelfmark.record.Inputs;
import io.github.shelfmark.record.PageRecord;
import io.github.shelfmark.record.SourceRecord;
import io.github.shelfmark.record.Store;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Where a build finds what the last one has left, and leaves what the next one needs. */
interface BuildMemory {
  /** The files of the source. */
  Inputs inputs(BuildRequest request);

  /**
   * A digest of the code, extensions included.
   *
   * @param made makes it
   */
  String code(Supplier<String> made);

  /** The records of the last build, if it is the one that left what is in the sink. */
  Store last(Sink sink) throws IOException;

  /** Whether a build in which nothing has changed need not be made. */
  boolean passesOver();

  /**
   * What is known of the documents' files.
   *
   * @param before what the last build has recorded, if it read them by the same rules
   */
  SourceMemory sources(Inputs inputs, Map<String, SourceRecord> before);

  /**
   * What the search finds of the pages of the last build, by output path.
   *
   * @param manifest identifies the build
   * @return empty if it is not known
   */
  Optional<Map<String, PageText>> texts(String manifest);

  /** The diagrams that earlier builds have drawn. */
  DiagramStore diagrams();

  /** Whether nobody waits for the build any more, because another one will follow. */
  boolean isCancelled();

  /** Takes what is known of the site when its outputs are about to be made. */
  void planned(PlannedSite site);

  /** Forgets the last build, whose site is about to be replaced. */
  void clear() throws IOException;

  /**
   * Keeps a build for the next one.
   *
   * @param texts what the search finds of its pages
   */
  void write(
      BuildRecord build, SourceMemory sources, Map<String, PageRecord> pages, PageTexts texts)
      throws IOException;
}
