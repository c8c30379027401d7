package io.github.shelfmark.produce;

import io.github.shelfmark.config.Plugins;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.record.Present;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Dates;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Url;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The newest posts as an Atom feed, for sites with the plugin {@code jekyll-feed}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">the format</a>
 */
public final class Feed {
  private static final String OPTIONS = "feed";

  private Feed() {}

  /**
   * The output of the feed; empty if the plugin is not configured, the path is taken or not valid,
   * or the site has no {@code url}, without which entries cannot have ids.
   */
  public static Optional<String> output(Site site, Redirects redirects) {
    if (site.config().info().url().isEmpty()
        || !Plugins.of(site.config()).has("jekyll-feed", OPTIONS)) {
      return Optional.empty();
    }
    String path = options(site).get("path") instanceof String own ? own.strip() : "feed.xml";
    String output = path.startsWith("/") ? path.substring(1) : path;
    boolean taken =
        site.documentFor(output).isPresent()
            || site.staticFileFor(output).isPresent()
            || redirects.outputs().contains(output);
    return taken || !Url.staysInside(output) ? Optional.empty() : Optional.of(output);
  }

  /**
   * The feed of a site that has an {@link #output}.
   *
   * @param redirects posts that redirect to another page are left out
   * @param bodies renders the content of the entries
   * @param present the update time of a feed without entries
   */
  public static byte[] of(
      Site site, String output, Redirects redirects, BodyRenderer bodies, Present present) {
    Map<?, ?> set = options(site);
    ZoneId zone = site.config().content().timezone();
    int limit =
        set.get("posts_limit") instanceof Number number ? Math.max(0, number.intValue()) : 10;
    FeedWriter writer = new FeedWriter(site.config().info(), site.config().values(), output, zone);
    List<Document> posts = newest(site, redirects, zone, limit);
    ZonedDateTime updated =
        posts.stream()
            .map(post -> FeedWriter.updated(post, zone))
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .orElseGet(() -> present.now().atZone(zone));
    boolean excerptOnly = Boolean.TRUE.equals(set.get("excerpt_only"));
    String xml = writer.write(posts, updated, excerptOnly, post -> bodies.render(post).html());
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<?, ?> options(Site site) {
    return site.config().values().get(OPTIONS) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<Document> newest(Site site, Redirects redirects, ZoneId zone, int limit) {
    Collection posts = site.collections().get("posts");
    if (posts == null) {
      return List.of();
    }
    Comparator<Document> byDate =
        Comparator.comparing(post -> Dates.of(post.data().get("date"), zone).orElseThrow());
    return posts.posts().stream()
        .filter(post -> post.written() && !redirects.leadsElsewhere(post))
        .filter(post -> Dates.of(post.data().get("date"), zone).isPresent())
        .filter(post -> !isDraft(post))
        // Posts with equal dates: the later one in collection order counts as newer, as in Jekyll.
        .sorted(byDate)
        .collect(Collectors.collectingAndThen(Collectors.toList(), sorted -> last(sorted, limit)));
  }

  private static List<Document> last(List<Document> posts, int limit) {
    List<Document> last =
        new ArrayList<>(posts.subList(Math.max(0, posts.size() - limit), posts.size()));
    Collections.reverse(last);
    return last;
  }

  /** Whether a post is a draft: every post outside {@code _posts} is in {@code _drafts}. */
  private static boolean isDraft(Document post) {
    return Boolean.TRUE.equals(post.data().get("draft"))
        || !("/" + post.path()).contains("/_posts/");
  }
}
