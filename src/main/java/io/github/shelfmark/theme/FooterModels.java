package io.github.shelfmark.theme;

import io.github.shelfmark.config.Footer;
import io.github.shelfmark.config.FooterColumn;
import io.github.shelfmark.config.NavItem;
import io.github.shelfmark.icon.Icons;
import io.github.shelfmark.site.SiteView;
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

  private static final List<String> HOSTS =
      List.of("github", "gitlab", "bitbucket", "codeberg", "gitee");

  /** In characters: longer descriptions are no line of a footer. */
  private static final int LONGEST = 140;

  private final SiteView view;
  private final Footer footer;
  private final Map<String, String> project;
  private final List<List<SiteUrl>> columns = new ArrayList<>();
  private final List<SocialUrl> social = new ArrayList<>();
  private final SiteUrl licence;

  /** An icon of the footer, whose link depends on the page. */
  private record SocialUrl(Object icon, SiteUrl url, String title) {
    SocialModel from(Linker linker) {
      return new SocialModel(icon, url.from(linker), title);
    }
  }

  FooterModels(SiteView view, Map<String, String> project) {
    this.view = view;
    this.footer = view.config().footer();
    this.project = project;
    for (FooterColumn column : footer.columns()) {
      columns.add(column.links().stream().map(link -> SiteUrl.of(view, link.url())).toList());
    }
    footer.social().forEach(link -> addSocial(link.icon(), link.url(), link.title()));
    String repository = view.config().info().repository();
    if (footer.social().isEmpty()) {
      addSocial(host(repository), repository, "");
    }
    this.licence = SiteUrl.of(view, footer.licence().url());
  }

  private void addSocial(String icon, String url, String title) {
    Icons.svg(icon)
        .ifPresent(
            svg -> {
              String name = NAMES.getOrDefault(icon, Titles.humanise(icon));
              SiteUrl target = SiteUrl.of(view, url);
              social.add(new SocialUrl(Markup.of(svg), target, title.isEmpty() ? name : title));
            });
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
    List<SocialModel> icons = social.stream().map(each -> each.from(linker)).toList();
    return new FooterModel(List.copyOf(made), text(), licence(linker), copyright(), icons);
  }

  /** What the site is about, unless there is something else to say. */
  private String text() {
    String description = view.config().info().description();
    boolean fits = description.length() <= LONGEST && description.indexOf('\n') < 0;
    return footer.text().isEmpty() && fits ? description : footer.text();
  }

  private @Nullable LinkModel licence(Linker linker) {
    NavItem configured = footer.licence();
    if (!configured.title().isEmpty()) {
      return new LinkModel(configured.title(), licence.from(linker), false);
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

  /** The icon of the service that a repository is on; empty for others. */
  private static String host(String repository) {
    return HOSTS.stream()
        .filter(name -> repository.matches("https?://(www\\.)?" + name + "\\.(com|org)/.+"))
        .findFirst()
        .orElse("");
  }
}
