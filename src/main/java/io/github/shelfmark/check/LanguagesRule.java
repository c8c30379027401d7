package io.github.shelfmark.check;

import io.github.shelfmark.config.Footer;
import io.github.shelfmark.config.Language;
import io.github.shelfmark.config.NavItem;
import io.github.shelfmark.extension.ConfiguredLinks;
import io.github.shelfmark.extension.LinkRule;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Site;

/** The links that languages have in the configuration lead somewhere. */
final class LanguagesRule implements LinkRule {
  @Override
  public void check(Site site, ConfiguredLinks links) {
    for (Language language : site.config().languages().all()) {
      if (!language.code().equals(site.config().languages().main())) {
        new OfLanguage(site.config().languages().root(language.code()), links).check(language);
      }
    }
  }

  /**
   * The links of one language.
   *
   * @param root the directory of its pages, where links are looked for first
   */
  private record OfLanguage(String root, ConfiguredLinks links) {
    void check(Language language) {
      for (NavItem item : language.words().nav()) {
        check("the nav entry \"" + item.title() + "\"", item.url(), item.position());
      }
      language
          .words()
          .announcement()
          .filter(announcement -> !announcement.url().isEmpty())
          .ifPresent(it -> check("the announcement", it.url(), language.position()));
      language.words().footer().ifPresent(this::check);
    }

    private void check(Footer footer) {
      footer.columns().stream()
          .flatMap(column -> column.links().stream())
          .forEach(
              link ->
                  check("the footer's link \"" + link.title() + "\"", link.url(), link.position()));
    }

    private void check(String what, String url, Position position) {
      boolean inside = url.startsWith("/") && !url.startsWith("//");
      String own = "/" + root + (inside ? url.substring(1) : "");
      links.check(what, inside && links.leadsSomewhere(own) ? own : url, position);
    }
  }
}
