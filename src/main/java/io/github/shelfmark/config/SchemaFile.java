package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the front matter of the documents of a collection has to be like.
 *
 * @param collection the name of the collection; {@code pages} for documents in none
 * @param path the JSON Schema, a file of the source
 * @param file the file that says so; empty if none does
 * @param position where
 */
public record SchemaFile(String collection, String path, String file, Position position) {
  private static final String KEY = "schemas";

  static List<SchemaFile> read(ConfigValues values, ConfigRules rules) {
    Object given = values.get(KEY);
    if (given == null || (rules.hasOwnKeys() && !(given instanceof Map))) {
      return List.of();
    }
    ConfigValues schemas = values.mapping(KEY);
    List<SchemaFile> files = new ArrayList<>();
    for (String collection : schemas.keys()) {
      String path = schemas.string(collection, "").strip();
      if (!path.isEmpty()) {
        Position position = schemas.position(collection);
        String file = position.equals(Position.NONE) ? "" : schemas.file(collection);
        files.add(new SchemaFile(collection, path, file, position));
      }
    }
    return List.copyOf(files);
  }
}
