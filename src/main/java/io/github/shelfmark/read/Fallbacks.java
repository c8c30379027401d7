package io.github.shelfmark.read;

import io.github.shelfmark.config.Language;
import io.github.shelfmark.config.Languages;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.RedirectTargets;
import io.github.shelfmark.site.Translation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pages that a language lacks, with the text of the main language. Each is a document at the
 * path that its translation would have, so links, sections and records treat it as they would treat
 * that.
 *
 * @param pages the documents outside collections, those of the source included
 * @param collections the collections, likewise
 */
record Fallbacks(List<Document> pages, List<Collection> collections) {
  /** What belongs to one address of a page, or says what language the text is in. */
  private static final List<String> LEFT_OUT =
      List.of("permalink", "redirect_from", "redirect_to", "translations", "lang");

  /**
   * Adds the pages that languages lack; there are none in a site in one language.
   *
   * @param pages the documents outside collections; those that were added earlier are made anew
   * @param rules decides about the order of posts
   */
  static Fallbacks of(
      SiteConfig config, List<Document> pages, List<Collection> collections, SourceRules rules) {
    Languages languages = config.languages();
    if (languages.all().size() < 2) {
      return new Fallbacks(pages, collections);
    }
    List<Document> authored = new ArrayList<>(authored(pages));
    collections.forEach(collection -> authored.addAll(authored(collection.posts())));
    Known known = Known.of(authored);
    Map<String, Document> all = new LinkedHashMap<>();
    authored(pages).forEach(page -> all.put(page.path(), page));
    for (Document page : authored(pages)) {
      lacking(languages, page, known).forEach(added -> all.putIfAbsent(added.path(), added));
    }
    List<Collection> joined = new ArrayList<>();
    for (Collection collection : collections) {
      List<Document> posts = new ArrayList<>(authored(collection.posts()));
      for (Document post : authored(collection.posts())) {
        posts.addAll(lacking(languages, post, known));
      }
      joined.add(
          new Collection(
              collection.config(),
              CollectionOrder.sort(
                  collection.config(), config.content().collectionsDir(), posts, rules)));
    }
    return new Fallbacks(List.copyOf(all.values()), List.copyOf(joined));
  }

  private static List<Document> authored(List<Document> documents) {
    return documents.stream().filter(document -> !document.isFallback()).toList();
  }

  /** What the source has: its places in each language, and the files that its documents make. */
  private record Known(Set<String> places, Set<String> outputs) {
    static Known of(List<Document> documents) {
      Known known = new Known(new HashSet<>(), new HashSet<>());
      for (Document document : documents) {
        known.places.add(document.translation().lang() + "/" + document.translation().place());
        if (document.written()) {
          known.outputs.add(document.output());
        }
      }
      return known;
    }

    /** Whether a language has a page of its own for a document, by its path or its address. */
    boolean has(String lang, String root, Document document) {
      return places.contains(lang + "/" + document.translation().place())
          || outputs.contains(root + document.output());
    }
  }

  private static List<Document> lacking(Languages languages, Document document, Known known) {
    if (!document.translation().lang().equals(languages.main()) || !isShown(document)) {
      return List.of();
    }
    List<Document> added = new ArrayList<>();
    for (Language language : languages.all()) {
      String root = languages.root(language.code());
      if (!root.isEmpty() && language.fallback() && !known.has(language.code(), root, document)) {
        added.add(shown(document, language.code(), root));
      }
    }
    return added;
  }

  private static boolean isShown(Document document) {
    return document.written()
        && document.isHtml()
        && !document.generated()
        && !document.isMissingPage()
        && RedirectTargets.target(document).isEmpty();
  }

  private static Document shown(Document document, String lang, String root) {
    Map<String, Object> data = new LinkedHashMap<>(document.data());
    LEFT_OUT.forEach(data::remove);
    String place = document.translation().place();
    return new Document(
        root + place,
        document.kind(),
        document.collection(),
        document.format(),
        data,
        document.frontMatter(),
        document.bodyText(),
        "/" + root + document.url().substring(1),
        root + document.output(),
        document.title(),
        document.written(),
        document.generated(),
        document.beforeDate().isEmpty() ? "" : "/" + root + document.beforeDate().substring(1),
        document.listed(),
        new Translation(lang, place, document.path()));
  }
}
