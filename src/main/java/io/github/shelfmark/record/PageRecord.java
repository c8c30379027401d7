package io.github.shelfmark.record;

import io.github.shelfmark.finding.Finding;
import java.util.List;
import java.util.Map;

/**
 * What a build remembers of a page that it made.
 *
 * @param key a digest of everything the page was made of, but for what it read of the site
 * @param reads what it read, with the answers it got
 * @param findings what was wrong with it
 */
public record PageRecord(String key, Map<String, String> reads, List<Finding> findings) {}
