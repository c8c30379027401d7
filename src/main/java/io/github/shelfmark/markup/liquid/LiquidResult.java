package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.finding.Finding;
import java.util.List;

/**
 * A rendered template.
 *
 * @param text what it became
 * @param findings what is wrong in it, in order of appearance
 * @param unknownTags the tags in it that nobody knows; they write nothing
 */
public record LiquidResult(String text, List<Finding> findings, List<UnknownTag> unknownTags) {}
