package io.github.shelfmark.read;

import io.github.shelfmark.config.ConfigRules;
import io.github.shelfmark.config.WithoutControls;
import io.github.shelfmark.extension.HeaderReader;
import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.paths.FoundFile;
import io.github.shelfmark.read.KnownSources.KnownSource;
import io.github.shelfmark.read.header.ForeignHeaders;
import io.github.shelfmark.read.header.HeaderLines;
import io.github.shelfmark.read.header.OrdinaryHeaders;
import io.github.shelfmark.record.ChangedFileException;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads documents' files, or takes the results of an earlier build. */
final class SourceReader {
  private static final int FIRST_BYTES = 64;

  private final YamlReader yaml;
  private final Set<String> texts;
  private final boolean toml;
  private final HeaderReader headers;
  private final boolean tellsOfHeaders;
  private final SourceRules rules;
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
    this.headers =
        toml
            ? rules.headers().orElseGet(() -> new OrdinaryHeaders(texts, yaml))
            : (text, file, own) -> FrontMatter.NONE;
    this.rules = rules;
    this.tellsOfHeaders = rules.headers().isEmpty();
    this.known = reading.known();
    this.findings = findings;
  }

  /** Whether a file starts with front matter or a header; reads no more of it than that takes. */
  boolean hasFrontMatter(SourceFile file) {
    if (known.hasFrontMatter(file.path())) {
      return true;
    }
    try (InputStream in = FoundFile.open(file.file(), file.path())) {
      byte[] head = in.readNBytes(FIRST_BYTES);
      String text = text(head);
      int end = text.indexOf('\n');
      if (end > 0 && isFence(text.substring(0, end).stripTrailing())) {
        return true;
      }
      return toml && HeaderLines.startsWithWord(text) && hasHeader(file, head, in);
    } catch (IOException e) {
      // Ignored here: reported when the whole file is read.
      return true;
    }
  }

  private boolean isFence(String line) {
    return FrontMatterReader.startsIn(line) || (toml && TomlFrontMatter.startsIn(line));
  }

  private boolean hasHeader(SourceFile file, byte[] head, InputStream rest) throws IOException {
    byte[] more = rest.readNBytes(HeaderLines.MOST_CHARACTERS);
    byte[] bytes = Arrays.copyOf(head, head.length + more.length);
    System.arraycopy(more, 0, bytes, head.length, more.length);
    return headers.read(text(bytes), file, new Findings()).present();
  }

  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
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
    Optional<SourceText.Read> text = SourceText.readWithEnds(file.file(), file.path(), own);
    if (text.isEmpty()) {
      own.list().forEach(finding -> findings.add(withSeverity(finding, file)));
      return unreadable(file);
    }
    KnownSource source = split(file, text.get(), own);
    findings.addAll(own.list());
    // Records do not tell how lines end, which few files need: those are read again.
    if (own.list().isEmpty() && !text.get().hasReturns()) {
      known.add(file.path(), source);
    }
    return own.hasErrors() ? repaired(file.path(), source) : source;
  }

  private Finding withSeverity(Finding finding, SourceFile file) {
    Severity severity = rules.notUtf8(file);
    return severity == Severity.ERROR || !finding.code().equals(FindingCode.NOT_UTF8)
        ? finding
        : new Finding(
            severity,
            finding.code(),
            finding.file(),
            finding.position(),
            finding.message() + ", so U+FFFD is shown in its place",
            finding.hint());
  }

  /** A source with the front matter that it had before, where that is known. */
  private KnownSource repaired(String path, KnownSource source) {
    FrontMatter wrong = source.frontMatter();
    return known
        .lastGood(path)
        .map(
            good ->
                new KnownSource(
                    new FrontMatter(
                        good.values(),
                        good.positions(),
                        wrong.bodyStart(),
                        wrong.bodyLine(),
                        good.present()),
                    source.text()))
        .orElse(source);
  }

  private KnownSource unreadable(SourceFile file) {
    String text = SourceText.readAnyway(file.file(), file.path());
    FrontMatter matter = frontMatter(file, text, new Findings());
    return new KnownSource(matter, DocumentText.of(text.substring(matter.bodyStart())));
  }

  private KnownSource split(SourceFile file, SourceText.Read read, Findings own) {
    FrontMatter matter = frontMatter(file, read.text(), own);
    int start = matter.bodyStart();
    String body = read.text().substring(start);
    return new KnownSource(
        matter, DocumentText.read(body, () -> text(file, start), read.hasReturns()));
  }

  private FrontMatter frontMatter(SourceFile file, String text, Findings own) {
    FrontMatter written = written(file, text, own);
    Map<String, Object> values =
        WithoutControls.in(written.values(), file.path(), written::positionOf, own);
    return values == written.values()
        ? written
        : new FrontMatter(
            values, written.positions(), written.bodyStart(), written.bodyLine(), true);
  }

  private FrontMatter written(SourceFile file, String text, Findings own) {
    String path = file.path();
    if (!toml) {
      return new FrontMatterReader(yaml, rules.unreadableFrontMatter(), own).read(text, path);
    }
    FrontMatter matter =
        TomlFrontMatter.startsIn(text)
            ? TomlFrontMatter.read(text, path, texts, own)
            : new FrontMatterReader(yaml, own).read(text, path);
    if (matter.present() || !own.list().isEmpty()) {
      return matter;
    }
    FrontMatter header = headers.read(text, file, own);
    if (!header.present() && tellsOfHeaders) {
      ForeignHeaders.in(text, path).ifPresent(own::add);
    }
    return header;
  }

  private static String text(SourceFile file, int start) {
    Findings found = new Findings();
    return SourceText.read(file.file(), file.path(), found)
        .filter(text -> text.length() >= start)
        .map(text -> text.substring(start))
        .orElseThrow(() -> new UncheckedIOException(new ChangedFileException(file.path())));
  }
}
