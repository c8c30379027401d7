package io.github.shelfmark.site;

import io.github.shelfmark.config.CollectionConfig;
import java.util.List;

/**
 * A collection and its posts.
 *
 * @param config how it is configured
 * @param posts its posts in the collection's order
 */
public record Collection(CollectionConfig config, List<Document> posts) {}
