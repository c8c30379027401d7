package io.github.shelfmark.check;

import io.github.shelfmark.config.Language;
import io.github.shelfmark.config.Languages;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.ConfiguredLinks;
import io.github.shelfmark.extension.LinkRule;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.RootUrls;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Url;
import java.util.Optional;

/**
 * The links that languages have in the configuration lead somewhere, and so do those of the whole
 * site on their pages, where each leads to the page of the language.
 */
final class LanguagesRule implements LinkRule {
  @Override
  public void check(Site site, ConfiguredLinks links) {
    Languages languages = site.config().languages();
    for (Language language : languages.all()) {
      if (!language.code().equals(languages.main())) {
        check(site, language, links);
      }
    }
  }

  private static void check(Site site, Language language, ConfiguredLinks links) {
    SiteConfig config = site.config().in(language);
    Language.Words words = language.words();
    ConfiguredLinks own = new OwnLinks(site, language.code(), links);
    ConfiguredLinks shared = new SharedLinks(site, language.code(), links);
    NavRule.check("nav", config.nav(), config, words.nav().isEmpty() ? shared : own);
    NavRule.check("breadcrumbs", config.breadcrumbs(), config, shared);
    MenuRule.check(config, words.sections().isEmpty() ? shared : own);
    FooterRule.check(config, words.footer().isEmpty() ? shared : own);
    if (words.announcement().isEmpty()) {
      AnnouncementRule.check(config.announcement(), config.links().announcement(), shared);
    } else {
      AnnouncementRule.check(config.announcement(), language.position(), own);
    }
  }

  private static boolean isInside(String url) {
    return url.startsWith("/") && !url.startsWith("//");
  }

  /** The same link to the translation of its page; empty if there is none. */
  private static Optional<String> translated(Site site, String lang, String url) {
    return translation(site, lang, url).map(page -> url(page, url));
  }

  private static Optional<Document> translation(Site site, String lang, String url) {
    String path = Url.decode(url.substring(1, RootUrls.end(url)));
    return RootUrls.translation(site, path, lang);
  }

  private static String url(Document page, String url) {
    return "/" + Url.encode(page.output()) + url.substring(RootUrls.end(url));
  }

  private static String below(Site site, String lang, String url) {
    return "/" + site.config().languages().root(lang) + url.substring(1);
  }

  /** Links that a language has for itself, in the file that names the languages. */
  private record OwnLinks(Site site, String lang, ConfiguredLinks links)
      implements ConfiguredLinks {
    @Override
    public void check(String what, String url, Position position) {
      links.check(what, isInside(url) ? own(url) : url, position);
    }

    private String own(String url) {
      String below = below(site, lang, url);
      return links.leadsSomewhere(below) ? below : translated(site, lang, url).orElse(url);
    }

    @Override
    public void report(Finding finding) {
      links.report(finding);
    }
  }

  /**
   * Links of the whole site, which are checked for the main language already. Only a page that is
   * written in the language can lack an anchor that the page of the main language has.
   */
  private record SharedLinks(Site site, String lang, ConfiguredLinks links)
      implements ConfiguredLinks {
    @Override
    public void check(String what, String url, Position position) {
      if (!isInside(url) || url.indexOf('#') < 0) {
        return;
      }
      String below = below(site, lang, url);
      String path = Url.decode(below.substring(1, RootUrls.end(below)));
      site.documentFor(RootUrls.output(site, path))
          .or(() -> translation(site, lang, url))
          .filter(page -> !page.isFallback())
          .ifPresent(page -> links.check(what, url(page, url), position));
    }

    @Override
    public ConfiguredLinks in(String file) {
      return new SharedLinks(site, lang, links.in(file));
    }
  }
}
