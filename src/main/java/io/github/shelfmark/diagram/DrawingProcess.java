package io.github.shelfmark.diagram;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process that draws diagrams, one after the other. It has nothing of ours: no environment, an
 * empty directory of its own as working directory and home, a limit to its memory, and PlantUML's
 * profile that allows neither files nor the network. It ends with its standard input, so at the
 * latest with this process.
 */
final class DrawingProcess implements Closeable {
  private static final int POLL_MILLIS = 2;

  private final Process process;
  private final Path directory;
  private final DataOutputStream texts;
  private final DataInputStream answers;

  private DrawingProcess(Process process, Path directory) {
    this.process = process;
    this.directory = directory;
    this.texts = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(process.getInputStream());
  }

  /**
   * Starts a process.
   *
   * @param classPath the program and the library
   */
  static DrawingProcess start(List<Path> classPath) throws IOException {
    Path directory = Files.createTempDirectory("shelfmark-diagrams-");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command(classPath, directory))
              .directory(directory.toFile())
              .redirectError(Redirect.DISCARD);
      builder.environment().clear();
      builder.environment().put("PLANTUML_SECURITY_PROFILE", "SANDBOX");
      return new DrawingProcess(builder.start(), directory);
    } catch (IOException e) {
      delete(directory);
      throw e;
    }
  }

  private static List<String> command(List<Path> classPath, Path directory) {
    List<String> files = new ArrayList<>();
    classPath.forEach(file -> files.add(file.toAbsolutePath().toString()));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+IgnoreUnrecognizedVMOptions",
        "-Xmx512m",
        "-XX:+ExitOnOutOfMemoryError",
        // It lives for seconds.
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        "-DPLANTUML_SECURITY_PROFILE=SANDBOX",
        "-Dfile.encoding=UTF-8",
        // What a diagram says of the time, the language or its user is the same on all machines.
        "-Duser.language=en",
        "-Duser.country=US",
        "-Duser.timezone=UTC",
        "-Duser.name=reader",
        "-Duser.home=" + directory,
        "-Djava.io.tmpdir=" + directory,
        "-Djava.util.prefs.userRoot=" + directory,
        "-cp",
        String.join(File.pathSeparator, files),
        PlantUmlLibrary.PROGRAM);
  }

  /**
   * Draws.
   *
   * @param limit how long it may take
   * @return what it has drawn; a drawing that is not lasting if the process has to be closed,
   *     because it took too long or has ended
   */
  Drawing draw(String text, Duration limit) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      texts.writeInt(bytes.length);
      texts.write(bytes);
      texts.flush();
      return isAnswered(limit)
          ? answer()
          : Drawing.unfinished(
              "drawing it took longer than " + limit.toSeconds() + " seconds",
              "Draw less in one diagram, or set \"diagrams: {time_limit: 60}\".");
    } catch (IOException ended) {
      return Drawing.unfinished(
          "drawing it needs more memory than a diagram may take", "Draw less in one diagram.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Drawing.unfinished("the build was interrupted", "Build again.");
    }
  }

  /** Waits for the first byte of an answer, which the process writes when it has all of it. */
  private boolean isAnswered(Duration limit) throws IOException, InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (answers.available() == 0) {
      if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        throw new IOException("the process has ended");
      }
      if (System.nanoTime() - end > 0) {
        return false;
      }
    }
    return true;
  }

  private Drawing answer() throws IOException {
    int count = answers.readInt();
    if (count < 0) {
      int line = answers.readInt();
      return Drawing.wrong(line, text());
    }
    List<String> pictures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pictures.add(text());
    }
    return Drawing.of(pictures);
  }

  private String text() throws IOException {
    int length = answers.readInt();
    byte[] bytes = answers.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("the process has ended");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Ends the process, whatever it is doing. */
  @Override
  public void close() {
    process.destroyForcibly();
    try {
      // Its files can be deleted only when it has ended.
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    delete(directory);
  }

  private static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException left) {
      // A temporary directory, which the system removes.
    }
  }
}
