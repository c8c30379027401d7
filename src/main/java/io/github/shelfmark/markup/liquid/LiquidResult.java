package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.finding.Finding;
import java.util.List;

/**
 * A rendered template.
 *
 * @param text what it wrote; nothing where something was wrong
 * @param findings what was wrong
 */
public record LiquidResult(String text, List<Finding> findings) {}
