package io.github.shelfmark.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Sites to edit, and edits of all the kinds that authors make. */
public final class Edits {
  /** An edit of a source directory. */
  @FunctionalInterface
  public interface Edit {
    /** Applies the edit; which file it changes, and how, may be random. */
    void apply(Path source, Random random) throws IOException;
  }

  private Edits() {}

  /** Writes a small site for the dialect {@code commonmark}. */
  public static void writeCommonMark(Path source) throws IOException {
    write(
        source,
        "site.yml",
        """
        title: Shelf
        url: https://shelf.example
        feed: {posts_limit: 2}
        redirects: {json: true}
        """);
    write(source, "index.md", "# Home\n\n::: sections\n/a/\n/b/ Second\n:::\n");
    for (String section : List.of("a", "a/deep", "b", "c")) {
      for (int i = 1; i <= 3; i++) {
        write(
            source,
            section + "/p" + i + ".md",
            "---\nsequence: "
                + i
                + "\n---\n# "
                + section
                + i
                + "\n\n[x](p"
                + (i % 3 + 1)
                + ".md)\n");
      }
    }
    for (int i = 1; i <= 3; i++) {
      frontMatter(source.resolve("b/p" + i + ".md"), "date: 2026-01-0" + i);
    }
    frontMatter(source.resolve("c/p1.md"), "redirect_from: /c/old/");
    write(source, "c/index.md", "# C\n\n[a](/a/p1.html) and [gone](/b/p2.html)\n");
    write(source, "img/dot.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    write(source, "raw.html", "---\ntitle: Raw\n---\n<p><a href=\"a/p1.html\">a</a></p>\n");
  }

  /** Writes the site of {@link #writeCommonMark} in three languages. */
  public static void writeLanguages(Path source) throws IOException {
    writeCommonMark(source);
    setting(source, "languages: {en: , de: {title: Bord}, zh: }");
    write(source, "de/index.md", "# Anfang\n\n::: sections\n/a/\n/b/ Zweite\n:::\n");
    write(source, "de/a/p1.md", "---\nsequence: 4\n---\n# eins\n\n[x](p2.md) [c](../c/index.md)\n");
    write(source, "a/p2.de.md", "# zwei\n\n[x](p1.md) [c](../c/index.md)\n");
    write(source, "zh/b/p1.md", "---\ndate: 2026-01-01\ntags: [n1]\n---\n# 一\n");
    write(source, "c/index.zh.md", "# 丙\n\n[a](/a/p1.html)\n");
  }

