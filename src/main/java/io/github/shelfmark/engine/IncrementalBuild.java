package io.github.shelfmark.engine;

import io.github.shelfmark.BuildProgress.Stage;
import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.accept.Baseline;
import io.github.shelfmark.config.ConfigFiles;
import io.github.shelfmark.contract.UrlContract;
import io.github.shelfmark.diagram.Drawings;
import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Sink;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.git.HeadStamp;
import io.github.shelfmark.read.Net;
import io.github.shelfmark.record.BuildLock;
import io.github.shelfmark.record.BuildRecord;
import io.github.shelfmark.record.CodeVersion;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.Inputs;
import io.github.shelfmark.record.SourceRoots;
import io.github.shelfmark.record.Store;
import io.github.shelfmark.record.Watched;
import io.github.shelfmark.sink.DirectorySink;
import io.github.shelfmark.theme.ThemeJars;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinTask;

/**
 * A build that uses the records of the last one. If no file has changed, there is nothing to do;
 * otherwise the site is read, and each page whose output would be the same is kept.
 */
public final class IncrementalBuild {
  private final BuildRequest request;
  private final Extensions extensions;
  private final BuildMemory memory;

  /** A build of what a request asks for, which follows those in the same work directory. */
  public IncrementalBuild(BuildRequest request) {
    this(request, new WorkMemory(request.work()));
  }

  /** A build that follows those with the same memory. */
  IncrementalBuild(BuildRequest request, BuildMemory memory) {
    this.extensions = Extensions.load(ConfigFiles.named(request.overrides()));
    this.request = request.from(extensions.kinds().withContent(request.sources()));
    this.memory = memory;
  }

  /** The directories that it is read from, with where their content is. */
  public SourceRoots sources() {
    return request.sources();
  }

  /** Builds, once no other build works in the same directory. */
  public BuildReport run() throws IOException {
    Findings wrong = DirectoryChecks.check(request);
    Baseline baseline =
        request
            .checks()
            .baseline()
            .map(file -> Baseline.read(file, wrong::add))
            .orElse(Baseline.NONE);
    if (wrong.hasErrors()) {
      return BuildReport.failed(wrong.list());
    }
    return BuildLock.holding(
        request.work(), () -> request.progress().start(Stage.WAITING, 0), () -> caught(baseline));
  }

  /** What our own code throws, and no document is to blame for, is a finding too. */
  private BuildReport caught(Baseline baseline) throws IOException {
    try {
      return build(sink(), baseline);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      if (isOfFiles(e)) {
        throw e;
      }
      return BuildReport.failed(List.of(Net.finding("", e)));
    }
  }

  private static boolean isOfFiles(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException || cause instanceof CancellationException) {
        return true;
      }
    }
    return false;
  }

  /** A directory's sink reads the manifest, so it is created only while we hold the lock. */
  private Sink sink() {
    return request.sink().orElseGet(() -> new DirectorySink(request.output(), request.work()));
  }

  private BuildReport build(Sink sink, Baseline baseline) throws IOException {
    ForkJoinTask<Store> before = ForkJoinTask.adapt(() -> memory.last(sink)).fork();
    Inputs inputs = memory.inputs(request);
    List<Class<?>> classes = new ArrayList<>(List.of(Shelfmark.class));
    classes.addAll(extensions.classes());
    String code = memory.code(() -> CodeVersion.of(classes, ThemeJars.locations()));
    if (request.safe()) {
      // Whatever either kind of build has made or read is of no use to the other.
      code = new Fingerprint().add("safe").add(code).hex();
    }
    String key = key(code, baseline);
    String head = HeadStamp.of(request.sources());
    Store last = before.join();
    Libraries libraries =
        new BuildLibraries(request.safe() ? new StrangersLibraries() : request.libraries());
    try (Drawings drawings = new Drawings(libraries, memory.diagrams())) {
      BuildState state =
          new BuildState(
              request,
              extensions,
              libraries,
              drawings,
              sink,
              memory,
              code,
              key,
              head,
              last,
              inputs,
              baseline);
      Optional<BuildReport> unchanged = memory.passesOver() ? unchanged(state) : Optional.empty();
      return unchanged.isPresent() ? unchanged.get() : new SiteBuild(state).run();
    }
  }

  private Optional<BuildReport> unchanged(BuildState state) {
    BuildRecord last = state.last().build();
    boolean committed = !last.head().isEmpty() && !last.head().equals(state.head());
    boolean updates = request.checks().urls().filter(urls -> urls.update().isPresent()).isPresent();
    if (updates
        || request.checks().external().isPresent()
        || !last.request().equals(state.key())
        || committed
        || !Watched.holds(last.watched())
        || !last.span().holds(request.now())
        || !SourceChecks.areThere(request.sources())
        || !state.inputs().equal(last.inputs())) {
      return Optional.empty();
    }
    return state
        .sink()
        .intact()
        .map(
            files ->
                BuildReport.builder(last.findings())
                    .documents(last.counts().documents())
                    .sections(last.counts().sections())
                    .staticFiles(last.counts().staticFiles())
                    .reused(last.counts().pages())
                    .newUrls(last.counts().newUrls())
                    .languages(last.counts().languages())
                    .unchanged(files.unchanged())
                    .bytes(files.bytes())
                    .build());
  }

  /** A digest of everything except the source that a build depends on. */
  private String key(String code, Baseline baseline) {
    return new Fingerprint()
        .add(code)
        .add(baseline.key())
        .add(SourceChecks.key(request.sources()))
        .add(sorted(request.fallbacks()))
        .add(request.defaults().toString())
        .add(sorted(request.overrides()))
        .add(sorted(request.project()))
        .add(sorted(request.values().values()))
        .add(request.strict())
        .add(request.libraries().key())
        .add(request.checks().external().isPresent())
        .add(request.checks().urls().map(UrlContract::key).orElse(""))
        .hex();
  }

  private static Map<String, Object> sorted(Map<String, ?> values) {
    return new TreeMap<>(values);
  }
}
