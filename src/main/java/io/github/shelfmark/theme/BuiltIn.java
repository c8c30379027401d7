package io.github.shelfmark.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of the built-in theme, stored next to this class. */
final class BuiltIn {
  /** All files: the content of a jar cannot be listed like a directory. */
  private static final List<String> FILES =
      List.of(
          "404.ftlh",
          "archive.ftlh",
          "base.ftlh",
          "blocks/announcement.js",
          "blocks/code.css",
          "blocks/diagram.css",
          "blocks/footnotes.css",
          "blocks/footnotes.js",
          "blocks/home.css",
          "blocks/home.js",
          "blocks/marks.css",
          "blocks/math.css",
          "blocks/numbers.js",
          "blocks/print.css",
          "blocks/schemes.js",
          "blocks/zoom.css",
          "blocks/zoom.js",
          "css/10-colours.css",
          "css/20-type.css",
          "css/25-glyphs.css",
          "css/30-frame.css",
          "css/35-header.css",
          "css/40-navigation.css",
          "css/45-page.css",
          "css/50-content.css",
          "css/60-code.css",
          "css/70-lists.css",
          "css/80-print.css",
          "home.ftlh",
          "img/icon.svg",
          "js/10-appearance.js",
          "js/20-sidebar.js",
          "js/30-code.js",
          "js/40-contents.js",
          "js/44-search.js",
          "js/45-keys.js",
          "js/50-scrollers.js",
          "js/60-prefetch.js",
          "js/early/10-appearance.js",
          "js/early/20-announcement.js",
          "js/early/20-sections.js",
          "lazy/inflate.js",
          "lazy/keys.css",
          "lazy/keys.js",
          "lazy/search-marks.js",
          "lazy/search.css",
          "lazy/search.js",
          "lazy/search-engine.js",
          "messages/de.properties",
          "messages/en.properties",
          "messages/es.properties",
          "messages/fr.properties",
          "messages/ja.properties",
          "messages/ko.properties",
          "messages/pt.properties",
          "messages/ru.properties",
          "messages/zh-Hant.properties",
          "messages/zh.properties",
          "page.ftlh",
          "partials/announcement.ftlh",
          "partials/appearance.ftlh",
          "partials/breadcrumbs.ftlh",
          "partials/cards.ftlh",
          "partials/colophon.ftlh",
          "partials/features.ftlh",
          "partials/footer.ftlh",
          "partials/head.ftlh",
          "partials/header.ftlh",
          "partials/hero.ftlh",
          "partials/languages.ftlh",
          "partials/logo.ftlh",
          "partials/meta.ftlh",
          "partials/outdated.ftlh",
          "partials/pager.ftlh",
          "partials/paging.ftlh",
          "partials/posts.ftlh",
          "partials/search.ftlh",
          "partials/sidebar.ftlh",
          "partials/toc.ftlh",
          "partials/topics.ftlh",
          "partials/untranslated.ftlh",
          "partials/versions.ftlh",
          "post.ftlh",
          "print.ftlh",
          "search.ftlh",
          "section.ftlh",
          "tag.ftlh",
          "tags.ftlh");

  private BuiltIn() {}

  /** The bytes of every file, by its path in the theme. */
  static Map<String, byte[]> read() {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : FILES) {
      files.put(name, read(name));
    }
    return files;
  }

  /** The bytes of one file, also of those that only some sites get. */
  static byte[] read(String name) {
    try (InputStream in = BuiltIn.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing in the built-in theme: " + name);
      }
      byte[] bytes = in.readAllBytes();
      return name.endsWith(".js") ? withoutComments(bytes) : bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A script without its lines that are comments and without indentation: a fifth of what browsers
   * would load. None of our scripts has a text of several lines, so this needs no parser.
   */
  private static byte[] withoutComments(byte[] script) {
    StringBuilder kept = new StringBuilder();
    for (String line : new String(script, StandardCharsets.UTF_8).split("\n", -1)) {
      String text = line.strip();
      if (!text.isEmpty() && !text.startsWith("//")) {
        kept.append(text).append('\n');
      }
    }
    return kept.toString().getBytes(StandardCharsets.UTF_8);
  }
}
