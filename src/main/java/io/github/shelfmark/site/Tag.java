package io.github.shelfmark.site;

import java.util.List;

/**
 * A tag with the documents that have it.
 *
 * @param name its name, as the first of them writes it
 * @param output the file of its page, relative to the output directory
 * @param names all its spellings, in the order in which they were met
 * @param documents the documents, dated ones first, the newest at the top
 */
public record Tag(String name, String output, List<String> names, List<Document> documents) {}
