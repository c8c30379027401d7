package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import java.util.List;

/**
 * A document's rendered body.
 *
 * @param html the markup, with links already made relative to the document
 * @param headings its headings from top to bottom
 * @param findings what is wrong in the text, in order of appearance
 */
public record Body(String html, List<Heading> headings, List<Finding> findings) {}
