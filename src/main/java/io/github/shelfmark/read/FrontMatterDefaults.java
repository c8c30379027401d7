package io.github.shelfmark.read;

import io.github.shelfmark.config.FrontMatterDefault;
import io.github.shelfmark.yaml.Mappings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Front matter defaults, scoped by path and type; the narrower scope takes precedence ({@code
 * Jekyll::FrontmatterDefaults}).
 */
public final class FrontMatterDefaults {
  private record Scope(FrontMatterDefault rule, String path, Globs globs) {
    boolean applies(String document, String type) {
      if (rule.type() != null && !plural(rule.type()).equals(type)) {
        return false;
      }
      return path.isEmpty() || matches(document);
    }

    /** Jekyll still accepts the singular of its own types. */
    private static String plural(String type) {
      return switch (type) {
        case "page" -> "pages";
        case "post" -> "posts";
        default -> type;
      };
    }

    /** Whether a scope applies to a document: it covers its path and everything below. */
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

  /**
   * Creates the defaults, in the configured order.
   *
   * @param collectionsDir the directory that contains the collections; empty for the source
   *     directory
   */
  public FrontMatterDefaults(List<FrontMatterDefault> rules, String collectionsDir) {
    for (FrontMatterDefault rule : rules) {
      String path = rule.path();
      String relative = path.startsWith("/") ? path.substring(1) : path;
      // Paths of documents in collections are relative to that directory.
      if (!collectionsDir.isEmpty() && relative.startsWith(collectionsDir + "/")) {
        relative = relative.substring(collectionsDir.length() + 1);
      }
      scopes.add(new Scope(rule, relative, Globs.ofPaths(relative)));
    }
  }

  /**
   * All default values of a document, in a new map.
   *
   * @param path its source path
   * @param type {@code pages}, {@code posts}, {@code drafts} or a collection's name
   */
  public Map<String, Object> of(String path, String type) {
    Map<String, Object> values = new LinkedHashMap<>();
    Scope strongest = null;
    for (Scope scope : scopes) {
      if (!scope.applies(path, type)) {
        continue;
      }
      if (strongest == null || scope.outranks(strongest)) {
        values = Mappings.merge(values, scope.rule().values());
        strongest = scope;
      } else {
        values = Mappings.merge(scope.rule().values(), values);
      }
    }
    return values;
  }
}
