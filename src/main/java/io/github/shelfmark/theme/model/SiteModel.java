package io.github.shelfmark.theme.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code site}: values of the site. Texts that are not given are empty.
 *
 * @param title the site's name; the project's name if not configured
 * @param description one or two sentences
 * @param url scheme and host it is published under
 * @param baseurl the path below the host, without a trailing slash
 * @param lang its language, a BCP 47 tag; {@code en} if not configured
 * @param version the version that the site documents
 * @param repository the URL of the source repository
 * @param home the link to the page at {@code /}
 * @param icon the link to the site's {@code favicon.svg}, {@code .png} or {@code .ico}; empty if it
 *     has none
 * @param logo the picture beside or instead of the title; missing if there is none
 * @param announcement a line above every page; missing if there is none
 * @param footer what the footer shows; missing if there is none
 * @param search where its pages can be searched; missing if they cannot
 * @param index how a section's page shows its posts: {@code list}, {@code cards} or {@code table}
 * @param sections the top-level sections
 * @param config all configured values by their keys
 */
public record SiteModel(
    String title,
    String description,
    String url,
    String baseurl,
    String lang,
    String version,
    String repository,
    String home,
    String icon,
    @Nullable LogoModel logo,
    @Nullable AnnouncementModel announcement,
    @Nullable FooterModel footer,
    @Nullable SearchModel search,
    String index,
    List<SectionModel> sections,
    Map<String, Object> config)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "title" -> title;
      case "description" -> description;
      case "url" -> url;
      case "baseurl" -> baseurl;
      case "lang" -> lang;
      case "version" -> version;
      case "repository" -> repository;
      case "home" -> home;
      case "icon" -> icon;
      case "logo" -> logo;
      case "announcement" -> announcement;
      case "footer" -> footer;
      case "search" -> search;
      case "index" -> index;
      case "sections" -> sections;
      case "config" -> config;
      default -> null;
    };
  }
}
