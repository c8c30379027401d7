package io.github.shelfmark.mavensite.descriptor;

/**
 * A link that a menu gets from the build and not from a descriptor.
 *
 * @param title its text
 * @param href where it leads, as in a descriptor
 */
public record SiteLink(String title, String href) {}
