package io.github.shelfmark.read;

import io.github.shelfmark.config.Language;
import io.github.shelfmark.config.Languages;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The views of a site: one for each of its languages, that of the main language first. */
public final class SiteViews {
  private SiteViews() {}

  /**
   * The views of a site with the sections that its documents give.
   *
   * @param findings receives what is wrong with the sections
   */
  public static List<SiteView> of(Site site, Findings findings) {
    return site.config().languages().areUsed()
        ? translated(site, findings)
        : List.of(single(site, SectionBuilder.build(site, findings)));
  }

  /** The view of a site in one language. */
  public static SiteView single(Site site, SectionTree sections) {
    String lang = site.config().info().lang();
    return new SiteView(site, lang.isEmpty() ? "en" : lang, "", sections);
  }

  private static List<SiteView> translated(Site site, Findings findings) {
    SiteConfig config = site.config();
    Languages languages = config.languages();
    Map<String, List<Document>> documents = new LinkedHashMap<>();
    documents.put(languages.main(), new ArrayList<>());
    languages.all().forEach(one -> documents.putIfAbsent(one.code(), new ArrayList<>()));
    for (Document document : site.documents()) {
      documents
          .computeIfAbsent(document.translation().lang(), none -> new ArrayList<>())
          .add(document);
    }
    List<SiteView> views = new ArrayList<>();
    for (Map.Entry<String, List<Document>> each : documents.entrySet()) {
      Language language = languages.find(each.getKey()).orElseThrow();
      List<Document> own = List.copyOf(each.getValue());
      views.add(
          new SiteView(
              site,
              config.in(language),
              languages.root(language.code()),
              own,
              LanguageSections.of(site, language, own, findings),
              language.code()));
    }
    return List.copyOf(views);
  }
}
