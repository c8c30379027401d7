package io.github.shelfmark.testing;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A Jekyll site with its own layouts, written file by file and built as often as a test wants. */
public final class LaidOut {
  private final Path directory;
  private final Sources source;
  private String layouts = "jekyll";
  private List<Finding> findings = List.of();
  private int written;

  private LaidOut(Path directory) {
    this.directory = directory;
    this.source = Sources.in(directory.resolve("docs"));
  }

  /** A site in an empty directory. */
  public static LaidOut in(Path directory) {
    return new LaidOut(directory);
  }

  /** Builds it with the theme instead. */
  public LaidOut themed() {
    layouts = "theme";
    return this;
  }

  /**
   * Builds a Jekyll site.
   *
   * @param source its directory
   * @param output where it is written
   * @param layouts whose layouts it has, {@code jekyll} or {@code theme}
   */
  public static BuildReport build(Path source, Path output, String layouts) throws IOException {
    return Shelfmark.build(
        BuildRequest.builder(source, output)
            .overrides(Map.of("layouts", layouts))
            .now(Sources.NOW)
            .build());
  }

  /** Sets the configuration, with {@code $} for line breaks. */
  public LaidOut config(String config) throws IOException {
    source.jekyll(config);
    return this;
  }

  /** Adds a file, with {@code $} for line breaks. */
  public LaidOut file(String path, String text) throws IOException {
    source.file(path, text.replace('$', '\n'));
    return this;
  }

  /** The source directory. */
  public Path source() {
    return source.directory();
  }

  /** Builds it again over the last build, with or without errors. */
  public BuiltSite build() throws IOException {
    return build("site");
  }

  /** Builds it from nothing. */
  public BuiltSite clean() throws IOException {
    return build("clean" + System.nanoTime());
  }

  private BuiltSite build(String name) throws IOException {
    Path output = directory.resolve(name);
    BuildReport report =
        Shelfmark.build(
            BuildRequest.builder(source.directory(), output)
                .work(directory.resolve(name + "-work"))
                .overrides(Map.of("layouts", layouts))
                .now(Sources.NOW)
                .build());
    findings = report.findings();
    written = report.written();
    return BuiltSite.at(output);
  }

  /** A page of the site as it is built now, without the white space at its ends. */
  public String page(String output) throws IOException {
    return build().text(output).strip();
  }

  /** What the last build has told: place and message of each. */
  public List<String> told() {
    return findings.stream().map(Finding::headline).toList();
  }

  /** The hints of what the last build has told. */
  public List<String> hints() {
    return findings.stream().map(Finding::hint).toList();
  }

  /** How many files the last build has written. */
  public int written() {
    return written;
  }
}
