package io.github.shelfmark.jekyll;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The posts of a Jekyll site in the lists that templates and plugins ask for. */
final class PostLists {
  static final int MOST_RELATED = 10;

  private final List<Document> posts;
  private final List<Document> newest;
  private final List<Document> listed;
  private final Map<Object, List<Document>> tags;
  private final Map<Object, List<Document>> categories;
  private final Optional<Paging> paging;
  private final Map<String, Integer> pageNumbers;
  private final Archives archives;

  /**
   * The lists of a site.
   *
   * @param config the configuration with Jekyll's defaults
   * @param posts the posts in the order of their collection
   * @param time the date of posts that have none
   */
  PostLists(Site site, Map<String, Object> config, List<Document> posts, ZonedDateTime time) {
    this.posts = posts;
    this.newest =
        posts.stream()
            .sorted(
                Comparator.comparing((Document post) -> post.date().orElse(time))
                    .thenComparing(Document::path)
                    .reversed())
            .toList();
    this.listed = newest.stream().filter(PostLists::isListed).toList();
    this.tags = by("tags");
    this.categories = by("categories");
    this.paging = Paging.of(config, site.pages(), listed.size(), finding -> {});
    this.pageNumbers = paging.map(Paging::numbers).orElse(Map.of());
    this.archives = new Archives(config, posts, site.config().theme().used());
  }

  /** Whether the pages of a list show a post. */
  static boolean isListed(Document post) {
    Object hidden = post.data().get("hidden");
    return hidden == null || Boolean.FALSE.equals(hidden);
  }

  /** The posts with each tag or category, newest first; the names are in order of first use. */
  private Map<Object, List<Document>> by(String key) {
    Map<Object, List<Document>> byName = new LinkedHashMap<>();
    for (Document post : posts) {
      names(post, key).forEach(name -> byName.put(name, new ArrayList<>()));
    }
    for (Document post : newest) {
      for (Object name : names(post, key)) {
        List<Document> named = byName.get(name);
        if (named != null) {
          named.add(post);
        }
      }
    }
    return byName;
  }

  private static List<?> names(Document post, String key) {
    return post.data().get(key) instanceof List<?> names ? names : List.of();
  }

  /** All posts, newest first. */
  List<Document> newest() {
    return newest;
  }

  /** The posts that the pages of a list show, newest first. */
  List<Document> listed() {
    return listed;
  }

  Map<Object, List<Document>> tags() {
    return tags;
  }

  Map<Object, List<Document>> categories() {
    return categories;
  }

  /**
   * The last posts of the collection, in reverse order: one more than are shown, because a post is
   * not related to itself.
   */
  List<Document> relatedCandidates() {
    if (posts.size() <= 1) {
      return List.of();
    }
    List<Document> last =
        new ArrayList<>(posts.subList(Math.max(0, posts.size() - MOST_RELATED - 1), posts.size()));
    Collections.reverse(last);
    return last;
  }

  /** The lists by tag, category and date that have pages of their own. */
  Archives archives() {
    return archives;
  }

  /** The variable {@code paginator} on the page of a document; null if it shows no such list. */
  @Nullable PaginatorDrop paginator(Viewer viewer) {
    Integer number = pageNumbers.get(viewer.document().path());
    return number == null || paging.isEmpty()
        ? null
        : new PaginatorDrop(viewer, paging.get(), number);
  }

  /** The path of a page; for a further page of a list that of the file with its text. */
  String writtenPath(Document page) {
    return page.generated() && pageNumbers.containsKey(page.path()) && paging.isPresent()
        ? paging.get().template().path()
        : page.path();
  }
}
