package io.github.shelfmark.record;

import io.github.shelfmark.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a build remembers of an output that it made.
 *
 * @param source the source path of the document that it is made of; empty if there is none
 * @param key a digest of everything the output is made of, except for what it read of the site
 * @param reads what it read, with the answers it got
 * @param findings what was wrong with it
 * @param references its links that each build checks, because other outputs decide about them
 * @param outside its links to other sites, with their addresses as outputs; empty if no build has
 *     asked for them since it was made
 * @param ids its anchors, as {@code text.HtmlIds} writes them; empty if nothing refers to them
 */
public record PageRecord(
    String source,
    String key,
    Map<Read, String> reads,
    List<Finding> findings,
    List<Reference> references,
    Optional<List<Reference>> outside,
    Optional<String> ids) {

  /** The same record with other anchors. */
  public PageRecord withIds(Optional<String> others) {
    return new PageRecord(source, key, reads, findings, references, outside, others);
  }
}
