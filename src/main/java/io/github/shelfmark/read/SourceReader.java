package io.github.shelfmark.read;

import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.read.KnownSources.KnownSource;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reads documents' files, or takes the results of an earlier build. */
final class SourceReader {
  private final YamlReader yaml;
  private final KnownSources known;
  private final Findings findings;

  SourceReader(YamlReader yaml, KnownSources known, Findings findings) {
    this.yaml = yaml;
    this.known = known;
    this.findings = findings;
  }

  /** Whether an earlier build found front matter in a file, and the file is still the same. */
  boolean isKnownToHaveFrontMatter(SourceFile file) {
    return known.hasFrontMatter(file.path());
  }

  /** Reads a file; empty if it cannot be read, which the findings say. */
  Optional<KnownSource> read(SourceFile file) {
    Optional<KnownSource> before =
        known.find(file.path(), bodyStart -> () -> text(file, bodyStart));
    if (before.isPresent()) {
      return before;
    }
    Findings own = new Findings();
    Optional<KnownSource> source =
        SourceText.read(file.file(), file.path(), own).map(text -> split(file, text, own));
    findings.addAll(own.list());
    if (own.list().isEmpty()) {
      source.ifPresent(read -> known.add(file.path(), read));
    }
    return source;
  }

  private KnownSource split(SourceFile file, String text, Findings own) {
    FrontMatter matter = new FrontMatterReader(yaml, own).read(text, file.path());
    int start = matter.bodyStart();
    return new KnownSource(
        matter, DocumentText.read(text.substring(start), () -> text(file, start)));
  }

  private static String text(SourceFile file, int start) {
    Findings found = new Findings();
    return SourceText.read(file.file(), file.path(), found)
        .filter(text -> text.length() >= start)
        .map(text -> text.substring(start))
        .orElseThrow(
            () ->
                new UncheckedIOException(
                    new IOException(file.path() + " was changed during the build")));
  }
}
