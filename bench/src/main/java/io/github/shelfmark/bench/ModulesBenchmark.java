package io.github.shelfmark.bench;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.record.SourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The same pages at the same addresses, read from one directory or from a hundred modules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(ModulesBenchmark.MODULES * ModulesBenchmark.PAGES)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ModulesBenchmark {
  static final int MODULES = 100;
  static final int PAGES = 20;

  /** Whether the directories are modules of their own. */
  @Param({"false", "true"})
  private boolean modules;

  private final Path directory = Scratch.directory();

  /** Writes the pages of all modules, with links to each other. */
  @Setup
  public void write() throws IOException {
    Files.createDirectories(directory.resolve("root"));
    for (int module = 0; module < MODULES; module++) {
      Path pages = Files.createDirectories(module(module).resolve("guide"));
      for (int page = 0; page < PAGES; page++) {
        Prose prose = new Prose(new SplittableRandom(module * PAGES + page), false);
        StringBuilder text = new StringBuilder("# " + prose.heading(page) + "\n\n");
        for (int part = 1; part <= 4; part++) {
          text.append("## ").append(prose.heading(part)).append("\n\n").append(prose.sentences(5));
          text.append(" See [the next](page-").append((page + part) % PAGES).append(".md).\n\n");
          text.append(prose.table()).append('\n');
        }
        Files.writeString(pages.resolve("page-" + page + ".md"), text);
      }
    }
  }

  private Path module(int number) {
    return directory.resolve("source").resolve("module-" + number);
  }

  /** Removes everything left by the previous build. */
  @Setup(Level.Invocation)
  public void empty() throws IOException {
    Scratch.delete(directory.resolve("site"));
    Scratch.delete(directory.resolve("work"));
  }

  /** Deletes documents and site. */
  @TearDown
  public void clean() throws IOException {
    Scratch.delete(directory);
  }

  /** From source directories to published site. */
  @Benchmark
  public BuildReport build() throws IOException {
    Path source = directory.resolve(modules ? "root" : "source");
    BuildRequest.Builder request =
        BuildRequest.builder(source, directory.resolve("site"))
            .work(directory.resolve("work"))
            .overrides(Map.of("title", "Field notes"));
    for (int module = 0; modules && module < MODULES; module++) {
      request.module(SourceRoot.module("module-" + module, module(module)));
    }
    BuildReport report = Shelfmark.build(request.build());
    if (report.documents() != MODULES * PAGES) {
      throw new IllegalStateException(report.findings().toString());
    }
    return report;
  }

  /**
   * A quick comparison without JMH: builds both ways in turn and prints milliseconds.
   *
   * @param rounds how often, such as {@code 8}; the first half warms up
   */
  public static void main(String... rounds) throws IOException {
    ModulesBenchmark pages = new ModulesBenchmark();
    pages.write();
    int count = Integer.parseInt(rounds[0]);
    long[][] times = new long[2][count];
    for (int round = 0; round < count; round++) {
      for (int way = 0; way < 2; way++) {
        pages.modules = way == 1;
        pages.empty();
        times[way][round] = pages.build().time().toMillis();
      }
    }
    for (long[] way : times) {
      System.out.println(Arrays.toString(way));
    }
    pages.clean();
  }
}
