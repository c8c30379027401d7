package io.github.shelfmark.jekyll;

import io.github.shelfmark.config.ConfigFiles;
import io.github.shelfmark.config.ContentRules;
import io.github.shelfmark.yaml.Mappings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values of {@code site} for keys that are not configured ({@code Jekyll::Configuration}).
 * Jekyll's absolute paths, {@code source} and {@code destination}, are left out.
 */
final class ConfigDefaults {
  private static final Map<String, Object> VALUES = values();

  private ConfigDefaults() {}

  /** A configuration completed with the defaults. */
  static Map<String, Object> under(Map<String, Object> configured) {
    Map<String, Object> merged = Mappings.merge(VALUES, configured);
    merged.remove(ConfigFiles.ENVIRONMENT);
    Set<Object> exclude = new LinkedHashSet<>();
    if (configured.get("exclude") instanceof List<?> own) {
      exclude.addAll(own);
    }
    exclude.addAll(ContentRules.ALWAYS_EXCLUDED);
    merged.put("exclude", new ArrayList<>(exclude));
    return merged;
  }

  private static Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    put(values, "collections_dir", "", "cache_dir", ".jekyll-cache");
    put(values, "plugins_dir", "_plugins", "layouts_dir", "_layouts");
    put(values, "data_dir", "_data", "includes_dir", "_includes", "collections", Map.of());
    put(values, "safe", false, "include", List.of(".htaccess"), "exclude", List.of());
    put(values, "keep_files", List.of(".git", ".svn"), "encoding", "utf-8");
    put(values, "markdown_ext", "markdown,mkdown,mkdn,mkd,md", "strict_front_matter", false);
    put(values, "limit_posts", 0L, "future", false, "unpublished", false);
    put(values, "whitelist", List.of(), "plugins", List.of());
    put(values, "markdown", "kramdown", "highlighter", "rouge", "lsi", false);
    put(values, "excerpt_separator", "\n\n", "incremental", false);
    put(values, "detach", false, "port", "4000", "host", "127.0.0.1", "show_dir_listing", false);
    put(values, "permalink", "date", "paginate_path", "/page:num");
    put(values, "quiet", false, "verbose", false, "defaults", List.of(), "serving", false);
    Map<String, Object> liquid = new LinkedHashMap<>();
    put(liquid, "error_mode", "warn", "strict_filters", false, "strict_variables", false);
    put(values, "liquid", liquid, "kramdown", kramdown());
    return values;
  }

  private static Map<String, Object> kramdown() {
    Map<String, Object> kramdown = new LinkedHashMap<>();
    put(kramdown, "auto_ids", true, "toc_levels", List.of(1L, 2L, 3L, 4L, 5L, 6L));
    put(kramdown, "entity_output", "as_char", "smart_quotes", "lsquo,rsquo,ldquo,rdquo");
    put(kramdown, "input", "GFM", "hard_wrap", false, "guess_lang", true);
    put(kramdown, "footnote_nr", 1L, "show_warnings", false);
    return kramdown;
  }

  private static void put(Map<String, Object> values, Object... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      values.put((String) pairs[i], pairs[i + 1]);
    }
  }
}
