package io.github.shelfmark.jekyll.paginate;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a site that jekyll-paginate-v2 cuts into pages, and the documents of their pages.
 */
public final class PaginatedLists {
  /** The name of the plugin. */
  public static final String PLUGIN = "jekyll-paginate-v2";

  /** Those of a site without such lists. */
  public static final PaginatedLists NONE = new PaginatedLists();

  private final Map<String, PaginatedPage> pages = new LinkedHashMap<>();
  private final List<Document> documents = new ArrayList<>();

  private PaginatedLists() {}

  /**
   * The lists of a site that names the plugin.
   *
   * @param config the configuration
   * @param pages the pages of the site in Jekyll's order; generated ones show no lists
   * @param collections its collections, in configured order
   * @param undated the date of documents that have none
   * @param findings gets what is wrong with the settings
   */
  public static PaginatedLists of(
      Map<String, Object> config,
      List<Document> pages,
      List<Collection> collections,
      ZonedDateTime undated,
      Consumer<Finding> findings) {
    PaginationSettings site = PaginationSettings.of(config);
    SettingFindings told = new SettingFindings(findings);
    told.ofSite(config);
    if (!site.isEnabled()) {
      return NONE;
    }
    Map<String, Collection> byName = new LinkedHashMap<>();
    collections.forEach(collection -> byName.put(collection.config().name(), collection));
    ListedDocuments listed = new ListedDocuments(byName);
    PaginatedLists lists = new PaginatedLists();
    boolean asked = false;
    for (Document page : pages) {
      Map<String, Object> own = PaginationSettings.own(page.data());
      if (!page.generated() && PaginationSettings.areEnabled(own)) {
        asked = true;
        PaginationSettings settings = site.with(own);
        if (told.arePossible(page, own, settings, byName.keySet())) {
          list(page, settings, listed, config.get("title"), undated, told).ifPresent(lists::add);
        }
      }
    }
    if (!asked) {
      told.nowhere();
    }
    return lists;
  }

  private static Optional<PaginatedList> list(
      Document page,
      PaginationSettings settings,
      ListedDocuments listed,
      @Nullable Object siteTitle,
      ZonedDateTime undated,
      SettingFindings told) {
    List<Document> documents = listed.of(settings);
    if (!settings.sortField().isEmpty()) {
      Optional<List<Document>> sorted =
          new SortField(settings.sortField(), undated).sorted(documents);
      if (sorted.isEmpty()) {
        told.withoutOrder(page, settings);
      }
      documents = new ArrayList<>(sorted.orElse(documents));
      int kept = Math.max(0, documents.size() - settings.offset());
      documents.subList(kept, documents.size()).clear();
      if (settings.isReversed()) {
        Collections.reverse(documents);
      }
    }
    int size = Math.max(1, (documents.size() + settings.perPage() - 1) / settings.perPage());
    size = settings.limit() > 0 ? Math.min(size, settings.limit()) : size;
    PaginatedList list =
        new PaginatedList(
            page,
            settings,
            listed.names(settings),
            List.copyOf(documents),
            PageAddresses.of(page, settings, size),
            siteTitle);
    return told.haveAddresses(list) ? Optional.of(list) : Optional.empty();
  }

  private void add(PaginatedList list) {
    for (PaginatedPage page : list.pages()) {
      String output = page.output();
      // Of two with one address the later is written, but both are pages.
      String path =
          pages.containsKey(output) ? list.template().path() + "~" + page.number() : output;
      Document document = page.document(path);
      pages.put(document.path(), page);
      documents.add(document);
    }
  }

  /** The documents of all pages of lists, in Jekyll's order. */
  public List<Document> documents() {
    return Collections.unmodifiableList(documents);
  }

  /** The page of a list that a document is; empty if it is none. */
  public Optional<PaginatedPage> page(Document document) {
    return pages.isEmpty() ? Optional.empty() : Optional.ofNullable(pages.get(document.path()));
  }
}
