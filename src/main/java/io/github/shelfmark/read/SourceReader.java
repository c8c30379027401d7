package io.github.shelfmark.read;

import io.github.shelfmark.config.ConfigRules;
import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.read.KnownSources.KnownSource;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

/** Reads documents' files, or takes the results of an earlier build. */
final class SourceReader {
  private final YamlReader yaml;
  private final Set<String> texts;
  private final boolean toml;
  private final KnownSources known;
  private final Findings findings;

  /**
   * Creates a reader for one build.
   *
   * @param rules which front matter there is
   */
  SourceReader(Reading reading, SourceRules rules, Findings findings) {
    ConfigRules config = reading.policy().config();
    this.yaml = config.yaml();
    this.texts = config.texts();
    this.toml = rules.readsToml();
    this.known = reading.known();
    this.findings = findings;
  }

  /** Whether the first line of a file, without the blanks at its end, may start front matter. */
  boolean isFence(String line) {
    return FrontMatterReader.startsIn(line) || (toml && TomlFrontMatter.startsIn(line));
  }

  /** Whether an earlier build found front matter in a file, and the file is still the same. */
  boolean isKnownToHaveFrontMatter(SourceFile file) {
    return known.hasFrontMatter(file.path());
  }

  /**
   * Reads a file. One that cannot be read is a document all the same, as far as it can be made out:
   * the build fails, but links to it are not broken, and its own links are checked.
   */
  KnownSource read(SourceFile file) {
    Optional<KnownSource> before =
        known.find(file.path(), bodyStart -> () -> text(file, bodyStart));
    if (before.isPresent()) {
      return before.get();
    }
    Findings own = new Findings();
    Optional<String> text = SourceText.read(file.file(), file.path(), own);
    if (text.isEmpty()) {
      findings.addAll(own.list());
      return unreadable(file);
    }
    KnownSource source = split(file, text.get(), own);
    findings.addAll(own.list());
    if (own.list().isEmpty()) {
      known.add(file.path(), source);
    }
    return source;
  }

  private KnownSource unreadable(SourceFile file) {
    String text = SourceText.readAnyway(file.file());
    FrontMatter matter = frontMatter(file.path(), text, new Findings());
    return new KnownSource(matter, DocumentText.of(text.substring(matter.bodyStart())));
  }

  private KnownSource split(SourceFile file, String text, Findings own) {
    FrontMatter matter = frontMatter(file.path(), text, own);
    int start = matter.bodyStart();
    return new KnownSource(
        matter, DocumentText.read(text.substring(start), () -> text(file, start)));
  }

  private FrontMatter frontMatter(String path, String text, Findings own) {
    if (!toml) {
      return new FrontMatterReader(yaml, own).read(text, path);
    }
    FrontMatter matter =
        TomlFrontMatter.startsIn(text)
            ? TomlFrontMatter.read(text, path, texts, own)
            : new FrontMatterReader(yaml, own).read(text, path);
    if (!matter.present() && own.list().isEmpty()) {
      ForeignHeaders.in(text, path).ifPresent(own::add);
    }
    return matter;
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
