package io.github.shelfmark.bench;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.LayoutRules;
import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.extension.Pages;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.extension.Words;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.git.History;
import io.github.shelfmark.markup.kramdown.KramdownRenderer;
import io.github.shelfmark.markup.link.SiteLinks;
import io.github.shelfmark.markup.link.Surroundings;
import io.github.shelfmark.read.FrontMatterReader;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.theme.PageContext;
import io.github.shelfmark.theme.Theme;
import io.github.shelfmark.theme.ThemePages;
import io.github.shelfmark.yaml.ScalarRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The cost of one page in each stage of a build, on one thread, in a warm JVM. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(LoadedSite.PAGES)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {
  private final Findings findings = new Findings();
  private final FrontMatterReader frontMatter = new FrontMatterReader(ScalarRules.CORE, findings);
  private final List<String> texts = new ArrayList<>();
  private final List<Body> bodies = new ArrayList<>();
  private final Path directory;
  private final LoadedSite loaded;
  private final BodyRenderer commonMark;
  private final KramdownRenderer kramdown;
  private final Pages pages;

  /** Prepares the input of each stage. */
  public StageBenchmark() {
    directory = Scratch.directory();
    loaded = LoadedSite.in(directory);
    Reads reads = new Reads();
    SiteLinks links =
        new SiteLinks(loaded.view().site(), loaded.paths(), LinkRules.ORDINARY, reads, Surroundings.NONE);
    commonMark =
        LoadedSite.DIALECT.renderer(
            new RenderContext(
                loaded.view().site(),
                List.of(loaded.view()),
                loaded.source(),
                links,
                links.shown(),
                List.of(),
                Words.KEYS,
                document -> {
                  throw new IllegalStateException("the corpus has no directives");
                },
                new BuildClock(LoadedSite.NOW),
                reads,
                LoadedSite.LIBRARIES,
                answers -> {}));
    kramdown = new KramdownRenderer(links);
    Theme theme = Theme.load(Optional.empty(), findings);
    pages =
        new ThemePages(
            List.of(loaded.view()),
            new PageContext(theme, LayoutRules.ORDINARY, History.NONE, links, reads, Map.of()));
  }

  /** Reads the files and renders the bodies. */
  @Setup
  public void render() throws IOException {
    for (Document document : loaded.documents()) {
      texts.add(Files.readString(loaded.source().resolve(document.path())));
      bodies.add(commonMark.render(document));
    }
  }

  /** Deletes the documents. */
  @TearDown
  public void clean() throws IOException {
    Scratch.delete(directory);
  }

  /** Parses the YAML at the top of a file. */
  @Benchmark
  public void frontMatter(Blackhole hole) {
    for (String text : texts) {
      hole.consume(frontMatter.read(text, "page.md"));
    }
  }

  /** Renders a body with CommonMark, including links. */
  @Benchmark
  public void commonMark(Blackhole hole) {
    for (Document document : loaded.documents()) {
      hole.consume(commonMark.render(document));
    }
  }

  /** Renders the same body with kramdown, including links. */
  @Benchmark
  public void kramdown(Blackhole hole) {
    for (Document document : loaded.documents()) {
      hole.consume(kramdown.render(BodyText.of(document)));
    }
  }

  /** Renders a page around a rendered body. */
  @Benchmark
  public void page(Blackhole hole) {
    for (int i = 0; i < LoadedSite.PAGES; i++) {
      hole.consume(pages.document(loaded.view(), loaded.documents().get(i), bodies.get(i)));
    }
  }
}
