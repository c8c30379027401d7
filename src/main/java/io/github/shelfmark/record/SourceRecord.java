package io.github.shelfmark.record;

import io.github.shelfmark.finding.Position;
import java.util.Map;
import java.util.Optional;

/**
 * What a build records for a document's file.
 *
 * @param stamp the file's stamp
 * @param values its front matter
 * @param positions the positions of the keys of the front matter
 * @param bodyStart index of the first character below the front matter
 * @param bodyLine the line of that character, from 1
 * @param present whether there is front matter
 * @param text a digest of the text below the front matter
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

  /** Whether values are of types that a record can hold. */
  public static boolean canHold(Map<String, Object> values) {
    return ValueKinds.areKnown(values);
  }
}
