package io.github.shelfmark.site;

import io.github.shelfmark.config.FeedConfig;
import java.util.List;

/** What the feeds of a view list: dated documents, or the posts of one collection. */
public final class FeedPosts {
  private FeedPosts() {}

  /**
   * Whether a view has a feed. That of the main language is there even if it is empty, so that its
   * address is; a language that has only texts of another one has none.
   */
  public static boolean hasFeed(SiteView view, FeedConfig feed) {
    return view.root().isEmpty() || !of(view, feed).isEmpty();
  }

  /** The posts of a feed, the newest first. */
  public static List<Document> of(SiteView view, FeedConfig feed) {
    DatedDocuments dated = new DatedDocuments(view.site().config());
    return first(dated.newestFirst(candidates(view, feed)), feed);
  }

  /** As many of some posts as a feed lists. */
  public static List<Document> first(List<Document> posts, FeedConfig feed) {
    return List.copyOf(posts.subList(0, Math.min(feed.limit(), posts.size())));
  }

  private static List<Document> candidates(SiteView view, FeedConfig feed) {
    if (feed.collection().isEmpty()) {
      return view.documents().stream().filter(post -> post.isHtml() && !post.isFallback()).toList();
    }
    Collection collection = view.site().collections().get(feed.collection());
    if (collection == null) {
      return List.of();
    }
    List<Document> posts =
        view.site().config().languages().areUsed()
            ? own(collection.posts(), view)
            : collection.posts();
    return feed.category().isEmpty()
        ? posts
        : posts.stream().filter(post -> isIn(post, feed.category())).toList();
  }

  /** The posts that are written in the language of a view. */
  private static List<Document> own(List<Document> posts, SiteView view) {
    return posts.stream()
        .filter(post -> post.translation().lang().equals(view.lang()) && !post.isFallback())
        .toList();
  }

  private static boolean isIn(Document post, String category) {
    return post.data().get("categories") instanceof List<?> all
        && all.stream().anyMatch(one -> category.equals(String.valueOf(one)));
  }
}
