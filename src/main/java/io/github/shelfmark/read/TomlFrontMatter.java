package io.github.shelfmark.read;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.read.header.Lines;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.toml.TomlException;
import io.github.shelfmark.toml.TomlReader;
import io.github.shelfmark.toml.TomlTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads the TOML block at the top of a file, between lines of three plus signs as in Hugo. */
final class TomlFrontMatter {
  static final String FENCE = "+++";

  private TomlFrontMatter() {}

  /** Whether a text may start with such a block. */
  static boolean startsIn(String text) {
    return Lines.isFence(text, 0, FENCE);
  }

  /** Reads the front matter of a text that starts with a fence; none if nothing closes it. */
  static FrontMatter read(String text, String path, Set<String> texts, Findings findings) {
    FrontMatterBlock block = FrontMatterBlock.in(text, FENCE, FENCE);
    if (block == null) {
      if (text.indexOf('=') > 0) {
        findings.add(
            Finding.warning(
                FindingCode.TOML,
                path,
                Position.START,
                "the front matter is never closed, so the whole file is treated as text",
                "Put a line of three plus signs (+++) below the last key."));
      }
      return FrontMatter.NONE;
    }
    try {
      TomlTable table = TomlReader.read(block.text(), texts);
      Map<String, Position> positions = new HashMap<>();
      table.positions().forEach((key, position) -> positions.put(key, position.below(1)));
      return new FrontMatter(table.values(), positions, block.bodyStart(), block.bodyLine(), true);
    } catch (TomlException e) {
      findings.add(
          Finding.error(
              FindingCode.TOML,
              path,
              e.position().below(1),
              "front matter: " + e.getMessage(),
              "Between lines of +++ stands TOML, such as title = \"My page\"; YAML stands between"
                  + " lines of ---."));
      return new FrontMatter(Map.of(), Map.of(), block.bodyStart(), block.bodyLine(), true);
    }
  }
}
