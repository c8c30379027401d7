package io.github.shelfmark.jekyll.plugin;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The plugins with something to do beyond reading sources; each is a row. */
final class PluginTable {
  private static final List<JekyllPlugin> ALL =
      List.of(
          new AvatarPlugin(),
          new FeedPlugin(),
          new GistPlugin(),
          new GitHubPlugin(),
          new IncludeCachePlugin(),
          new LastModifiedPlugin(),
          new MentionsPlugin(),
          new EmojiPlugin(),
          new SeoPlugin(),
          new SitemapPlugin(),
          new TocPlugin());

  private PluginTable() {}

  /** All of them, in the order in which they change pages and add files. */
  static Stream<JekyllPlugin> all() {
    return ALL.stream();
  }

  /** The plugin of a tag; empty if none has it. */
  static Optional<String> ofTag(String tag) {
    return of(plugin -> plugin.tags(PluginSettings.NONE).containsKey(tag));
  }

  /** The plugin of a filter; empty if none has it. */
  static Optional<String> ofFilter(String filter) {
    return of(plugin -> plugin.filters(PluginSettings.NONE).containsKey(filter));
  }

  private static Optional<String> of(Predicate<JekyllPlugin> has) {
    return all().filter(has).map(JekyllPlugin::name).findFirst();
  }
}
