package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;

/**
 * A version of the documented software that has a site of its own.
 *
 * @param title its name, such as {@code 1.4}
 * @param url the address of its home page with a slash at its end: a path on the same host, which
 *     is not below the site's own {@code baseurl}, or one of the web
 * @param latest whether it is the version that most readers want
 * @param position where it is configured
 */
public record Version(String title, String url, boolean latest, Position position) {}
