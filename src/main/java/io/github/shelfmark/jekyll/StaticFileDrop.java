package io.github.shelfmark.jekyll;

import io.github.shelfmark.site.StaticFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A static file as Liquid sees it ({@code Jekyll::Drops::StaticFileDrop}). */
final class StaticFileDrop extends ObjectDrop {
  private static final List<String> FIELDS =
      List.of("name", "basename", "extname", "path", "collection", "modified_time");

  private final StaticFile file;
  private final SiteObjects objects;

  StaticFileDrop(StaticFile file, SiteObjects objects) {
    this.file = file;
    this.objects = objects;
  }

  @Override
  List<String> fields() {
    return FIELDS;
  }

  @Override
  @Nullable Object field(String name) {
    String fileName = file.path().substring(file.path().lastIndexOf('/') + 1);
    int dot = fileName.lastIndexOf('.');
    int end = dot <= 0 || dot == fileName.length() - 1 ? fileName.length() : dot;
    return switch (name) {
      case "name" -> fileName;
      case "basename" -> fileName.substring(0, end);
      case "extname" -> fileName.substring(end);
      case "path" -> objects.relativePath(file);
      case "collection" -> objects.collectionOf(file);
      case "modified_time" -> objects.modified(file);
      default -> null;
    };
  }

  @Override
  Map<String, Object> rest() {
    return objects.defaultsOf(file);
  }

  @Override
  public String text() {
    return "Jekyll::Drops::StaticFileDrop";
  }

  @Override
  public String inspect() {
    return "#<Jekyll::StaticFile @relative_path=\"" + objects.relativePath(file) + "\">";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StaticFileDrop drop && drop.file.equals(file);
  }

  @Override
  public int hashCode() {
    return file.hashCode();
  }
}
