package io.github.shelfmark.testing;

import io.github.shelfmark.config.ConfigReader;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.read.KnownSources;
import io.github.shelfmark.read.Reading;
import io.github.shelfmark.read.SiteReader;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.text.BuildValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A source directory for one test, written file by file and then read. */
public final class Sources {
  /** The build time in all tests. */
  public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private final Path directory;
  private final Findings findings = new Findings();

  private Sources(Path directory) {
    this.directory = directory;
  }

  /** Creates a source in an empty directory. */
  public static Sources in(Path directory) {
    return new Sources(directory);
  }

  /** Adds a file with exactly this text. */
  public Sources file(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Adds a file with front matter, given as {@code key: value} lines with {@code $} between. */
  public Sources page(String path, String frontMatter) throws IOException {
    String lines = frontMatter.isEmpty() ? "" : frontMatter.replace('$', '\n') + "\n";
    return file(path, "---\n" + lines + "---\ntext\n");
  }

  /** Adds the configuration of a Jekyll site, with {@code $} for line breaks. */
  public Sources jekyll(String config) throws IOException {
    return file("_config.yml", config.replace('$', '\n') + "\n");
  }

  /** Adds the configuration of a Shelfmark site, with {@code $} for line breaks. */
  public Sources config(String config) throws IOException {
    return file(ConfigReader.SITE_FILE, config.replace('$', '\n') + "\n");
  }

  /** Reads the configuration alone. */
  public SiteConfig readConfig() {
    return Configs.read(directory, Map.of(), Map.of(), findings);
  }

  /** Reads the whole source. */
  public Site read() {
    Reading reading =
        new Reading(
            Configs.policyOf(directory),
            data -> Headings::title,
            new BuildClock(NOW),
            BuildValues.NONE,
            KnownSources.NONE);
    return new SiteReader(readConfig(), reading, findings)
        .read(directory, Set.of(), new OutputPaths());
  }

  /** Reads the whole source, and returns the URL of the document at a path. */
  public String url(String path) {
    return read().documentAt(path).orElseThrow().url();
  }

  /** The source directory. */
  public Path directory() {
    return directory;
  }

  /** The findings of reading. */
  public Findings findings() {
    return findings;
  }

  /** The findings so far: severity, code and headline, such as {@code error yaml a.md:1:2: no}. */
  public List<String> told() {
    return findings.list().stream().map(Sources::line).toList();
  }

  private static String line(Finding finding) {
    return finding.severity().label() + " " + finding.code().id() + " " + finding.headline();
  }
}
