package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.finding.Finding;
import java.util.List;

/**
 * A rendered template.
 *
 * @param text the rendered text
 * @param findings the problems found, in order of appearance
 * @param unknownNames the unknown tags and filters in it; they do nothing
 */
public record LiquidResult(String text, List<Finding> findings, List<UnknownName> unknownNames) {}
