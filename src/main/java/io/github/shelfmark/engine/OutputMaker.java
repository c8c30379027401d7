package io.github.shelfmark.engine;

import io.github.shelfmark.BuildProgress;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.extension.ClaimedFiles;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Sink;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.paths.ForbiddenPathException;
import io.github.shelfmark.read.Net;
import io.github.shelfmark.record.PageRecord;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.record.Reference;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.Budget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Makes the outputs of a site, or keeps those that could not come out differently. */
final class OutputMaker {
  private final Sink sink;
  private final OutputFiles files;
  private final BuildMemory memory;
  private final Reads reads;
  private final KnownAnswers answers;
  private final Findings findings;
  private final Map<String, PageRecord> before;
  private final BuildProgress progress;
  private final int factor;
  private final boolean outside;
  private final PageTexts texts;
  private final AtomicLong steps = new AtomicLong();

  /** Whether an output could not be written, so that no other needs to be made. */
  private volatile boolean failed;

  private final Map<String, PageRecord> made = new ConcurrentHashMap<>();
  private final Set<String> kept = ConcurrentHashMap.newKeySet();
  private final PageAnchors anchors = new PageAnchors();
  private final AtomicInteger reused = new AtomicInteger();
  private final AtomicInteger rendered = new AtomicInteger();
  private volatile Set<String> faulty = Set.of();

  /**
   * What the last build made.
   *
   * @param pages the records of its outputs by their paths
   * @param texts what the search finds of them; gets what is found of this build's
   */
  record Before(Map<String, PageRecord> pages, PageTexts texts) {}

  /**
   * A maker of outputs.
   *
   * @param state where they go, what pages may cost, and what is notified of each page
   * @param reads records what is read of the site
   * @param answers answers for what was read
   * @param findings gets what is wrong with outputs, those that are kept included
   * @param before what the last build made
   */
  OutputMaker(
      BuildState state, Reads reads, KnownAnswers answers, Findings findings, Before before) {
    BuildRequest request = state.request();
    this.sink = state.sink();
    this.files = new OutputFiles(sink);
    this.memory = state.memory();
    this.reads = reads;
    this.answers = answers;
    this.findings = findings;
    this.before = before.pages();
    this.texts = before.texts();
    this.progress = request.progress();
    this.factor = request.budget();
    this.outside = request.checks().external().isPresent();
  }

  /**
   * Makes some outputs in parallel, first those that somebody waits for, last those that are made
   * of others.
   */
  void make(List<Output> outputs) throws IOException {
    faulty = sink.takesPartly() ? findings.filesWithErrors() : Set.of();
    List<Output> first = outputs.stream().filter(output -> output.madeOf().isEmpty()).toList();
    Set<String> wanted = sink.wanted();
    List<Output> rest = first;
    if (!wanted.isEmpty()) {
      makeAll(first.stream().filter(output -> wanted.contains(output.path())).toList());
      rest = first.stream().filter(output -> !wanted.contains(output.path())).toList();
    }
    makeAll(rest);
    makeAll(outputs.stream().filter(output -> !output.madeOf().isEmpty()).toList());
    checkSteps();
  }

