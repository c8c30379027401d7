package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;

/**
 * One entry of the top navigation, or of the breadcrumbs.
 *
 * @param title its text
 * @param url a URL relative to the site's root, such as {@code /guide/}, or an absolute one; empty
 *     for a breadcrumb without a link
 * @param position its position in the configuration
 */
public record NavItem(String title, String url, Position position) {}
