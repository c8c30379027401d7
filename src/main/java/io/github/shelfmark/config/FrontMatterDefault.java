package io.github.shelfmark.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Front matter values for all documents in a scope.
 *
 * @param path a source path or glob; empty for the whole source
 * @param type {@code pages}, {@code posts}, {@code drafts} or a collection's name; null for all
 * @param values the default values
 */
public record FrontMatterDefault(String path, @Nullable String type, Map<String, Object> values) {}
