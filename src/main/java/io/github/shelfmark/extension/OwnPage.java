package io.github.shelfmark.extension;

/**
 * A page that an extension writes, which belongs to no document.
 *
 * @param output its path relative to the output directory
 * @param layout a layout of the theme, such as {@code page}, or one that the extension adds with
 *     {@link Extension#themeFiles}
 * @param title its title
 * @param body its text; links in it are relative to {@code output}
 */
public record OwnPage(String output, String layout, String title, Body body) {}
