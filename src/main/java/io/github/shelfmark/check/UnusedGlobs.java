package io.github.shelfmark.check;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Globs in {@code provided} that no link needs are often misspelt, or left over. */
public final class UnusedGlobs {
  private UnusedGlobs() {}

  /**
   * Reports globs without a link.
   *
   * @param used the globs that links of the site use
   */
  public static void check(SiteConfig config, Set<String> used, Consumer<Finding> findings) {
    List<String> globs = config.provided();
    List<Position> positions = config.links().provided();
    for (int i = 0; i < globs.size(); i++) {
      if (used.contains(globs.get(i))) {
        continue;
      }
      Position position = i < positions.size() ? positions.get(i) : Position.NONE;
      // A POM's globs are often meant for many modules, some of which do not need them.
      boolean own = !position.equals(Position.NONE);
      findings.accept(
          new Finding(
              own ? Severity.WARNING : Severity.INFO,
              FindingCode.UNUSED_PROVIDED,
              own ? config.file() : "",
              position,
              "no link leads to \"" + globs.get(i) + "\"",
              "Links to pages of the site need no glob; take it out of \"provided\" if no other tool"
                  + " writes such files."));
    }
  }
}
