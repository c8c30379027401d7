package io.github.shelfmark.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of a Maven project in its own directory. */
public final class Checkout {
  private static final long MINUTES_TO_BUILD = 3;

  private final Path directory;

  private Checkout(Path directory) {
    this.directory = directory;
  }

  /** Copies a project, including hidden files, into a directory that does not exist yet. */
  public static Checkout of(Path project, Path directory) throws IOException {
    try (Stream<Path> walk = Files.walk(project)) {
      for (Path from : (Iterable<Path>) walk::iterator) {
        Path to = directory.resolve(project.relativize(from).toString());
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
      }
    }
    return new Checkout(directory);
  }

  /** Replaces a text in one of the files; fails if the text is missing. */
  public Checkout with(String file, String text, String replacement) throws IOException {
    Path path = directory.resolve(file);
    String before = Files.readString(path);
    if (!before.contains(text)) {
      throw new IllegalArgumentException(file + " does not contain: " + text);
    }
    Files.writeString(path, before.replace(text, replacement));
    return this;
  }

  /**
   * Builds it.
   *
   * @param maven Maven's home
   * @param arguments additional command line arguments
   * @return the log
   * @throws AssertionError if the build fails
   */
  public String build(Path maven, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(maven.resolve("bin/mvn").toString());
    command.addAll(arguments);
    Path log = directory.resolve("build.log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    // Variables that the Maven running this test sets for itself.
    builder.environment().keySet().removeAll(List.of("M2_HOME", "MAVEN_HOME", "MAVEN_BASEDIR"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    boolean ended = process.waitFor(MINUTES_TO_BUILD, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly().waitFor();
    }
    String text = Files.readString(log);
    if (!ended || process.exitValue() != 0) {
      throw new AssertionError((ended ? "the build failed:\n" : "the build hangs:\n") + text);
    }
    return text;
  }

  /** The built site. */
  public BuiltSite site() {
    return BuiltSite.at(directory.resolve("target/site"));
  }

  /** All files below a directory of the checkout, as paths and digests of their content. */
  public Map<String, String> files(String below) throws IOException {
    Path root = directory.resolve(below);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        byte[] digest = sha256().digest(Files.readAllBytes(file));
        files.put(
            root.relativize(file).toString().replace('\\', '/'), HexFormat.of().formatHex(digest));
      }
    }
    return files;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
