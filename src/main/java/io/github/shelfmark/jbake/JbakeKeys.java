package io.github.shelfmark.jbake;

import java.util.Set;

/**
 * Which keys of {@code jbake.properties} are read, and which of JBake's own are not. All others are
 * the site's own, for its templates.
 */
final class JbakeKeys {
  /** The keys that mean something here. */
  static final Set<String> READ =
      Set.of(
          "asset.folder",
          "asset.ignore",
          "content.folder",
          "date.format",
          "feed.file",
          "default.status",
          "default.type",
          "header.separator",
          "ignore.file",
          "jvm.locale",
          "markdown.extensions",
          "output.extension",
          "render.feed",
          "render.sitemap",
          "site.host",
          "uri.noExtension",
          "uri.noExtension.prefix");

  /** Keys that many templates read, and that say what we want to know. */
  static final Set<String> USUAL =
      Set.of(
          "blog.title",
          "blog.subtitle",
          "blog.description",
          "site.title",
          "site.description",
          "site.language");

  /** Templates for pages that JBake makes by itself; all others name the type of a document. */
  private static final Set<String> OWN_TEMPLATES =
      Set.of(
          "template.masterindex.file",
          "template.feed.file",
          "template.error404.file",
          "template.archive.file",
          "template.tag.file",
          "template.tagsindex.file",
          "template.sitemap.file");

  private static final Set<String> PREFIXES =
      Set.of(
          "asciidoctor.",
          "db.",
          "data.",
          "draft.",
          "error404.",
          "example.",
          "archive.",
          "freemarker.",
          "thymeleaf.",
          "git.hash",
          "img.path.",
          "index.",
          "markdown.max",
          "render.",
          "server.",
          "sitemap.",
          "tag.",
          "template.",
          "build.timestamp",
          "destination.folder",
          "version");

  private JbakeKeys() {}

  /** Whether a key is read. */
  static boolean isRead(String key) {
    return READ.contains(key)
        || USUAL.contains(key)
        || (key.startsWith("template.")
            && (key.endsWith(".extension") || key.endsWith(".file") && !OWN_TEMPLATES.contains(key)));
  }

  /** Whether a key is one of JBake's own that means nothing here. */
  static boolean isUnused(String key) {
    return !isRead(key) && PREFIXES.stream().anyMatch(key::startsWith);
  }
}
