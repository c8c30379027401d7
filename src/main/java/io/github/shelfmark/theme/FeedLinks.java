package io.github.shelfmark.theme;

import io.github.shelfmark.config.FeedConfig;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.site.FeedPosts;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionFeeds;
import io.github.shelfmark.site.SectionFeeds.SectionFeed;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.theme.model.LinkModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The feeds that a page names to browsers: that of the site, and that of its section. */
final class FeedLinks {
  private final Optional<String> main;
  private final String title;
  private final SectionFeeds sections;

  /**
   * The feeds of a view.
   *
   * @param title the title of the site
   */
  FeedLinks(SiteView view, String title) {
    SiteConfig config = view.site().config();
    FeedConfig feed = config.outputs().feed();
    boolean there =
        feed.enabled()
            && (feed.rooted() || !config.info().url().isEmpty())
            && FeedPosts.hasFeed(view, feed);
    this.main = there ? Optional.of(view.root() + feed.path()) : Optional.empty();
    this.title = title;
    this.sections = new SectionFeeds(view);
  }

  /**
   * The feeds of a page.
   *
   * @param path the sections down to that of the page
   */
  List<LinkModel> of(List<Section> path, Linker linker) {
    List<LinkModel> links = new ArrayList<>();
    main.ifPresent(output -> links.add(new LinkModel(title, linker.to(output), false)));
    sections.nearest(path).ifPresent(feed -> links.add(link(feed, linker)));
    return List.copyOf(links);
  }

  private static LinkModel link(SectionFeed feed, Linker linker) {
    return new LinkModel(feed.section().title(), linker.to(feed.output()), false);
  }

  /** What decides which feeds the pages of a section name. */
  String key(List<Section> path) {
    return main.orElse("") + '\n' + sections.nearest(path).map(SectionFeed::output).orElse("");
  }
}
