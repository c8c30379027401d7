package io.github.shelfmark.browser.truth;

import java.util.List;

/**
 * A page as its readers see it.
 *
 * @param path its path below the site's root
 * @param title its title
 * @param blocks its texts, which are apart on the page: paragraphs, headings, cells, blocks of
 *     code; the title is the first of them
 */
public record VisiblePage(String path, String title, List<String> blocks) {}
