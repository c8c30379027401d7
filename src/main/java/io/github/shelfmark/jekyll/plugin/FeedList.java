package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which feeds of collections and categories jekyll-feed's options ask for. */
public final class FeedList {
  private static final String POSTS = "posts";
  private static final String PATH = "path";
  private static final String CATEGORIES = "categories";

  private FeedList() {}

  /**
   * A feed.
   *
   * @param collection the collection whose documents it lists
   * @param category the category in which they are; empty for all
   * @param path its address from the root of the site
   */
  public record Feed(String collection, String category, String path) {
    /** Whether it is that of all posts. */
    boolean isMain() {
      return collection.equals(POSTS) && category.isEmpty();
    }
  }

  /**
   * The feeds that a site's options ask for. The first is that of all posts, which there always is.
   *
   * @param options what is under {@code feed} in the configuration
   */
  public static List<Feed> of(Map<?, ?> options) {
    List<Feed> feeds = new ArrayList<>(inOrder(options));
    feeds.sort(Comparator.comparing(feed -> !feed.isMain()));
    return List.copyOf(feeds);
  }

  /** The same feeds in the order in which jekyll-feed makes them. */
  static List<Feed> inOrder(Map<?, ?> options) {
    List<Feed> feeds = new ArrayList<>();
    collections(options)
        .forEach(
            (name, own) -> {
              boolean posts = name.equals(POSTS);
              for (String category : texts(own.get(CATEGORIES))) {
                String path = "/feed/" + (posts ? "" : name + "/") + category + ".xml";
                feeds.add(new Feed(name, category, path));
              }
              String usual = posts ? "/feed.xml" : "/feed/" + name + ".xml";
              String path = own.get(PATH) instanceof String set ? set.strip() : usual;
              feeds.add(new Feed(name, "", path));
            });
    return feeds;
  }

  /** The collections that have feeds and their options. */
  private static Map<String, Map<?, ?>> collections(Map<?, ?> options) {
    Map<String, Map<?, ?>> all = new LinkedHashMap<>();
    if (options.get("collections") instanceof List<?> names) {
      names.forEach(name -> all.put(String.valueOf(name), Map.of()));
    } else if (options.get("collections") instanceof Map<?, ?> named) {
      named.forEach(
          (name, own) ->
              all.put(String.valueOf(name), own instanceof Map<?, ?> map ? map : Map.of()));
    }
    Map<Object, @Nullable Object> posts = new LinkedHashMap<>(all.getOrDefault(POSTS, Map.of()));
    for (String key : new String[] {PATH, CATEGORIES}) {
      if (posts.get(key) == null) {
        posts.put(key, options.get(key));
      }
    }
    all.put(POSTS, posts);
    return all;
  }

  /** The items of a list as texts; empty for anything else. */
  static Set<String> texts(@Nullable Object value) {
    Set<String> texts = new LinkedHashSet<>();
    if (value instanceof Collection<?> list) {
      list.forEach(item -> texts.add(Values.toText(item)));
    }
    return texts;
  }
}
