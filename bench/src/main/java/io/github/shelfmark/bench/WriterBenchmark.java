package io.github.shelfmark.bench;

import io.github.shelfmark.extension.Sink;
import io.github.shelfmark.extension.SinkResult;
import io.github.shelfmark.sink.DirectorySink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** The cost of writing a page to the output directory, including its share of the manifest. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(LoadedSite.PAGES)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class WriterBenchmark {
  private static final int BYTES = 16_000;

  /** Whether the directory is empty, or already contains the same site. */
  @Param({"empty", "same"})
  private String before = "empty";

  private final List<String> outputs = new ArrayList<>();
  private final List<byte[]> contents = new ArrayList<>();
  private final Path directory = Scratch.directory();

  /** Generates the pages. */
  @Setup
  public void prepare() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < LoadedSite.PAGES; i++) {
      outputs.add(String.format(Locale.ROOT, "part-%05d/page-%06d/index.html", i / 25 + 1, i));
      byte[] bytes = new byte[BYTES];
      random.nextBytes(bytes);
      contents.add(bytes);
    }
  }

  /** Empties the directory if the benchmark writes a new site. */
  @Setup(Level.Invocation)
  public void empty() throws IOException {
    if (before.equals("empty")) {
      Scratch.delete(directory);
    }
  }

  /** Deletes the site. */
  @TearDown
  public void clean() throws IOException {
    Scratch.delete(directory);
  }

  /** Writes a whole site, on one thread. */
  @Benchmark
  public SinkResult write() throws IOException {
    Sink sink = new DirectorySink(directory.resolve("site"), directory.resolve("work"));
    sink.open();
    for (int i = 0; i < LoadedSite.PAGES; i++) {
      sink.write(outputs.get(i), contents.get(i));
    }
    return sink.commit();
  }
}
