package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;

/**
 * An entry of a section's {@code pages}: documents, or a link.
 *
 * @param document source path, glob of source paths, or URL; empty for a link
 * @param title its text; empty for the documents' own titles
 * @param url where a link leads: a URL from the site's root that begins with a slash, or an address
 *     with a scheme; empty for documents
 * @param position its position in {@code site.yml}
 */
public record SectionPage(String document, String title, String url, Position position) {}
