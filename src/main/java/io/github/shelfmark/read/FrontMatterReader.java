package io.github.shelfmark.read;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.yaml.YamlException;
import io.github.shelfmark.yaml.YamlMapping;
import io.github.shelfmark.yaml.YamlReader;
import java.util.HashMap;
import java.util.Map;

/** Reads the YAML block at the top of a file, with the same delimiters as Jekyll. */
public final class FrontMatterReader {
  private final YamlReader yaml;
  private final Findings findings;

  /**
   * Creates a reader; it can be shared between threads.
   *
   * @param yaml reads YAML by the rules of the site
   * @param findings receives YAML that cannot be read
   */
  public FrontMatterReader(YamlReader yaml, Findings findings) {
    this.yaml = yaml;
    this.findings = findings;
  }

  /** Whether a text may start with front matter: its first line is three hyphens. */
  public static boolean startsIn(String text) {
    return text.startsWith("---") && lineIsBlankFrom(text, 3);
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
    int line = 1;
    int start = lineEnd(text, 0);
    for (int at = start; at < text.length(); at = lineEnd(text, at)) {
      line++;
      if (isFence(text, at)) {
        int body = lineEnd(text, at);
        // Jekyll drops empty lines after the front matter; an XML declaration must be on the first
        // line.
        while (body < text.length()
            && text.indexOf('\n', body) >= 0
            && lineIsBlankFrom(text, body)) {
          body = lineEnd(text, body);
          line++;
        }
        YamlMapping mapping = mapping(text.substring(start, at), path);
        return new FrontMatter(
            mapping.values(), topLevel(mapping.positions()), body, line + 1, true);
      }
    }
    if (line == 1 || text.indexOf(':', start) < 0) {
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
      return yaml.readMapping(block);
    } catch (YamlException e) {
      findings.add(
          Finding.error(
              FindingCode.YAML,
              path,
              e.position().below(1),
              "front matter: " + e.getMessage(),
              "Quote text that contains \": \" or \"#\", and indent with spaces."));
      return YamlMapping.EMPTY;
    }
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

  private static boolean isFence(String text, int at) {
    return (text.startsWith("---", at) || text.startsWith("...", at))
        && lineIsBlankFrom(text, at + 3);
  }

  private static boolean lineIsBlankFrom(String text, int at) {
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return true;
      }
      if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return true;
  }

  /** The index after the line break that ends the line at an index. */
  private static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }
}
