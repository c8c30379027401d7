package io.github.shelfmark.config;

import java.util.List;
import java.util.Map;

/**
 * The configuration of a site, merged from all its sources and checked.
 *
 * @param file name of the configuration file in the source; empty if there is none
 * @param dialect the name of the dialect in which bodies are read
 * @param info general information about the site
 * @param content which files are content
 * @param sections the configured sections; empty if they are derived from the URLs
 * @param nav the top navigation; empty to derive it
 * @param breadcrumbs the path of sites that this one is in, before every page's own; the last may
 *     be its home page, under another title
 * @param provided globs of URLs of files that other tools write into the output, such as {@code
 *     apidocs/**}
 * @param links how links are checked
 * @param checks how severe the findings of checks are, and what front matter has to be like
 * @param theme the theme and its settings
 * @param announcement the announcement at the top of every page
 * @param footer the footer of every page
 * @param git what pages show of the source's git history
 * @param diagrams whether texts of diagrams are drawn
 * @param outputs which files it gets besides its pages
 * @param filter the values of the build that documents may show
 * @param math what it says about formulas
 * @param languages the languages of the site
 * @param versions the versions that have a site of their own
 * @param files the files of keys that are not written in {@code file} but in another tool's, such
 *     as Maven's site descriptor
 * @param safe whether the source is a stranger's; never said by the source itself
 * @param values all merged values, as templates see them
 */
public record SiteConfig(
    String file,
    String dialect,
    SiteInfo info,
    ContentRules content,
    List<SectionConfig> sections,
    List<NavItem> nav,
    List<NavItem> breadcrumbs,
    List<String> provided,
    LinksConfig links,
    ChecksConfig checks,
    ThemeSettings theme,
    Announcement announcement,
    Footer footer,
    GitConfig git,
    DiagramsConfig diagrams,
    OutputsConfig outputs,
    List<FilterKey> filter,
    MathConfig math,
    Languages languages,
    Versions versions,
    Map<String, String> files,
    boolean safe,
    Map<String, Object> values) {

  /** The file that a key is written in, for findings. */
  public String fileOf(String key) {
    return files.getOrDefault(key, file);
  }

  /**
   * The address of the site's host as its author wrote it: with slashes at its end, which templates
   * of Jekyll show, unlike {@link SiteInfo#url}.
   */
  public String writtenUrl() {
    String url = info.url();
    if (url.isEmpty() || !(values.get("url") instanceof String text)) {
      return url;
    }
    String written = text.strip();
    boolean same =
        written.startsWith(url) && written.substring(url.length()).chars().allMatch(c -> c == '/');
    return same ? written : url;
  }

  /** The same configuration with other sections. */
  public SiteConfig withSections(List<SectionConfig> other) {
    return with(info, other, nav, announcement, footer, provided, languages);
  }

  /** The same configuration with other globs of what other tools write. */
  public SiteConfig withProvided(List<String> other) {
    return with(info, sections, nav, announcement, footer, other, languages);
  }

  /** The same configuration of a site in one language. */
  public SiteConfig withoutLanguages() {
    return with(info, sections, nav, announcement, footer, provided, Languages.NONE);
  }

  /** The configuration as the readers of one of its languages see it. */
  public SiteConfig in(Language language) {
    Language.Words words = language.words();
    SiteInfo own =
        new SiteInfo(
            words.title().isEmpty() ? info.title() : words.title(),
            words.description().isEmpty() ? info.description() : words.description(),
            info.url(),
            info.baseurl(),
            language.code(),
            info.version(),
            info.repository(),
            info.editUrl());
    return with(
        own,
        words.sections().isEmpty() ? sections : words.sections(),
        words.nav().isEmpty() ? nav : words.nav(),
        words.announcement().orElse(announcement),
        words.footer().orElse(footer),
        provided,
        languages);
  }

  private SiteConfig with(
      SiteInfo about,
      List<SectionConfig> tree,
      List<NavItem> top,
      Announcement announced,
      Footer bottom,
      List<String> globs,
      Languages spoken) {
    return new SiteConfig(
        file,
        dialect,
        about,
        content,
        List.copyOf(tree),
        List.copyOf(top),
        breadcrumbs,
        List.copyOf(globs),
        links,
        checks,
        theme,
        announced,
        bottom,
        git,
        diagrams,
        outputs,
        filter,
        math,
        spoken,
        versions,
        files,
        safe,
        values);
  }
}
