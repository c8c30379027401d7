package io.github.shelfmark.config;

import java.util.List;
import java.util.Map;

/**
 * The configuration of a site after all sources of it are merged and checked.
 *
 * @param file name of the configuration file in the source; empty when there is none
 * @param dialect the name of the dialect in which bodies are read
 * @param info what the site says of itself
 * @param content which files are content
 * @param sections the configured sections; empty when they follow the URLs
 * @param nav the top navigation; empty to derive it
 * @param provided globs of URLs that other tools write beside our pages, such as {@code apidocs/**}
 * @param theme which theme, and how it is to look
 * @param announcement a line above every page
 * @param git what pages say of the source's git history
 * @param outputs which files it gets besides its pages
 * @param values every merged value, as templates see it
 */
public record SiteConfig(
    String file,
    String dialect,
    SiteInfo info,
    ContentRules content,
    List<SectionConfig> sections,
    List<NavItem> nav,
    List<String> provided,
    ThemeSettings theme,
    Announcement announcement,
    GitConfig git,
    OutputsConfig outputs,
    Map<String, Object> values) {}
