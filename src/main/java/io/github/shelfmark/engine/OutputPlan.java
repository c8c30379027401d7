package io.github.shelfmark.engine;

import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.Changes;
import io.github.shelfmark.extension.ClaimedFiles;
import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.PageText;
import io.github.shelfmark.extension.Pages;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.extension.Sink;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.paths.ConfinedDirectory;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.record.Inputs;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.OutputPaths.Owner;
import io.github.shelfmark.site.RedirectTargets;
import io.github.shelfmark.site.Searching;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.site.Url;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Collects the outputs that producers announce. */
final class OutputPlan implements Plan {
  private final List<SiteView> views;
  private final OutputPaths paths;
  private final Rendering rendering;
  private final Findings findings;
  private final Map<String, Output> outputs = new LinkedHashMap<>();
  private final Map<String, ClaimedFiles> directories = new TreeMap<>();
  private volatile boolean closed;
  private volatile PageTexts texts = PageTexts.NONE;

  /**
   * What makes the outputs of a plan.
   *
   * @param key a digest of everything that all pages depend on
   * @param moduleKey a digest of what the pages of a document's module depend on besides
   * @param left pages that are left to another tool
   * @param pages the theme's pages
   * @param bodies renders documents
   * @param changes when documents were last changed
   * @param inputs the files of the source
   * @param source the directory that authors name files in
   * @param clock the time of the build
   * @param libraries loads libraries that only some sites need
   * @param indexed whether an index of the pages is made
   * @param sink where the outputs go
   * @param reads gets what pages ask of others
   */
  record Rendering(
      String key,
      Function<Document, String> moduleKey,
      Predicate<String> left,
      Pages pages,
      BodyRenderer bodies,
      Changes changes,
      Inputs inputs,
      Path source,
      BuildClock clock,
      Libraries libraries,
      boolean indexed,
      Sink sink,
      Reads reads) {}

  /**
   * A plan without outputs.
   *
   * @param paths the outputs of documents and static files
   * @param findings gets what producers report
   */
  OutputPlan(List<SiteView> views, OutputPaths paths, Rendering rendering, Findings findings) {
    this.views = List.copyOf(views);
    this.paths = paths;
    this.rendering = rendering;
    this.findings = findings;
  }

  /** Lets a producer announce its outputs; what a producer of an extension throws is reported. */
  void announce(Producer producer) {
    if (!Guard.covers(producer)) {
      producer.announce(this);
      return;
    }
    Guard.run(
        () -> producer.announce(this),
        thrown -> report(Guard.finding("the producer", producer, "", Position.NONE, thrown)));
  }

  /** Ends the announcements, and returns the outputs to make; those of extensions are guarded. */
  List<Output> close() {
    closed = true;
    List<Output> guarded = new ArrayList<>(outputs.size());
    outputs.forEach((path, output) -> guarded.add(GuardedOutput.of(path, output)));
    return guarded;
  }

  /** What makes the files of claimed directories. */
  Map<String, ClaimedFiles> directories() {
    return directories;
  }

  /** Makes the files of claimed directories, once all pages have been made. */
  void makeDirectories(OutputMaker maker, PageTexts found) throws IOException {
    texts = found;
    maker.makeClaimed(directories);
  }

  @Override
  public Site site() {
    return views.get(0).site();
  }

  @Override
  public List<SiteView> views() {
    return views;
  }

  @Override
  public boolean isTaken(String path) {
    return paths.isTaken(path);
  }

  @Override
  public boolean has(String path) {
    return paths.has(path);
  }

  @Override
  public boolean add(Output output) {
    requireOpen();
    String path = output.path();
    boolean reserved =
        !output.source().isEmpty()
            && paths.owner(path).filter(o -> o.source().equals(output.source())).isPresent();
    if (!reserved) {
      if (!Url.staysInside(path) || isTaken(path) || rendering.left().test(path)) {
        return false;
      }
      paths.put(path, Owner.GENERATED);
    }
    // A reserved path is taken from the start, so isTaken does not know who has announced it.
    boolean added = outputs.putIfAbsent(path, output) == null;
    if (added && !output.redirect().isEmpty()) {
      paths.redirect(path, output.redirect());
    }
    return added;
  }

  @Override
  public boolean addTwin(String output, String path) {
    requireOpen();
    boolean free = outputs.containsKey(output) && Url.staysInside(path) && !isTaken(path);
    if (free && !rendering.left().test(path)) {
      paths.twin(output, path);
      return true;
    }
    return false;
  }

  @Override
  public Optional<String> twin(String output) {
    Optional<String> twin = paths.twinOf(output);
    rendering.reads().note(new Read.Twin(output), twin.orElse(""));
    return twin;
  }

  @Override
  public boolean goesNowhere() {
    return rendering.sink().isNowhere();
  }

  @Override
  public Optional<byte[]> made(String path) throws IOException {
    return rendering.sink().read(path);
  }

  @Override
  public boolean claim(String directory, ClaimedFiles files) {
    requireOpen();
    String name =
        directory.endsWith("/") ? directory.substring(0, directory.length() - 1) : directory;
    if (!Url.staysInside(name) || isTaken(name)) {
      return false;
    }
    paths.claimDirectory(name);
    directories.put(name, GuardedFiles.of(name, files, findings));
    return true;
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("outputs are announced before any of them is made");
    }
  }

  @Override
  public Pages pages() {
    return rendering.pages();
  }

  @Override
  public BodyRenderer bodies() {
    return rendering.bodies();
  }

  @Override
  public BuildClock clock() {
    return rendering.clock();
  }

  @Override
  public Changes changes() {
    return rendering.changes();
  }

  @Override
  public String stamp(StaticFile file) {
    return stamp(file.path());
  }

  @Override
  public String stamp(String path) {
    return rendering.inputs().stamp(path);
  }

  @Override
  public byte[] read(String path) throws IOException {
    Path source = rendering.source();
    return new ConfinedDirectory(source).read(source.resolve(path));
  }

  @Override
  public String key() {
    return rendering.key();
  }

  @Override
  public String key(Document document, String... parts) {
    String own = rendering.moduleKey().apply(document);
    return own.isEmpty() ? key(parts) : key(own, key(parts));
  }

  @Override
  public boolean isSearched(Document document) {
    return rendering.indexed() && Searching.isFound(document);
  }

  @Override
  public Map<String, PageText> texts() {
    return texts.all();
  }

  @Override
  public boolean isRedirect(Document document) {
    return site().config().outputs().redirects() && RedirectTargets.target(document).isPresent();
  }

  @Override
  public Libraries libraries() {
    return rendering.libraries();
  }

  @Override
  public void report(Finding finding) {
    findings.add(finding);
  }
}
