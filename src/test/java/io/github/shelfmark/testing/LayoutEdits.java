package io.github.shelfmark.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Layouts and plugins for the Jekyll site of {@link Edits}, and edits of them. */
public final class LayoutEdits {
  private static final String BASE = "_layouts/base.html";

  private LayoutEdits() {}

  /** Writes the site, with layouts that use what plugins and other pages have. */
  public static void write(Path source) throws IOException {
    Edits.writeJekyll(source);
    file(
        source,
        "_config.yml",
        """
        title: Shelf
        url: https://shelf.example
        plugins:
          - jekyll-feed
          - jekyll-redirect-from
          - jekyll-seo-tag
          - jekyll-sitemap
          - jekyll-toc
          - jekyll-last-modified-at
          - jekyll-include-cache
          - jekyll-default-layout
          - jemoji
        collections:
          notes:
            output: true
        defaults:
          - scope: {path: "", type: posts}
            values: {layout: post, toc: true}
        feed: {tags: true, collections: [notes]}
        """);
    file(
        source,
        BASE,
        "---\nframe: f\n---\n{% seo %}{% feed_meta %}{{ layout.frame }}<body>{{ content }}"
            + " {{ site.data.people.first.name }} {% include_cached card.html name='l' %}</body>");
    file(
        source,
        "_layouts/post.html",
        "---\nlayout: base\n---\n{{ content | toc }} {{ page.previous.title }} :+1:");
    file(
        source,
        "_layouts/page.html",
        "{{ page.title }}{{ content }}{% for p in site.posts limit: 2 %}{{ p.output }}{% endfor"
            + " %}");
    file(source, "_layouts/default.html", "{{ content }}{{ page.last_modified_at | date: '%Y' }}");
    file(
        source,
        "all.md",
        "---\nlayout: none\n---\n{% for n in site.notes %}{{ n.output }}{% endfor %}");
    file(
        source, "_notes/one.md", "---\ntitle: One\nlayout: base\n---\nOne {{ page.next.title }}\n");
  }

  /** Edits of layouts and of what plugins read, by their description. */
  public static Map<String, Edits.Edit> all() {
    Map<String, Edits.Edit> edits = new LinkedHashMap<>();
    edits.put("layout", (source, random) -> append(source, layout(random), "<hr>"));
    edits.put(
        "front matter of a layout",
        (source, random) ->
            change(source, BASE, "---\n", "---\nframe: g" + random.nextInt(9) + "\n"));
    edits.put(
        "layout of a layout",
        (source, random) -> change(source, "_layouts/post.html", "layout: base", "layout: page"));
    edits.put(
        "layout away", (source, random) -> Files.deleteIfExists(source.resolve(layout(random))));
    edits.put(
        "new layout",
        (source, random) ->
            file(
                source,
                List.of("_layouts/home.html", "_layouts/redirect.html", "_layouts/page.html")
                    .get(random.nextInt(3)),
                "---\nlayout: base\n---\nnew {{ content }} {{ page.redirect.to }}"
                    + random.nextInt(9)));
    edits.put(
        "redirect",
        (source, random) -> change(source, "plain.md", "/old/", "/old" + random.nextInt(9)));
    edits.put(
        "static page", (source, random) -> file(source, "s" + random.nextInt(3) + ".pdf", "x"));
    edits.put("plugin away", (source, random) -> change(source, "_config.yml", "  - jemoji\n", ""));
    edits.put(
        "unknown filter",
        (source, random) -> append(source, BASE, "{{ content | nothing | size }}"));
    return edits;
  }

  private static String layout(Random random) {
    return List.of(BASE, "_layouts/post.html", "_layouts/page.html", "_layouts/default.html")
        .get(random.nextInt(4));
  }

  private static void file(Path source, String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void append(Path source, String path, String text) throws IOException {
    Path file = source.resolve(path);
    if (Files.exists(file)) {
      Files.writeString(file, Files.readString(file) + text);
    }
  }

  private static void change(Path source, String path, String from, String to) throws IOException {
    Path file = source.resolve(path);
    if (Files.exists(file)) {
      String text = Files.readString(file);
      int at = text.indexOf(from);
      if (at >= 0) {
        Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
      }
    }
  }
}
