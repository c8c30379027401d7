package io.github.shelfmark.jekyll;

import io.github.shelfmark.config.ArchivePages;
import io.github.shelfmark.config.CardsConfig;
import io.github.shelfmark.config.CollectionConfig;
import io.github.shelfmark.config.ConfigRules;
import io.github.shelfmark.config.ConfigValues;
import io.github.shelfmark.config.FeedConfig;
import io.github.shelfmark.config.OutputsConfig;
import io.github.shelfmark.config.PrintReader;
import io.github.shelfmark.config.RobotsConfig;
import io.github.shelfmark.config.SearchConfig;
import io.github.shelfmark.config.TagPages;
import io.github.shelfmark.config.TwinsConfig;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.jekyll.plugin.FeedList;
import io.github.shelfmark.yaml.ScalarRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How {@code _config.yml} is read ({@code Jekyll::Configuration}). */
final class JekyllConfigRules implements ConfigRules {
  static final JekyllConfigRules INSTANCE = new JekyllConfigRules();

  private static final List<String> FILES = List.of("_config.yml", "_config.yaml");
  private static final Set<String> KEYS =
      Set.of(
          "baseurl",
          "collections",
          "collections_dir",
          "defaults",
          "exclude",
          "future",
          "include",
          "limit_posts",
          "markdown_ext",
          "permalink",
          "show_drafts",
          "timezone",
          "unpublished");

  private static final String POSTS = "posts";
  private static final String FEED = "feed";

  private JekyllConfigRules() {}

  @Override
  public List<String> files() {
    return FILES;
  }

  /** Others, such as those for tests, are named after it. */
  @Override
  public boolean isFile(String name) {
    return name.startsWith("_config") && (name.endsWith(".yml") || name.endsWith(".yaml"));
  }

  /** Jekyll reads it with a gem that few sites have. */
  @Override
  public List<String> unreadableFiles() {
    return List.of("_config.toml");
  }

  @Override
  public ScalarRules scalars() {
    return ScalarRules.RUBY;
  }

  /** The plugins of the {@code Gemfile} count as those that are named here. */
  @Override
  public Map<String, Object> completed(Map<String, Object> values, Path source) {
    Set<String> more = Gemfile.plugins(source);
    if (more.isEmpty()) {
      return values;
    }
    Set<Object> plugins = new LinkedHashSet<>();
    if (values.get("plugins") instanceof List<?> named) {
      plugins.addAll(named);
    } else if (values.get("plugins") instanceof String named) {
      plugins.add(named);
    }
    more.stream().filter(name -> !name.equals(values.get("theme"))).forEach(plugins::add);
    Map<String, Object> completed = new LinkedHashMap<>(values);
    completed.put("plugins", new ArrayList<>(plugins));
    return completed;
  }

  /** None: Jekyll shows the number. */
  @Override
  public Set<String> texts() {
    return Set.of();
  }

  @Override
  public String dialect() {
    return JekyllDialect.NAME;
  }

  @Override
  public Optional<String> ownLayouts() {
    return Optional.of(JekyllDialect.NAME);
  }

  @Override
  public String permalink() {
    return "date";
  }

  @Override
  public List<String> exclude() {
    return List.of();
  }

  /** Every Jekyll site has the collection {@code posts}. */
  @Override
  public List<CollectionConfig> collections(List<CollectionConfig> configured) {
    if (configured.stream().anyMatch(collection -> collection.name().equals(POSTS))) {
      return configured;
    }
    List<CollectionConfig> all = new ArrayList<>(configured);
    all.add(0, new CollectionConfig(POSTS, "", "_posts", true, "", "", List.of()));
    return List.copyOf(all);
  }

  /** Only posts are always written. */
  @Override
  public boolean writes(String collection) {
    return collection.equals(POSTS);
  }

  /** Pages read any key of the configuration as {@code site.key}. */
  @Override
  public boolean hasOwnKeys() {
    return true;
  }

  @Override
  public Set<String> keysOfTool() {
    return KEYS;
  }

  /** Each comes with a plugin that has to be named. */
  @Override
  public OutputsConfig outputs(ConfigValues values) {
    Plugins plugins = new Plugins(values.raw());
    boolean sitemap = plugins.has("jekyll-sitemap", "sitemap");
    boolean redirects = plugins.has("jekyll-redirect-from", "redirect_from");
    return new OutputsConfig(
        sitemap,
        /* sitemapOfFiles= */ true,
        sitemap ? RobotsConfig.DEFAULTS : RobotsConfig.OFF,
        Optional.empty(),
        redirects,
        redirects && plugins.option("redirect_from", "json", true),
        feeds(plugins, values.position(FEED)),
        // Jekyll makes no pages of tags.
        TagPages.optional(values),
        ArchivePages.OFF,
        CardsConfig.OFF,
        SearchConfig.optional(values),
        TwinsConfig.optional(values),
        PrintReader.optional(values));
  }

  private static List<FeedConfig> feeds(Plugins plugins, Position position) {
    if (!plugins.has("jekyll-feed", FEED)) {
      return List.of(FeedConfig.OFF);
    }
    Map<?, ?> options = plugins.options(FEED);
    FeedConfig defaults = FeedConfig.OFF;
    int limit =
        options.get("posts_limit") instanceof Number number
            ? Math.max(0, number.intValue())
            : defaults.limit();
    boolean excerpts = plugins.option(FEED, "excerpt_only", false);
    FeedConfig posts =
        new FeedConfig(
            true, POSTS, "", defaults.path(), limit, excerpts, /* rooted= */ true, false, position);
    return FeedList.of(options).stream()
        .map(feed -> posts.of(feed.collection(), feed.category(), feed.path()))
        .toList();
  }
}
