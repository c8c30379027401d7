package io.github.shelfmark.record;

import io.github.shelfmark.finding.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a build that went well remembers for the next one.
 *
 * @param reader tells the code, and the rules, by which it read its sources from others
 * @param request a digest of what the build was told, and of the code that ran it
 * @param manifest a digest of the list of files it wrote; records that go with another list say
 *     nothing
 * @param span when a build of the same sources makes the same
 * @param inputs the stamps of all files of the source by their paths; empty for a file that was
 *     changed so lately that its stamp says nothing
 * @param counts how much the site holds
 * @param findings what the build had to tell
 * @param addresses a digest of where everything in the site stands
 * @param head a digest of what git said of the source; empty for a build that did not ask
 * @param theme a digest of the theme, whose templates all could be parsed
 */
public record BuildRecord(
    String reader,
    String request,
    String manifest,
    BuildClock.Span span,
    Map<String, String> inputs,
    Counts counts,
    List<Finding> findings,
    String addresses,
    String head,
    String theme) {

  /** Nothing remembered. */
  public static final BuildRecord NONE =
      new BuildRecord(
          "",
          "",
          "",
          new BuildClock.Span(Instant.MIN, Instant.MIN),
          Map.of(),
          Counts.NONE,
          List.of(),
          "",
          "",
          "");
}
