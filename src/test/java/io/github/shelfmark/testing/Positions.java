package io.github.shelfmark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import java.util.Collection;

/** Where the positions of findings may be. */
public final class Positions {
  private Positions() {}

  /** Fails unless a position is at a character of a text, or just after the end of a line. */
  public static void assertInside(String text, Position position) {
    String[] lines = lines(text);
    assertThat(position.line()).isBetween(1, lines.length);
    assertThat(position.column()).isBetween(1, lines[position.line() - 1].length() + 1);
  }

  /** Fails unless all findings with a position are in a text, and all of them say something. */
  public static void assertInside(String text, Collection<Finding> findings) {
    for (Finding finding : findings) {
      assertThat(finding.message()).isNotBlank();
      if (finding.position().line() > 0) {
        assertInside(text, finding.position());
      }
    }
  }

  /** Lines with their ends, because parsers count a carriage return at the very end as well. */
  private static String[] lines(String text) {
    return (text + ".").split("(?<=\n)|(?<=\r)(?!\n)", -1);
  }
}
