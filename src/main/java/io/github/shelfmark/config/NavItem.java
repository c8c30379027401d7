package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;

/**
 * One entry of the top navigation.
 *
 * @param title what it says
 * @param url a URL of the site from its root, such as {@code /guide/}, or an absolute address
 * @param position where it stands in the configuration
 */
public record NavItem(String title, String url, Position position) {}
