package io.github.shelfmark.theme.model;

import java.util.List;

/**
 * An entry of {@code toc}, the headings of the second and third level on this page.
 *
 * @param title the heading's text
 * @param url the link to it, such as {@code #install}
 * @param entries the headings of the third level below it
 */
public record TocModel(String title, String url, List<TocModel> entries) {}