  /** Writes a small Jekyll site whose pages use each other's content in many ways. */
  public static void writeJekyll(Path source) throws IOException {
    write(
        source,
        "_config.yml",
        """
        title: Shelf
        url: https://shelf.example
        plugins: [jekyll-feed, jekyll-redirect-from]
        collections:
          notes:
            output: true
        """);
    write(
        source,
        "index.md",
        "---\n---\n{% for p in site.posts %}- [{{ p.title }}]({{ p.url }}) "
            + "{{ p.excerpt | strip_html }}\n{% endfor %}\n");
    write(source, "notes.md", "---\n---\n{% for n in site.notes %}{{ n.title }} {% endfor %}\n");
    write(source, "pages.md", "---\n---\n{% for p in site.pages %}{{ p.path }} {% endfor %}\n");
    write(source, "data.md", "---\n---\n{{ site.data.people.first.name }}\n");
    write(
        source, "files.md", "---\n---\n{% for f in site.static_files %}{{ f.path }}{% endfor %}\n");
    write(
        source,
        "tags.md",
        "---\n---\n{% for t in site.tags %}{{ t[0] }}{{ t[1].size }}{% endfor %}\n");
    write(source, "time.md", "---\n---\n{{ site.time | date: '%Y-%m-%d' }}\n");
    write(source, "card.md", "---\n---\n{% include card.html name='x' %}\n");
    write(source, "plain.md", "---\nredirect_from: /old/\n---\n[n](notes/one.html)\n");
    write(
        source,
        "link.md",
        "---\n---\n[l]({% link _notes/one.md %}) {% post_url 2026-01-02-two %}\n");
    write(source, "whole.md", "---\n---\n{{ site.notes.first.content }}\n");
    write(source, "_includes/card.html", "<b>{{ include.name }}</b>{% include inner.html %}");
    write(source, "_includes/inner.html", "<i>inner</i>");
    write(source, "_data/people.yml", "first:\n  name: Ada\n");
    write(source, "_notes/one.md", "---\ntitle: One\n---\nOne {{ page.next.title }}\n");
    write(
        source, "_notes/two.md", "---\ntitle: Two\n---\nTwo {% include card.html name='two' %}\n");
    for (String name : List.of("2026-01-01-one", "2026-01-02-two", "2026-12-01-later")) {
      write(
          source,
          "_posts/" + name + ".md",
          "---\ntags: [t, u]\n---\nFirst of " + name + ".\n\n{{ page.previous.title }} rest\n");
    }
    write(source, "img/dot.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
  }

  private static void resize(Path source, Random random) throws IOException {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 " + (1 + random.nextInt(9));
    write(source, "img/dot.svg", svg + "'/>");
  }

  /** All edits by their description. */
  public static Map<String, Edit> all() {
    Map<String, Edit> edits = new LinkedHashMap<>();
    edits.put("text", (source, random) -> append(document(source, random), "\nMore.\n"));
    edits.put("same length", (source, random) -> replace(document(source, random), "e", "o"));
    edits.put(
        "title",
        (source, random) -> frontMatter(document(source, random), "title: T" + random.nextInt(9)));
    edits.put(
        "sequence",
        (source, random) ->
            frontMatter(document(source, random), "sequence: " + random.nextInt(9)));
    edits.put(
        "description",
        (source, random) ->
            frontMatter(document(source, random), "description: d" + random.nextInt(9)));
    edits.put(
        "tag",
        (source, random) ->
            frontMatter(document(source, random), "tags: [n" + random.nextInt(3) + "]"));
    edits.put(
        "neighbour",
        (source, random) ->
            frontMatter(
                document(source, random),
                (random.nextBoolean() ? "next" : "prev")
                    + ": "
                    + (random.nextInt(3) == 0 ? "false" : "/a/p" + random.nextInt(4) + ".md")));
    edits.put(
        "date of a change",
        (source, random) ->
            frontMatter(document(source, random), "updated: 2026-01-0" + (1 + random.nextInt(8))));
    edits.put(
        "not for engines",
        (source, random) ->
            frontMatter(document(source, random), "noindex: true\ntranslations: {de: /a/p1.md}"));
    edits.put("comment", (source, random) -> frontMatter(document(source, random), "# a comment"));
    edits.put(
        "broken link",
        (source, random) -> append(document(source, random), "\n[z](/nowhere/z.html)\n"));
    edits.put(
        "anchors",
        (source, random) ->
            append(
                document(source, random),
                "\n## Part "
                    + random.nextInt(3)
                    + "\n\n[z](/a/p1.html#part-"
                    + random.nextInt(3)
                    + ") [y](#part-"
                    + random.nextInt(3)
                    + ")\n"));
    edits.put(
        "links are warnings",
        (source, random) -> {
          Path file =
              source.resolve(Files.exists(source.resolve("site.yml")) ? "site.yml" : "_config.yml");
          append(file, Files.readString(file).contains("\nlinks:") ? "# more\n" : "links: warn\n");
        });
    edits.put(
        "no twins",
        (source, random) -> {
          Path file =
              source.resolve(Files.exists(source.resolve("site.yml")) ? "site.yml" : "_config.yml");
          append(file, Files.readString(file).contains("\ntwins:") ? "# more\n" : "twins: false\n");
        });
    edits.put("delete", (source, random) -> Files.delete(document(source, random)));
    edits.put("rename", Edits::rename);
    edits.put(
        "add",
        (source, random) ->
            write(source, "a/new" + random.nextInt(9) + ".md", "---\ntitle: New\n---\n# New\n"));
    edits.put(
        "section",
        (source, random) ->
            write(source, "s" + random.nextInt(9) + "/x.md", "---\ntitle: S\n---\nS\n"));
    edits.put(
        "note",
        (source, random) ->
            write(source, "_notes/n" + random.nextInt(9) + ".md", "---\ntitle: N\n---\nN\n"));
    edits.put(
        "post",
        (source, random) ->
            write(
                source,
                "_posts/2026-02-0" + (1 + random.nextInt(8)) + "-p.md",
                "---\ntags: v\n---\nP\n"));
    edits.put(
        "data",
        (source, random) ->
            write(source, "_data/people.yml", "first:\n  name: B" + random.nextInt(9) + "\n"));
    edits.put(
        "include",
        (source, random) ->
            write(source, "_includes/inner.html", "<u>" + random.nextInt(9) + "</u>"));
    edits.put(
        "asset",
        (source, random) -> write(source, "img/dot.svg", "<svg id='" + random.nextInt(9) + "'/>"));
    edits.put(
        "new asset", (source, random) -> write(source, "img/n" + random.nextInt(9) + ".txt", "n"));
    edits.put("icon", (source, random) -> write(source, "favicon.svg", "<svg/>"));
    edits.put(
        "template",
        (source, random) ->
            write(
                source,
                "_theme/partials/footer.ftlh",
                "<footer data-chrome>" + random.nextInt(9) + "</footer>\n"));
    edits.put(
        "listing template",
        (source, random) ->
            write(
                source,
                "_theme/partials/footer.ftlh",
                "<#list site.sections as s>${s.title}<#list s.posts as"
                    + " p>${p.title}</#list></#list>\n"));
    edits.put(
        "style",
        (source, random) ->
            write(source, "_theme/css/90-own.css", "a{top:" + random.nextInt(9) + "px}"));
    edits.put(
        "style of a block",
        (source, random) ->
            write(source, "_theme/blocks/note.css", "a{top:" + random.nextInt(9) + "px}"));
    edits.put(
        "script of a block",
        (source, random) -> write(source, "_theme/blocks/note.js", "// " + random.nextInt(9)));
    edits.put(
        "a note", (source, random) -> append(document(source, random), "\n> [!TIP]\n> Tip.\n"));
    edits.put(
        "config",
        (source, random) -> {
          Path file =
              source.resolve(Files.exists(source.resolve("site.yml")) ? "site.yml" : "_config.yml");
          append(file, "description: D" + random.nextInt(9) + "\n");
        });
    edits.put("picture of another size", Edits::resize);
    edits.put(
        "show a picture",
        (source, random) -> append(document(source, random), "\n![dot](/img/dot.svg \"Dot\")\n"));
    edits.put(
        "words of the theme",
        (source, random) ->
            write(source, "_theme/messages/en.properties", "edit = E" + random.nextInt(5) + "\n"));
    edits.put(
        "landing page",
        (source, random) ->
            frontMatter(
                document(source, random),
                "hero: {text: T, image: /img/dot.svg, actions: [{text: A, link: /a/p1.html}]}"));
    edits.put(
        "sections of a landing page",
        (source, random) -> {
          Path document = document(source, random);
          frontMatter(document, "layout: home");
          frontMatter(document, "sections: " + (random.nextBoolean() ? "true" : "[{prefix: /c/}]"));
        });
    edits.put(
        "icon of a section",
        (source, random) -> {
          Path index = source.resolve("c/index.md");
          if (!Files.exists(index)) {
            Files.createDirectories(index.getParent());
            Files.writeString(index, "---\ntitle: C\n---\n");
          }
          frontMatter(index, "icon: " + (random.nextBoolean() ? "sun" : "moon"));
        });
    edits.put(
        "language of code",
        (source, random) ->
            append(
                document(source, random),
                "\n```" + (random.nextBoolean() ? "java" : "jaav") + "\nint a;\n```\n"));
    edits.put("nothing", (source, random) -> {});
    addOutputs(edits);
    addHeadings(edits);
    addLanguages(edits);
    return edits;
  }

  /** Edits of what decides on the files besides pages. */
  private static void addOutputs(Map<String, Edit> edits) {
    edits.put(
        "redirect from",
        (source, random) ->
            frontMatter(
                document(source, random),
                "redirect_from: [/r"
                    + random.nextInt(3)
                    + "/, /a/p"
                    + random.nextInt(5)
                    + ".html]"));
    edits.put(
        "redirect to",
        (source, random) ->
            frontMatter(
                document(source, random),
                "redirect_to: "
                    + (random.nextBoolean() ? "/a/p1.html" : "https://" + random.nextInt(9))));
    edits.put(
        "link to a redirect",
        (source, random) ->
            append(document(source, random), "\n[r](/r" + random.nextInt(3) + "/)\n"));
    edits.put(
        "date",
        (source, random) ->
            frontMatter(
                document(source, random),
                "date: 2026-" + (random.nextInt(3) + 10) + "-0" + (random.nextInt(9) + 1)));
    edits.put(
        "draft",
        (source, random) ->
            frontMatter(document(source, random), "draft: " + random.nextBoolean()));
    edits.put(
        "not in the sitemap",
        (source, random) ->
            frontMatter(document(source, random), "sitemap: " + random.nextBoolean()));
    edits.put(
        "feed",
        (source, random) ->
            setting(
                source,
                List.of(
                        "feed: {posts_limit: " + random.nextInt(5) + "}",
                        "feed: {excerpt_only: true}",
                        "feed: {path: /a/news" + random.nextInt(2) + ".xml}",
                        "feed: false")
                    .get(random.nextInt(4))));
    for (String key : List.of("sitemap", "robots", "redirects")) {
      edits.put(key, (source, random) -> setting(source, key + ": " + random.nextBoolean()));
    }
    edits.put(
        "url",
        (source, random) ->
            setting(source, "url: " + (random.nextBoolean() ? "https://x.example" : "\"\"")));
    edits.put("baseurl", (source, random) -> setting(source, "baseurl: /b" + random.nextInt(3)));
    for (String name : List.of("sitemap.xml", "robots.txt", "feed.xml", "redirects.json")) {
      edits.put("own " + name, (source, random) -> createOrDelete(source.resolve(name), random));
    }
  }

  /** Edits of headings, which give titles. */
  private static void addHeadings(Map<String, Edit> edits) {
    edits.put("setext heading", (source, random) -> heading(source, random, "Setext *%d*\n======"));
    edits.put("late heading", (source, random) -> heading(source, random, "Text.\n\n# Late %d"));
    edits.put("html heading", (source, random) -> heading(source, random, "<h1>Raw %d</h1>"));
    edits.put(
        "heading after a heading", (source, random) -> heading(source, random, "## Two\n\n# %d"));
    edits.put("second-level heading", (source, random) -> heading(source, random, "## Sub %d"));
    edits.put("no heading", (source, random) -> heading(source, random, "Text %d."));
  }

  /** Edits of translations, and of what a site has in which language. */
  private static void addLanguages(Map<String, Edit> edits) {
    edits.put(
        "languages",
        (source, random) ->
            setting(
                source,
                List.of(
                        "languages: [en, de]",
                        "languages: [en, de, zh]",
                        "languages: {en: , de: {title: Bord, fallback: false}}",
                        "languages: {en: , de: {nav: [{title: A, url: /a/}]}, zh: {name: Z}}")
                    .get(random.nextInt(4))));
    for (String place : List.of("de/%s.md", "%s.de.md", "zh/%s.md", "%s.zh.md")) {
      edits.put(
          "translation " + place,
          (source, random) ->
              write(
                  source,
                  place.replace(
                      "%s", List.of("index", "a/p1", "a/p2", "c/index").get(random.nextInt(4))),
                  "# T"
                      + random.nextInt(9)
                      + "\n\n[x](p2.md) [y](/a/p1.html#part-1) [z](../a/p3.md)\n"));
    }
  }

  /** Replaces the first heading of a document, or puts one below its front matter. */
  private static void heading(Path source, Random random, String format) throws IOException {
    Path file = document(source, random);
    String text = Files.readString(file);
    int end = text.startsWith("---\n") ? text.indexOf("\n---\n") + 5 : 0;
    String body = text.substring(end).replaceFirst("(?m)^# .*$", "");
    String heading = format.replace("%d", String.valueOf(random.nextInt(9)));
    Files.writeString(file, text.substring(0, end) + heading + "\n\n" + body.stripLeading());
  }

  /** Sets a key of the configuration. */
  private static void setting(Path source, String line) throws IOException {
    Path file =
        source.resolve(Files.exists(source.resolve("site.yml")) ? "site.yml" : "_config.yml");
    String key = line.substring(0, line.indexOf(' ') + 1);
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("(?m)^" + key + ".*\n", "") + line + "\n");
  }

