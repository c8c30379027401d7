package io.github.shelfmark;

import io.github.shelfmark.config.ConfigDefaults;
import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Sink;
import io.github.shelfmark.extension.ValueSource;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.record.SourceRoots;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a build is to do.
 *
 * <pre>{@code
 * BuildRequest request =
 *     BuildRequest.builder(Path.of("src/docs"), Path.of("target/site"))
 *         .overrides(Map.of("lang", "zh"))
 *         .build();
 * BuildReport report = Shelfmark.build(request);
 * }</pre>
 *
 * @param sources the directories with the content
 * @param neighbours modules that are not part of the site but that its links may lead to, at the
 *     places where a site of all modules has them; asked for only when there is such a link
 * @param output the directory the site is written to; it is never content
 * @param work a directory for the records of the last build and files that are not finished
 * @param sink where outputs go; empty for the output directory
 * @param libraries loads libraries that only some sites need; without Maven, from the class path
 * @param fallbacks configuration that {@code site.yml} overrides, with the same keys
 * @param defaults configuration from the file of another tool, between the two
 * @param overrides configuration that overrides {@code site.yml}, with the same keys
 * @param project what templates see as {@code project}, such as the POM's name and version
 * @param values the values that documents may show where {@code filter} chooses them
 * @param now the time of the build; documents with a later date are in the future
 * @param threads how many threads render; {@link Shelfmark#build} fails if it is less than 1
 * @param strict whether warnings fail the build
 * @param safe whether the sources are those of strangers: what could harm readers or reach further
 *     than the source is left out, and told
 * @param budget how many times the usual time and memory a page may take, to {@link #MOST_BUDGET}
 * @param checks what is checked besides the documents
 * @param progress is notified of the build's progress
 */
public record BuildRequest(
    SourceRoots sources,
    Supplier<List<SourceRoot>> neighbours,
    Path output,
    Path work,
    Optional<Sink> sink,
    Libraries libraries,
    Map<String, Object> fallbacks,
    ConfigDefaults defaults,
    Map<String, Object> overrides,
    Map<String, String> project,
    ValueSource values,
    Instant now,
    int threads,
    boolean strict,
    boolean safe,
    int budget,
    BuildChecks checks,
    BuildProgress progress) {

  /** The largest budget. */
  public static final int MOST_BUDGET = 100;

  /** For a site without modules around it. */
  public static final Supplier<List<SourceRoot>> ALONE = List::of;

  /**
   * Makes directories absolute.
   *
   * @throws IllegalArgumentException if there is less than one thread
   */
  public BuildRequest {
    output = output.toAbsolutePath().normalize();
    work = work.toAbsolutePath().normalize();
    if (threads < 1) {
      throw new IllegalArgumentException("a build needs a thread, not " + threads);
    }
    if (budget < 1 || budget > MOST_BUDGET) {
      throw new IllegalArgumentException(
          "a budget is from 1 to " + MOST_BUDGET + ", not " + budget);
    }
  }

  /** The first of the directories with the content, which has the configuration. */
  public Path source() {
    return sources.first().directory();
  }

  /** A request with directories and nothing else. */
  public static BuildRequest of(Path source, Path output) {
    return builder(source, output).build();
  }

  /** The same request, whose outputs go elsewhere. */
  public BuildRequest into(Sink target) {
    return with(sources, Optional.of(target));
  }

  /** The same request, whose sources say where their content is. */
  public BuildRequest from(SourceRoots roots) {
    return with(roots, sink);
  }

  private BuildRequest with(SourceRoots roots, Optional<Sink> target) {
    return new BuildRequest(
        roots,
        neighbours,
        output,
        work,
        target,
        libraries,
        fallbacks,
        defaults,
        overrides,
        project,
        values,
        now,
        threads,
        strict,
        safe,
        budget,
        checks,
        progress);
  }

  /** Starts a request; directories are made absolute. */
  public static Builder builder(Path source, Path output) {
    return new Builder(source, output);
  }

  /** Collects the parts of a request. */
  public static final class Builder {
    private final List<SourceRoot> sources = new ArrayList<>();
    private Supplier<List<SourceRoot>> neighbours = ALONE;
    private final Path output;
    private @Nullable Path base;
    private Path work;
    private @Nullable Sink sink;
    private Libraries libraries = Libraries.onClassPath();
    private Map<String, Object> fallbacks = Map.of();
    private ConfigDefaults defaults = ConfigDefaults.NONE;
    private Map<String, Object> overrides = Map.of();
    private Map<String, String> project = Map.of();
    private ValueSource values = ValueSource.NONE;
    private Instant now = Instant.now();
    private int threads = Runtime.getRuntime().availableProcessors();
    private boolean strict;
    private boolean safe;
    private int budget = 1;
    private BuildChecks checks = BuildChecks.NONE;
    private BuildProgress progress = BuildProgress.SILENT;

    private Builder(Path source, Path output) {
      this.sources.add(SourceRoot.of(source));
      this.output = output;
      this.work = output.toAbsolutePath().normalize().resolveSibling(".shelfmark");
    }

    /** Sets the work directory; by default {@code .shelfmark} beside the output. */
    public Builder work(Path directory) {
      work = directory;
      return this;
    }

    /** Sets the project's directory, of which documents show files; by default of the source's. */
    public Builder base(Path directory) {
      base = directory;
      return this;
    }

    /** Adds a directory whose content is at the root of the site too. */
    public Builder source(Path directory) {
      sources.add(SourceRoot.of(directory));
      return this;
    }

    /** Adds the directory of a module, whose content is below a prefix of its own. */
    public Builder module(SourceRoot module) {
      sources.add(module);
      return this;
    }

    /** Sets what finds modules that links may lead to though they are not part of the site. */
    public Builder neighbours(Supplier<List<SourceRoot>> modules) {
      neighbours = modules;
      return this;
    }

    /** Sets where outputs go; by default into the output directory. */
    public Builder sink(Sink target) {
      sink = target;
      return this;
    }

    /**
     * Sets what loads libraries that only some sites need; by default they are found on the class
     * path only.
     */
    public Builder libraries(Libraries loader) {
      libraries = loader;
      return this;
    }

    /** Sets configuration that {@code site.yml} overrides. */
    public Builder fallbacks(Map<String, Object> values) {
      fallbacks = values;
      return this;
    }

    /**
     * Sets configuration from the file of another tool, which {@code site.yml} overrides and which
     * overrides the {@link #fallbacks}.
     */
    public Builder defaults(ConfigDefaults values) {
      defaults = values;
      return this;
    }

    /** Sets configuration that overrides {@code site.yml}. */
    public Builder overrides(Map<String, Object> values) {
      overrides = values;
      return this;
    }

    /** Sets what templates see as {@code project}. */
    public Builder project(Map<String, String> values) {
      project = values;
      return this;
    }

    /**
     * Sets the values that documents may show in place of <code>${key}</code>. A site shows only
     * those that {@code filter} chooses in its configuration or in the {@link #overrides}.
     */
    public Builder values(ValueSource source) {
      values = source;
      return this;
    }

    /** Sets values that documents may show, by key, such as {@code project.version}. */
    public Builder values(Map<String, String> byKey) {
      return values(ValueSource.of(byKey));
    }

    /** Sets the time of the build; by default the time when the builder was created. */
    public Builder now(Instant time) {
      now = time;
      return this;
    }

    /** Sets the number of threads, at least 1; by default one for each core. */
    public Builder threads(int count) {
      threads = count;
      return this;
    }

    /** Sets whether warnings fail the build. */
    public Builder strict(boolean warningsFail) {
      strict = warningsFail;
      return this;
    }

    /**
     * Sets whether the sources are those of strangers, such as the author of a pull request: HTML
     * is cut to what is harmless, and what would reach further than the source is left out and
     * told.
     */
    public Builder safe(boolean strangers) {
      safe = strangers;
      return this;
    }

    /**
     * Sets how many times the usual time and memory a page may take, from 1 to {@value
     * BuildRequest#MOST_BUDGET}.
     */
    public Builder budget(int factor) {
      budget = factor;
      return this;
    }

    /** Changes what is checked besides the documents; by default nothing. */
    public Builder checks(UnaryOperator<BuildChecks> change) {
      checks = change.apply(checks);
      return this;
    }

    /** Sets what is notified of the build's progress. */
    public Builder progress(BuildProgress listener) {
      progress = listener;
      return this;
    }

    /** The request. */
    public BuildRequest build() {
      return new BuildRequest(
          SourceRoots.ofProject(project, base, sources),
          neighbours,
          output,
          work,
          Optional.ofNullable(sink),
          libraries,
          fallbacks,
          defaults,
          overrides,
          project,
          values,
          now,
          threads,
          strict,
          safe,
          budget,
          checks,
          progress);
    }
  }
}
