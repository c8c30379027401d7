package io.github.shelfmark.record;

import io.github.shelfmark.finding.Position;
import java.util.Map;
import java.util.Optional;

/**
 * What a build remembers of a document's file.
 *
 * @param stamp what the file system said of it
 * @param values its front matter
 * @param positions where the keys of the front matter stand
 * @param bodyStart index of the first character below the front matter
 * @param bodyLine the line it stands on, from 1
 * @param present whether there is front matter at all
 * @param text a digest of the text below it
 * @param heading the title that the text gives itself, if the build needed it
 */
public record SourceRecord(
    String stamp,
    Map<String, Object> values,
    Map<String, Position> positions,
    int bodyStart,
    int bodyLine,
    boolean present,
    String text,
    Optional<String> heading) {

  /** Whether values are of kinds that a record can hold. */
  public static boolean canHold(Map<String, Object> values) {
    return ValueKinds.areKnown(values);
  }
}
