package io.github.shelfmark.config;

import java.util.List;

/**
 * A column of links in the footer.
 *
 * @param title its heading; empty if it has none
 * @param links its links
 */
public record FooterColumn(String title, List<NavItem> links) {}