  private void makeAll(List<Output> outputs) throws IOException {
    try {
      outputs.parallelStream().forEach(this::makeUnchecked);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Makes the files of claimed directories, once all other outputs have been made. */
  void makeClaimed(Map<String, ClaimedFiles> directories) throws IOException {
    for (Map.Entry<String, ClaimedFiles> directory : directories.entrySet()) {
      String name = directory.getKey();
      ClaimedFiles files = directory.getValue();
      if (!sink.takesLater(name, target -> files.make(checked(target)))) {
        files.make(checked((path, bytes) -> write(name + "/" + path, bytes)));
      }
    }
  }

  /** A target that refuses what cannot be in a claimed directory. */
  private static ClaimedFiles.Target checked(ClaimedFiles.Target target) {
    Set<String> written = ConcurrentHashMap.newKeySet();
    return (path, bytes) -> {
      if (!Url.staysInside(path)) {
        throw new IllegalArgumentException("not inside a claimed directory: " + path);
      }
      if (!written.add(path)) {
        throw new IllegalArgumentException("written twice: " + path);
      }
      target.write(path, bytes);
    };
  }

  private void write(String path, byte[] bytes) throws IOException {
    try {
      sink.write(path, bytes);
    } catch (ForbiddenPathException e) {
      forbidden("", e);
    }
  }

  private void makeUnchecked(Output output) {
    if (memory.isCancelled()) {
      throw new CancellationException("another build will follow");
    }
    if (failed || steps.get() > Budget.stepsOfSite(factor)) {
      return;
    }
    String name = output.source().isEmpty() ? output.path() : output.source();
    Budget budget = new Budget(factor);
    try {
      budget.during(() -> Net.caught(name, findings, () -> isMade(output), () -> false));
    } finally {
      steps.addAndGet(budget.steps());
    }
  }

  private boolean isMade(Output output) {
    try {
      make(output);
      return true;
    } catch (ForbiddenPathException e) {
      forbidden(output.source(), e);
      return false;
    } catch (IOException e) {
      failed = true;
      throw new UncheckedIOException(e);
    }
  }

  /** Whether all outputs together took more steps than a site may take; reported once. */
  private void checkSteps() {
    long most = Budget.stepsOfSite(factor);
    if (steps.get() > most) {
      findings.add(
          Net.finding(
              "", Budget.exceeded("the templates of all pages take more than %,d steps", most)));
    }
  }

  private void forbidden(String source, ForbiddenPathException refusal) {
    findings.add(
        Finding.error(
            FindingCode.UNSAFE_PATH,
            source,
            Position.NONE,
            refusal.path() + " " + refusal.problem(),
            refusal.hint()));
  }

  private void make(Output output) throws IOException {
    String key = output.key();
    PageRecord known = key.isEmpty() ? null : before.get(output.path());
    if (known != null && known.key().equals(key) && isEnough(known) && isKept(output)) {
      kept.add(output.path());
      texts.keep(output.path());
      findings.addAll(known.findings());
      made.put(output.path(), known);
      anchors.keep(output, known);
      count(output, reused);
      return;
    }
    if (output.isSlow() && sink.takesLater(output.path(), new LateOutput(output, factor))) {
      return;
    }
    Reads.Recorded<Made> recorded = reads.during(() -> made(output));
    Made content = recorded.value();
    files.write(output, content, sink.takesPartly() && isFaulty(output, content));
    findings.addAll(content.findings());
    content.text().ifPresent(text -> texts.add(output.path(), text));
    List<Reference> references = anchors.add(output, content, recorded.references());
    anchors.reach(output, recorded.reads());
    count(output, rendered);
    Map<Read, String> answered = key.isEmpty() ? null : answered(recorded.reads());
    if (answered != null) {
      made.put(
          output.path(),
          new PageRecord(
              output.source(),
              key,
              answered,
              List.copyOf(content.findings()),
              references,
              outside ? Optional.of(PageAnchors.outside(recorded.references())) : Optional.empty(),
              Optional.empty()));
    }
  }

  /** Keeps an output with its twin, as long as all that it is made of was kept as well. */
  private boolean isKept(Output output) throws IOException {
    return kept.containsAll(output.madeOf()) && files.keep(output);
  }

  /** Whether it has errors, or is of a document that has. */
  private boolean isFaulty(Output output, Made content) {
    return faulty.contains(output.source())
        || findings.taken(content.findings()).stream()
            .anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  private static Made made(Output output) {
    try {
      return output.make();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void count(Output output, AtomicInteger counter) {
    if (output.isPage()) {
      counter.incrementAndGet();
      progress.done();
    }
  }

  /** Whether a page would be the same, and all is known of it that this build has to know. */
  private boolean isEnough(PageRecord page) {
    return (!outside || page.outside().isPresent()) && texts.areKnown() && holds(page);
  }

  private boolean holds(PageRecord page) {
    for (Map.Entry<Read, String> read : page.reads().entrySet()) {
      if (!answers.holds(read.getKey(), read.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** What was read with its answers; null if something has no answer. */
  private @Nullable Map<Read, String> answered(Map<Read, String> recorded) {
    if (recorded.isEmpty()) {
      return Map.of();
    }
    Map<Read, String> answered = new TreeMap<>(Read.ORDER);
    for (Map.Entry<Read, String> entry : recorded.entrySet()) {
      String answer =
          entry.getValue().isEmpty() ? answers.answer(entry.getKey()) : entry.getValue();
      if (answer == null) {
        return null;
      }
      answered.put(entry.getKey(), answer);
    }
    return answered;
  }

  /**
   * What was made, for the next build.
   *
   * @param targets the outputs whose anchors are recorded, because links lead to them
   */
  Map<String, PageRecord> records(Set<String> targets) {
    for (String target : targets) {
      made.computeIfPresent(
          target, (path, record) -> record.withIds(Optional.ofNullable(anchors.known(path))));
    }
    return Map.copyOf(made);
  }

  /** The links and anchors of the outputs. */
  PageAnchors anchors() {
    return anchors;
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
