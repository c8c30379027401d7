package io.github.shelfmark.site;

import io.github.shelfmark.config.FeedConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The feeds of a view's sections: one for each that has dated documents, at any depth. */
public final class SectionFeeds {
  private final Map<String, SectionFeed> byId = new LinkedHashMap<>();
  private final FeedConfig config;
  private final DatedDocuments dated;

  /**
   * The feed of a section.
   *
   * @param section the section
   * @param output the file of the feed
   * @param posts its dated documents, the newest first
   */
  public record SectionFeed(Section section, String output, List<Document> posts) {}

  /** The feeds of a view; none if the site does not ask for them. */
  public SectionFeeds(SiteView view) {
    this.config = view.site().config().outputs().feed();
    this.dated = new DatedDocuments(view.site().config());
    if (config.enabled() && config.ofSections()) {
      view.sections().root().sections().forEach(this::read);
    }
  }

  private List<Document> read(Section section) {
    List<Document> all = new ArrayList<>(section.posts());
    section.sections().forEach(inner -> all.addAll(read(inner)));
    if (section.hasPage()) {
      List<Document> posts =
          dated.newestFirst(all.stream().filter(SectionFeeds::isListed).toList());
      if (!posts.isEmpty()) {
        String page = section.output();
        String output = page.substring(0, page.lastIndexOf('/') + 1) + config.fileName();
        byId.put(section.id(), new SectionFeed(section, output, posts));
      }
    }
    return all;
  }

  /** Feeds have what is written in their language. */
  private static boolean isListed(Document document) {
    return document.isHtml() && !document.isFallback();
  }

  /** All of them, each before those of the sections inside its own. */
  public List<SectionFeed> all() {
    return List.copyOf(byId.values());
  }

  /** The feed of the innermost section of a path that has one. */
  public Optional<SectionFeed> nearest(List<Section> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      SectionFeed feed = byId.get(path.get(i).id());
      if (feed != null) {
        return Optional.of(feed);
      }
    }
    return Optional.empty();
  }
}
