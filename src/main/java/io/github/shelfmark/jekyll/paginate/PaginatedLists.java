package io.github.shelfmark.jekyll.paginate;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The lists of a site that jekyll-paginate-v2 cuts into pages, and the documents of their pages.
 */
public final class PaginatedLists {
  /** The name of the plugin. */
  public static final String PLUGIN = "jekyll-paginate-v2";

  /** Those of a site without such lists. */
  public static final PaginatedLists NONE = new PaginatedLists();

  /**
   * The most entries and pages of all lists of a site, so that a small source makes no huge site.
   */
  private static final long MOST = 10_000_000;

  private final Map<String, PaginatedPage> pages = new LinkedHashMap<>();
  private final List<Document> documents = new ArrayList<>();

  private PaginatedLists() {}

  /**
   * The lists of a site that names the plugin.
   *
   * @param findings gets what is wrong with the settings
   */
  public static PaginatedLists of(ListSource source, Consumer<Finding> findings) {
    PaginationSettings site = PaginationSettings.of(source.config());
    AutoPages automatic = new AutoPages(source);
    SettingFindings told = new SettingFindings(findings);
    told.ofSite(source.config(), automatic.areEnabled());
    if (!site.isEnabled()) {
      return NONE;
    }
    Map<String, Collection> byName = new LinkedHashMap<>();
    source.collections().forEach(one -> byName.put(one.config().name(), one));
    ListedDocuments listed = new ListedDocuments(byName);
    List<Document> templates = new ArrayList<>();
    source.pages().stream().filter(PaginatedLists::isTemplate).forEach(templates::add);
    templates.addAll(automatic.templates());
    if (templates.isEmpty()) {
      told.nowhere();
    }
    PaginatedLists lists = new PaginatedLists();
    long size = 0;
    for (Document page : templates) {
      if (size > MOST) {
        told.tooMany(page, MOST);
        break;
      }
      PaginationSettings settings = site.with(PaginationSettings.own(page.data()));
      if (settings.isEnabled() && told.arePossible(page, settings, byName.keySet())) {
        Optional<PaginatedList> list = list(page, settings, listed, source, told);
        list.ifPresent(lists::add);
        size += list.map(one -> one.documents().size() + one.size()).orElse(0);
      }
    }
    return lists;
  }

  private static boolean isTemplate(Document page) {
    return !page.generated() && PaginationSettings.areEnabled(PaginationSettings.own(page.data()));
  }

  private static Optional<PaginatedList> list(
      Document page,
      PaginationSettings settings,
      ListedDocuments listed,
      ListSource source,
      SettingFindings told) {
    List<Document> documents = listed.of(settings);
    if (!settings.sortField().isEmpty()) {
      Optional<List<Document>> sorted =
          new SortField(settings.sortField(), source.undated()).sorted(documents);
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
            source.config().get("title"));
    return told.haveAddresses(list) ? Optional.of(list) : Optional.empty();
  }

  private void add(PaginatedList list) {
    for (PaginatedPage page : list.pages()) {
      String output = page.output();
      // Of two with one address the later is written, but both are pages. A page that is made of a
      // layout is no file, so its first page has the path of its output as well.
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
