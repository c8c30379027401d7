package io.github.shelfmark.read;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.read.header.Lines;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.yaml.CutValue;
import io.github.shelfmark.yaml.YamlException;
import io.github.shelfmark.yaml.YamlMapping;
import io.github.shelfmark.yaml.YamlReader;
import java.util.HashMap;
import java.util.Map;

/** Reads the YAML block at the top of a file, with the same delimiters as Jekyll. */
public final class FrontMatterReader {
  private static final String FENCE = "---";

  private final YamlReader yaml;
  private final Severity severity;
  private final Findings findings;

  /**
   * Creates a reader to which YAML that cannot be read is an error; it can be shared between
   * threads.
   *
   * @param yaml reads YAML by the rules of the site
   * @param findings receives YAML that cannot be read
   */
  public FrontMatterReader(YamlReader yaml, Findings findings) {
    this(yaml, Severity.ERROR, findings);
  }

  /**
   * Creates a reader; it can be shared between threads.
   *
   * @param severity that of YAML that cannot be read; with less than an error, none of it is used
   */
  FrontMatterReader(YamlReader yaml, Severity severity, Findings findings) {
    this.yaml = yaml;
    this.severity = severity;
    this.findings = findings;
  }

  /** Whether a text may start with front matter: its first line is three hyphens. */
  public static boolean startsIn(String text) {
    return Lines.isFence(text, 0, FENCE);
  }

  /** The front matter of a text, in YAML or TOML, of which only the end matters. */
  public static FrontMatter skipped(String text) {
    boolean toml = Lines.isFence(text, 0, TomlFrontMatter.FENCE);
    String fence = toml ? TomlFrontMatter.FENCE : FENCE;
    FrontMatterBlock block =
        toml || startsIn(text) ? FrontMatterBlock.in(text, fence, toml ? fence : "...") : null;
    return block == null
        ? FrontMatter.NONE
        : new FrontMatter(Map.of(), Map.of(), block.bodyStart(), block.bodyLine(), true);
  }

  /**
   * Reads the front matter of a text.
   *
   * @param text a file's whole text
   * @param path its path for findings
   * @return the front matter; {@link FrontMatter#NONE} if the text has none
   */
  public FrontMatter read(String text, String path) {
    if (!startsIn(text)) {
      return FrontMatter.NONE;
    }
    FrontMatterBlock block = FrontMatterBlock.in(text, FENCE, "...");
    if (block != null) {
      YamlMapping mapping = mapping(block.text(), path);
      return new FrontMatter(
          mapping.values(),
          topLevel(mapping.positions()),
          block.bodyStart(),
          block.bodyLine(),
          true);
    }
    if (text.indexOf(':') < 0) {
      // A thematic break on the first line, not front matter.
      return FrontMatter.NONE;
    }
    findings.add(
        Finding.warning(
            FindingCode.YAML,
            path,
            Position.START,
            "the front matter is never closed, so the whole file is treated as text",
            "Put a line of three hyphens (---) below the last key."));
    return FrontMatter.NONE;
  }

  private YamlMapping mapping(String block, String path) {
    try {
      YamlMapping mapping = yaml.readMapping(block);
      CutValue cut = mapping.cut();
      if (cut != null) {
        findings.add(
            Finding.warning(
                FindingCode.CUT_VALUE,
                path,
                cut.position().below(1),
                "front matter: " + cut.message(),
                cut.hint()));
      }
      return mapping;
    } catch (YamlException e) {
      boolean error = severity == Severity.ERROR;
      findings.add(
          new Finding(
              severity,
              FindingCode.YAML,
              path,
              e.position().below(1),
              "front matter" + (error ? ": " : ", none of which is used: ") + e.getMessage(),
              e.hint()));
      return error ? permalink(block) : YamlMapping.EMPTY;
    }
  }

  /** What other documents need of front matter that cannot be read, so that links to it hold. */
  private static YamlMapping permalink(String block) {
    String key = "permalink:";
    int start = block.startsWith(key) ? 0 : block.indexOf("\n" + key) + 1;
    if (!block.startsWith(key, start)) {
      return YamlMapping.EMPTY;
    }
    String value = block.substring(start + key.length(), Lines.end(block, start)).strip();
    boolean quoted = value.length() > 1 && (value.charAt(0) == '"' || value.charAt(0) == '\'');
    String path = quoted ? value.substring(1, value.length() - 1) : value;
    return path.startsWith("/")
        ? new YamlMapping(Map.of("permalink", path), Map.of())
        : YamlMapping.EMPTY;
  }

  private static Map<String, Position> topLevel(Map<String, Position> positions) {
    Map<String, Position> top = new HashMap<>();
    positions.forEach(
        (key, position) -> {
          if (key.indexOf('.') < 0 && key.indexOf('[') < 0) {
            top.put(key, position.below(1));
          }
        });
    return top;
  }
}
