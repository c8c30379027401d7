package io.github.shelfmark.bench;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import java.io.IOException;
import java.nio.file.Path;
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

/** The cost of a page in a whole build, without Maven, in a warm JVM. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(LoadedSite.PAGES)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class BuildBenchmark {
  /** The number of rendering threads. */
  @Param({"1", "2"})
  private int threads = 1;

  private final Path directory = Scratch.directory();
  private final LoadedSite loaded = LoadedSite.in(directory.resolve("source"));

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

  /** From source directory to published site. */
  @Benchmark
  public BuildReport build() throws IOException {
    return Shelfmark.build(
        BuildRequest.builder(loaded.source(), directory.resolve("site"))
            .work(directory.resolve("work"))
            .overrides(LoadedSite.CONFIGURATION)
            .threads(threads)
            .build());
  }
}
