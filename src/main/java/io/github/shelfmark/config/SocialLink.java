package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;

/**
 * An icon in the footer that leads to the project elsewhere.
 *
 * @param icon the name of a built-in icon
 * @param url where it leads
 * @param title what readers are told of it; empty for the name of the icon
 * @param position its position in the configuration
 */
public record SocialLink(String icon, String url, String title, Position position) {}
