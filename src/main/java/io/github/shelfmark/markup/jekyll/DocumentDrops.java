package io.github.shelfmark.markup.jekyll;

import io.github.shelfmark.content.Collection;
import io.github.shelfmark.content.Document;
import io.github.shelfmark.content.DocumentKind;
import io.github.shelfmark.content.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Documents as Liquid sees them ({@code Jekyll::Drops::DocumentDrop}); each is made once for a
 * build.
 */
final class DocumentDrops {
  private final Map<String, Map<String, Object>> drops = new HashMap<>();

  DocumentDrops(Site site) {
    for (Document page : site.pages()) {
      drops.put(page.path(), pageDrop(page));
    }
    for (Collection collection : site.collections().values()) {
      List<Document> posts = collection.posts();
      for (int i = 0; i < posts.size(); i++) {
        drops.put(posts.get(i).path(), postDrop(posts, i));
      }
    }
  }

  /** A document of the site as Liquid sees it. */
  Map<String, Object> of(Document document) {
    Map<String, Object> drop = drops.get(document.path());
    return drop == null ? pageDrop(document) : drop;
  }

  /** Several documents, in the same order. */
  List<Map<String, Object>> of(List<Document> documents) {
    return documents.stream().map(this::of).toList();
  }

  private static Map<String, Object> pageDrop(Document page) {
    return new LazyMap(page.data(), common(page));
  }

  private Map<String, Object> postDrop(List<Document> posts, int position) {
    Document post = posts.get(position);
    Map<String, Supplier<@Nullable Object>> computed = common(post);
    computed.put("id", () -> id(post));
    computed.put("collection", post::collection);
    computed.put("relative_path", post::path);
    computed.put("previous", () -> position == 0 ? null : of(posts.get(position - 1)));
    computed.put("next", () -> position == posts.size() - 1 ? null : of(posts.get(position + 1)));
    return new LazyMap(post.data(), computed);
  }

  private static Map<String, Supplier<@Nullable Object>> common(Document document) {
    Map<String, Supplier<@Nullable Object>> computed = new HashMap<>();
    computed.put("url", document::url);
    computed.put("path", document::path);
    computed.put("content", document::body);
    computed.put("name", () -> document.path().substring(document.path().lastIndexOf('/') + 1));
    if (document.kind() == DocumentKind.PAGE) {
      computed.put("dir", () -> directory(document.url()));
    }
    return computed;
  }

  private static String directory(String url) {
    return url.substring(0, url.lastIndexOf('/') + 1);
  }

  /** The URL without its extension, with the slug for a name. */
  private static String id(Document post) {
    return directory(post.url()) + post.text("slug");
  }
}
