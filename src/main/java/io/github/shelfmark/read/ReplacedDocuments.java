package io.github.shelfmark.read;

import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A site in which some documents say something else, at the same places. */
public final class ReplacedDocuments {
  private ReplacedDocuments() {}

  /**
   * The same site with other documents.
   *
   * @param documents the new ones by their source paths, which have the outputs of the old ones
   * @param rules decides about the order of posts
   */
  public static Site in(Site site, Map<String, Document> documents, SourceRules rules) {
    UnaryOperator<Document> now = old -> documents.getOrDefault(old.path(), old);
    List<Collection> collections = new ArrayList<>();
    for (Collection old : site.collections().values()) {
      boolean same = old.posts().stream().noneMatch(post -> documents.containsKey(post.path()));
      collections.add(
          same
              ? old
              : new Collection(
                  old.config(),
                  CollectionOrder.sort(
                      old.config(),
                      site.config().content().collectionsDir(),
                      old.posts().stream().map(now).toList(),
                      rules)));
    }
    Fallbacks shown =
        Fallbacks.of(
            site.config(),
            site.pages().stream().map(now).toList(),
            List.copyOf(collections),
            rules);
    return site.with(shown.pages(), shown.collections());
  }
}
