package io.github.shelfmark.engine;

import io.github.shelfmark.BuildProgress;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.PageRecord;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.sink.SiteWriter;
import io.github.shelfmark.theme.Rendered;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the pages of a site, or keeps those that could not come out differently. */
final class PageMaker {
  private final SiteWriter writer;
  private final Reads reads;
  private final KnownAnswers answers;
  private final Findings findings;
  private final Map<String, PageRecord> before;
  private final Map<String, PageRecord> made = new ConcurrentHashMap<>();
  private final AtomicInteger reused = new AtomicInteger();
  private final AtomicInteger rendered = new AtomicInteger();
  private final BuildProgress progress;

  /**
   * A maker of pages.
   *
   * @param answers answers for what pages read of the site
   * @param before what the last build made, by output path
   * @param progress told of each page
   */
  PageMaker(
      SiteWriter writer,
      Reads reads,
      KnownAnswers answers,
      Findings findings,
      Map<String, PageRecord> before,
      BuildProgress progress) {
    this.writer = writer;
    this.reads = reads;
    this.answers = answers;
    this.findings = findings;
    this.before = before;
    this.progress = progress;
  }

  /**
   * Makes a page.
   *
   * @param output the file it is written to
   * @param path the file it is made of; empty when there is none
   * @param key a digest of all it is made of, but for what it reads of the site
   * @param page renders it
   */
  void make(String output, String path, Fingerprint key, Supplier<Rendered> page)
      throws IOException {
    String digest = key.hex();
    PageRecord known = before.get(output);
    if (known != null && known.key().equals(digest) && holds(known, path) && writer.keep(output)) {
      findings.addAll(known.findings());
      made.put(output, known);
      reused.incrementAndGet();
      progress.done();
      return;
    }
    Reads.Noted<Rendered> noted = reads.during(page);
    Rendered rendered = noted.value();
    writer.write(output, rendered.bytes());
    this.rendered.incrementAndGet();
    progress.done();
    findings.addAll(rendered.findings());
    Map<String, String> answered = answered(noted.reads(), path);
    if (answered != null) {
      made.put(output, new PageRecord(digest, answered, List.copyOf(rendered.findings())));
    }
  }

  private boolean holds(PageRecord page, String path) {
    for (Map.Entry<String, String> read : page.reads().entrySet()) {
      if (!answers.holds(read.getKey(), read.getValue(), path)) {
        return false;
      }
    }
    return true;
  }

  /** What was read with its answers; null when there is none for something. */
  private @Nullable Map<String, String> answered(Map<String, String> read, String path) {
    Map<String, String> answered = new TreeMap<>();
    for (Map.Entry<String, String> entry : read.entrySet()) {
      String answer =
          entry.getValue().isEmpty() ? answers.answer(entry.getKey(), path) : entry.getValue();
      if (answer == null) {
        return null;
      }
      answered.put(entry.getKey(), answer);
    }
    return answered.isEmpty() ? Map.of() : answered;
  }

  /**
   * Copies a file.
   *
   * @param stamp what the file system says of the file; empty when that cannot be relied on
   */
  void copy(String output, Path file, String stamp) throws IOException {
    PageRecord known = before.get(output);
    boolean same = !stamp.isEmpty() && known != null && known.key().equals(stamp);
    if (!same || !writer.keep(output)) {
      writer.copy(output, file);
    }
    if (!stamp.isEmpty()) {
      made.put(output, new PageRecord(stamp, Map.of(), List.of()));
    }
  }

  /** What was made, for the next build. */
  Map<String, PageRecord> records() {
    return Map.copyOf(made);
  }

  /** How many pages were rendered. */
  int rendered() {
    return rendered.get();
  }

  /** How many pages were kept as they are. */
  int reused() {
    return reused.get();
  }
}
