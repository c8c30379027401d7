package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.extension.Links;

/**
 * What a site decides about the HTML of its bodies.
 *
 * @param links resolves links
 * @param directives writes directives
 * @param code writes fenced blocks of code
 * @param markup the form of the HTML
 */
public record WriterSettings(
    Links links, DirectiveWriter directives, CodeWriter code, Markup markup) {}
