package io.github.shelfmark.theme.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code page}: the current page. Texts that do not apply are empty.
 *
 * @param title its title
 * @param documentTitle the title of the browser tab: the page's and the site's title
 * @param showTitle whether the template prints the title as first heading; false if the body starts
 *     with one of its own
 * @param description one or two sentences from the front matter
 * @param url its URL from the site's root, without the base URL
 * @param output the file it is written to, relative to the output directory
 * @param path the file it is read from, relative to the source directory; empty if generated
 * @param kind {@code page}, {@code post}, {@code section}, {@code home}, {@code tag}, {@code tags},
 *     {@code search} or {@code 404}
 * @param collection the collection of a post
 * @param layout its layout
 * @param lang its language, the site's unless the front matter says otherwise
 * @param dir its writing direction, {@code ltr} or {@code rtl}
 * @param canonical its absolute URL; empty if the site has no {@code url}
 * @param image the absolute URL of its preview picture for social networks
 * @param cover the picture above its text, from {@code image} in the front matter; missing if there
 *     is none
 * @param editUrl where its source can be edited
 * @param minutes its reading time in minutes, rounded up; 0 if it has no text
 * @param tags its tags
 * @param updated the day it was last changed, such as {@code 2026-11-23}; empty if unknown
 * @param authors the names of those who changed it, most commits first; empty if unknown
 * @param home whether it is the page at {@code /}
 * @param hero the head of a landing page; missing if the front matter has none
 * @param features the cards of a landing page
 * @param topics the sections that a landing page shows; missing if the front matter has none
 * @param styles links to the style sheets of the blocks in its text, after those of the theme
 * @param scripts links to the scripts of the blocks in its text
 * @param details what is told about it around its text
 * @param data its front matter completed with the defaults; values may be missing
 */
public record PageModel(
    String title,
    String documentTitle,
    boolean showTitle,
    String description,
    String url,
    String output,
    String path,
    String kind,
    String collection,
    String layout,
    String lang,
    String dir,
    String canonical,
    String image,
    @Nullable ImageModel cover,
    String editUrl,
    int minutes,
    List<String> tags,
    String updated,
    List<String> authors,
    boolean home,
    @Nullable HeroModel hero,
    List<FeatureModel> features,
    @Nullable TopicsModel topics,
    List<String> styles,
    List<String> scripts,
    DetailsModel details,
    Map<String, Object> data)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "title" -> title;
      case "documentTitle" -> documentTitle;
      case "showTitle" -> showTitle;
      case "description" -> description;
      case "url" -> url;
      case "output" -> output;
      case "path" -> path;
      case "kind" -> kind;
      case "collection" -> collection;
      case "layout" -> layout;
      case "lang" -> lang;
      case "dir" -> dir;
      case "canonical" -> canonical;
      case "image" -> image;
      case "cover" -> cover;
      case "editUrl" -> editUrl;
      case "minutes" -> minutes;
      case "tags" -> tags;
      case "updated" -> updated;
      case "authors" -> authors;
      case "home" -> home;
      case "hero" -> hero;
      case "features" -> features;
      case "topics" -> topics;
      case "styles" -> styles;
      case "scripts" -> scripts;
      case "details" -> details;
      case "data" -> data;
      default -> null;
    };
  }
}
