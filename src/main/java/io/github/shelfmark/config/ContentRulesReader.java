package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the part of the configuration that defines which files are content. */
final class ContentRulesReader {
  private ContentRulesReader() {}

  static ContentRules read(ConfigValues values, ConfigRules rules) {
    Set<String> exclude = new LinkedHashSet<>(ContentRules.ALWAYS_EXCLUDED);
    exclude.addAll(rules.exclude());
    exclude.addAll(values.strings("exclude", List.of()));
    return new ContentRules(
        rules.collections(collections(values, rules)),
        values.string("collections_dir", ""),
        defaults(values, rules),
        values.string("permalink", rules.permalink()),
        values.strings("include", List.of(".htaccess")),
        includes(values, rules),
        List.copyOf(exclude),
        List.of(values.string("markdown_ext", "markdown,mkdown,mkdn,mkd,md").split(",")),
        values.bool("future", false),
        values.bool("unpublished", false),
        values.bool("show_drafts", false),
        limitPosts(values),
        timezone(values));
  }

  /** In the file of a site that has keys of its own, the name may be that of something else. */
  private static List<String> includes(ConfigValues values, ConfigRules rules) {
    boolean own = rules.hasOwnKeys() && !values.position("includes").equals(Position.NONE);
    return own ? List.of() : values.strings("includes", List.of());
  }

  private static List<CollectionConfig> collections(ConfigValues values, ConfigRules rules) {
    List<CollectionConfig> collections = new ArrayList<>();
    if (values.get("collections") instanceof List) {
      for (String name : values.strings("collections", List.of())) {
        collections.add(
            new CollectionConfig(name, "", "_" + name, rules.writes(name), "", "", List.of()));
      }
    } else {
      ConfigValues configured = values.mapping("collections");
      for (String name : configured.keys()) {
        collections.add(collection(name, configured.mapping(name), rules));
      }
    }
    return List.copyOf(collections);
  }

  private static CollectionConfig collection(String name, ConfigValues values, ConfigRules rules) {
    CollectionConfig collection =
        new CollectionConfig(
            name,
            values.string("title", ""),
            directory(name, values),
            values.bool("output", rules.writes(name)),
            values.string("permalink", ""),
            values.string("sort_by", ""),
            values.strings("order", List.of()));
    if (!rules.hasOwnKeys()) {
      values.reportUnknown();
    }
    return collection;
  }

  private static String directory(String name, ConfigValues values) {
    String directory = values.string("directory", "_" + name);
    if (directory.startsWith("/") || List.of(directory.split("/")).contains("..")) {
      values.report(
          FindingCode.OUTSIDE_SOURCE,
          "directory",
          "the directory \"" + directory + "\" is not inside the source directory",
          "Give a path below the source directory, such as \"guides\".");
      return "_" + name;
    }
    return directory.endsWith("/") ? directory.substring(0, directory.length() - 1) : directory;
  }

  private static List<FrontMatterDefault> defaults(ConfigValues values, ConfigRules rules) {
    List<FrontMatterDefault> defaults = new ArrayList<>();
    for (ConfigValues set : values.mappings("defaults")) {
      ConfigValues scope = set.mapping("scope");
      String type = scope.string("type", "");
      defaults.add(
          new FrontMatterDefault(
              scope.string("path", ""), type.isEmpty() ? null : type, set.mapping("values").raw()));
      if (!rules.hasOwnKeys()) {
        scope.reportUnknown();
        set.reportUnknown();
      }
    }
    return List.copyOf(defaults);
  }

  private static int limitPosts(ConfigValues values) {
    return values.get("limit_posts") instanceof Number limit ? Math.max(0, limit.intValue()) : 0;
  }

  private static ZoneId timezone(ConfigValues values) {
    String name = values.string("timezone", "UTC");
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      values.report(
          FindingCode.WRONG_TYPE,
          "timezone",
          "there is no time zone \"" + name + "\"",
          "Use a name of the IANA database, such as Europe/Berlin or Asia/Shanghai.");
      return ZoneOffset.UTC;
    }
  }
}
