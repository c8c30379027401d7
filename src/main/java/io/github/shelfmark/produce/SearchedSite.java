package io.github.shelfmark.produce;

import io.github.shelfmark.extension.PageText;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.search.SearchPage;
import io.github.shelfmark.search.SearchSection;
import io.github.shelfmark.search.SearchSite;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.Url;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the pages of a site together for the search, with their sections and languages. */
final class SearchedSite {
  private final List<SearchSection> sections = new ArrayList<>();
  private final List<String> languages = new ArrayList<>();
  private final Map<String, Integer> languageIndexes = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  /** Where a page is: the indexes of its section, or -1, and of its language. */
  private record Place(int section, int language) {}

  private SearchedSite() {}

  /** The site as the search sees it, once its pages have been made. */
  static SearchSite of(Plan plan) {
    SearchedSite site = new SearchedSite();
    plan.views().forEach(site::add);
    Place elsewhere = new Place(-1, 0);
    List<SearchPage> pages = new ArrayList<>();
    for (Map.Entry<String, PageText> page : plan.texts().entrySet()) {
      String output = page.getKey();
      Place place = site.places.getOrDefault(output, elsewhere);
      PageText text = page.getValue();
      pages.add(
          new SearchPage(
              Url.encode(output), text.title(), place.section(), place.language(), text));
    }
    return new SearchSite(site.languages, site.sections, pages);
  }

  private void add(SiteView view) {
    SectionTree tree = view.sections();
    Map<String, Integer> indexes = new HashMap<>();
    for (Section section : tree.sections()) {
      List<Section> path = tree.pathTo(section);
      Section parent = path.get(Math.max(0, path.size() - 2));
      indexes.put(section.id(), sections.size());
      sections.add(new SearchSection(section.title(), indexes.getOrDefault(parent.id(), -1)));
    }
    int language = language(view.lang());
    for (Document document : view.documents()) {
      List<Section> path = tree.pathTo(document);
      String own = document.text("lang");
      places.put(
          document.output(),
          new Place(
              indexes.getOrDefault(path.get(path.size() - 1).id(), -1),
              own.isEmpty() ? language : language(own)));
    }
  }

  private int language(String tag) {
    return languageIndexes.computeIfAbsent(
        tag,
        added -> {
          languages.add(added);
          return languages.size() - 1;
        });
  }
}