  private static void createOrDelete(Path file, Random random) throws IOException {
    if (!Files.deleteIfExists(file)) {
      Files.writeString(file, "own " + random.nextInt(9));
    }
  }

  /** Copies a source, so that it can be restored. */
  public static Path copy(Path source, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(source)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(source.relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return to;
  }

  /** Restores a source from a copy. */
  public static void replace(Path source, Path copy) throws IOException {
    try (Stream<Path> walk = Files.walk(source)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    copy(copy, source);
  }

  private static void rename(Path source, Random random) throws IOException {
    Path document = document(source, random);
    String name = document.getFileName().toString();
    Files.move(document, document.resolveSibling(name.replace(".md", "x.md")));
  }

  private static Path document(Path source, Random random) throws IOException {
    List<Path> documents = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(source)) {
      walk.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
    }
    return documents.get(random.nextInt(documents.size()));
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, Files.readString(file) + text);
  }

  private static void replace(Path file, String from, String to) throws IOException {
    Files.writeString(file, Files.readString(file).replace(from + ".", to + "."));
  }

  private static void frontMatter(Path file, String line) throws IOException {
    String text = Files.readString(file);
    String key = line.substring(0, line.indexOf(' ') + 1);
    String rest = text.replaceFirst("(?m)^" + key + ".*\n", "");
    Files.writeString(
        file,
        rest.startsWith("---\n")
            ? "---\n" + line + "\n" + rest.substring(4)
            : "---\n" + line + "\n---\n" + rest);
  }

  private static void write(Path source, String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
