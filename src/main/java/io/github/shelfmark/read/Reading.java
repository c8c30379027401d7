package io.github.shelfmark.read;

import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.text.BuildValues;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How the sources of one site are read.
 *
 * @param policy the rules of its kind of site
 * @param heading gives, for the front matter of a document over its defaults, what reads the title
 *     that its Markdown gives itself; that is empty if there is none
 * @param clock the time after which a dated document is in the future
 * @param values the values of the build that front matter may show
 * @param known what an earlier build has read
 */
public record Reading(
    SitePolicy policy,
    Function<Map<String, Object>, UnaryOperator<String>> heading,
    BuildClock clock,
    BuildValues values,
    KnownSources known) {
  /** The same without what an earlier build has read. */
  Reading afresh() {
    return new Reading(policy, heading, clock, values, KnownSources.NONE);
  }
}
