package io.github.shelfmark.theme;

import io.github.shelfmark.config.Footer;
import io.github.shelfmark.config.FooterColumn;
import io.github.shelfmark.config.NavItem;
import io.github.shelfmark.config.SocialLink;
import io.github.shelfmark.icon.Icons;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Titles;
import io.github.shelfmark.theme.model.ColumnModel;
import io.github.shelfmark.theme.model.FooterModel;
import io.github.shelfmark.theme.model.LinkModel;
import io.github.shelfmark.theme.model.SocialModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes {@code site.footer}; what the configuration does not say comes from the POM. */
final class FooterModels {
  /** Names that are not written as words are. */
  private static final Map<String, String> NAMES =
      Map.of(
          "github", "GitHub",
          "gitlab", "GitLab",
          "linkedin", "LinkedIn",
          "npm", "npm",
          "rss", "RSS",
          "stack-overflow", "Stack Overflow",
          "hacker-news", "Hacker News",
          "wechat", "WeChat",
          "youtube", "YouTube");

  private final Site site;
  private final Footer footer;
  private final Map<String, String> project;
  private final List<List<SiteUrl>> columns = new ArrayList<>();
  private final List<SiteUrl> social = new ArrayList<>();

  FooterModels(Site site, Map<String, String> project) {
    this.site = site;
    this.footer = site.config().footer();
    this.project = project;
    for (FooterColumn column : footer.columns()) {
      columns.add(column.links().stream().map(link -> SiteUrl.of(site, link.url())).toList());
    }
    footer.social().forEach(link -> social.add(SiteUrl.of(site, link.url())));
  }

  /** The footer; null if pages have none. */
  @Nullable FooterModel footer(Linker linker) {
    if (!footer.shown()) {
      return null;
    }
    List<ColumnModel> made = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      FooterColumn column = footer.columns().get(i);
      List<LinkModel> links = new ArrayList<>();
      for (int j = 0; j < column.links().size(); j++) {
        String url = columns.get(i).get(j).from(linker);
        links.add(new LinkModel(column.links().get(j).title(), url, false));
      }
      made.add(new ColumnModel(column.title(), List.copyOf(links)));
    }
    return new FooterModel(
        List.copyOf(made), footer.text(), licence(linker), copyright(), social(linker));
  }

  private @Nullable LinkModel licence(Linker linker) {
    NavItem configured = footer.licence();
    if (!configured.title().isEmpty()) {
      String url = SiteUrl.of(site, configured.url()).from(linker);
      return new LinkModel(configured.title(), url, false);
    }
    String name = project.getOrDefault("licence", "");
    String url = project.getOrDefault("licenceUrl", "");
    return name.isEmpty() ? null : new LinkModel(name, url, false);
  }

  /** Without the year of the build, because a site does not change by itself. */
  private String copyright() {
    String owner = project.getOrDefault("organization", "");
    if (!footer.copyright().isEmpty() || owner.isEmpty()) {
      return footer.copyright();
    }
    String year = project.getOrDefault("inceptionYear", "");
    return "© " + (year.isEmpty() ? "" : year + " ") + owner;
  }

  private List<SocialModel> social(Linker linker) {
    List<SocialModel> models = new ArrayList<>();
    for (int i = 0; i < social.size(); i++) {
      SocialLink link = footer.social().get(i);
      String icon = Icons.svg(link.icon()).orElse("");
      if (!icon.isEmpty()) {
        models.add(new SocialModel(PageVariables.markup(icon), social.get(i).from(linker), title(link)));
      }
    }
    return List.copyOf(models);
  }

  private static String title(SocialLink link) {
    return link.title().isEmpty()
        ? NAMES.getOrDefault(link.icon(), Titles.humanise(link.icon()))
        : link.title();
  }
}
