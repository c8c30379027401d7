package io.github.shelfmark.content;

import io.github.shelfmark.config.FrontMatterDefault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values by path and type scope; the narrower scope wins ({@code Jekyll::FrontmatterDefaults}). */
final class FrontMatterDefaults {
  private record Scope(FrontMatterDefault rule, String path, Globs globs) {
    boolean applies(String document, String type) {
      if (rule.type() != null && !rule.type().equals(type)) {
        return false;
      }
      return path.isEmpty() || matches(document);
    }

    /** A scope holds for the path it names and everything below it. */
    private boolean matches(String document) {
      if (path.indexOf('*') < 0) {
        return document.startsWith(path);
      }
      for (int end = document.length(); end > 0; end = document.lastIndexOf('/', end - 1)) {
        if (globs.match(document.substring(0, end), false)) {
          return true;
        }
      }
      return false;
    }

    boolean outranks(Scope other) {
      if (path.length() != other.path.length()) {
        return path.length() > other.path.length();
      }
      return rule.type() != null || other.rule.type() == null;
    }
  }

  private final List<Scope> scopes = new ArrayList<>();

  FrontMatterDefaults(List<FrontMatterDefault> rules) {
    for (FrontMatterDefault rule : rules) {
      String path = rule.path();
      String relative = path.startsWith("/") ? path.substring(1) : path;
      scopes.add(new Scope(rule, relative, new Globs(List.of(relative))));
    }
  }

  /**
   * All default values of a document, in a new map.
   *
   * @param path its source path
   * @param type {@code pages}, {@code posts}, {@code drafts} or a collection's name
   */
  Map<String, Object> of(String path, String type) {
    Map<String, Object> values = new LinkedHashMap<>();
    Scope strongest = null;
    for (Scope scope : scopes) {
      if (!scope.applies(path, type)) {
        continue;
      }
      if (strongest == null || scope.outranks(strongest)) {
        values.putAll(scope.rule().values());
        strongest = scope;
      } else {
        scope.rule().values().forEach(values::putIfAbsent);
      }
    }
    return values;
  }
}
