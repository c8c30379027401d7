package io.github.shelfmark.record;

import io.github.shelfmark.finding.Finding;
import java.util.List;
import java.util.Map;

/**
 * What a build records for a page.
 *
 * @param key a digest of everything the page was made of, except what it read of the site
 * @param reads what it read of the site, with the answers
 * @param findings the findings about it
 */
public record PageRecord(String key, Map<String, String> reads, List<Finding> findings) {}
