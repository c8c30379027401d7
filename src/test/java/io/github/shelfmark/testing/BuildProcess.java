package io.github.shelfmark.testing;

import io.github.shelfmark.BuildProgress;
import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.finding.Finding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A build in a JVM of its own, which says on its standard output how far it is. */
public final class BuildProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader lines;
  private final List<String> said = new ArrayList<>();

  private BuildProcess(Process process) {
    this.process = process;
    this.lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts a build with some settings over those of its configuration. */
  public static BuildProcess start(
      Path source, Path output, Path work, Map<String, String> settings) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(BuildProcess.class.getName());
    command.addAll(List.of(source.toString(), output.toString(), work.toString()));
    settings.forEach((key, value) -> command.add(key + "=" + value));
    return new BuildProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** Waits until it has said something; false if it ends without. */
  public boolean await(String word) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      said.add(line);
      if (line.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Waits for its end, and returns all that it has said. */
  public List<String> end() throws IOException, InterruptedException {
    await("");
    process.waitFor();
    return said;
  }

  /** Ends it as {@code kill -9} does, in the middle of whatever it does. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** The build: a source, an output directory, a work directory, settings. */
  public static void main(String[] args) throws IOException {
    Map<String, Object> settings = new TreeMap<>();
    for (int i = 3; i < args.length; i++) {
      settings.put(args[i].split("=", 2)[0], args[i].split("=", 2)[1]);
    }
    BuildReport report =
        Shelfmark.build(
            BuildRequest.builder(Path.of(args[0]), Path.of(args[1]))
                .work(Path.of(args[2]))
                .overrides(settings)
                .now(Sources.NOW)
                .threads(2)
                .progress(new Told())
                .build());
    for (Finding finding : report.findings()) {
      say(finding.code().id() + " " + finding.headline());
    }
    say(report.published() ? "published" : "failed");
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  private record Told() implements BuildProgress {
    @Override
    public void start(Stage stage, int total) {
      say(stage.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void done() {
      // Only stages are said.
    }
  }
}
