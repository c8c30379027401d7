package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.finding.Finding;
import java.util.List;

/**
 * A rendered template.
 *
 * @param text the rendered text
 * @param findings the problems found, in order of appearance
 * @param unknownTags the unknown tags in it; they write nothing
 */
public record LiquidResult(String text, List<Finding> findings, List<UnknownTag> unknownTags) {}
