package io.github.shelfmark.record;

import io.github.shelfmark.finding.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a successful build records for the next one.
 *
 * @param reader a digest of the code and the rules by which it read its sources
 * @param request a digest of the request and of the code that ran it
 * @param manifest a digest of the manifest of the files it wrote; records that belong to another
 *     manifest are ignored
 * @param span the time during which a build of the same sources gives the same result
 * @param inputs the stamps of all files of the source by their paths; empty for a file that was
 *     changed so recently that its stamp is not reliable
 * @param counts how much the site has
 * @param findings the findings of the build
 * @param addresses a digest of the URLs of everything in the site
 * @param head a digest of the state of the git history; empty for a build that did not read it
 * @param theme a digest of the theme; all its templates could be parsed
 * @param watched what was outside the source and mattered, as {@link Watched} notes it
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
    String theme,
    Map<String, String> watched) {

  /** No record. */
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
          "",
          Map.of());
}
