package io.github.shelfmark.jekyll;

import io.github.shelfmark.markup.kramdown.KramdownRenderer;
import io.github.shelfmark.markup.liquid.LiquidSite;
import io.github.shelfmark.markup.liquid.LiquidSource;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Url;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The site that Liquid templates can query. */
final class JekyllSite implements LiquidSite {
  private final Site site;
  private final SiteObjects objects;
  private final IncludeFiles includes;
  private final KramdownRenderer markdown;
  private final @Nullable RougeColours colours;
  private final PostUrls posts;
  private final Map<String, String> urls = new HashMap<>();

  /**
   * Creates the view of a site.
   *
   * @param includes reads included files
   * @param markdown renders Markdown as HTML
   * @param colours highlights code; null if that is done later
   */
  JekyllSite(
      SiteObjects objects,
      IncludeFiles includes,
      KramdownRenderer markdown,
      @Nullable RougeColours colours) {
    this.colours = colours;
    this.objects = objects;
    this.site = objects.site();
    this.includes = includes;
    this.markdown = markdown;
    io.github.shelfmark.site.Collection all = site.collections().get("posts");
    this.posts = new PostUrls(all == null ? List.<Document>of() : all.posts());
    for (Document document : site.documents()) {
      urls.put(objects.relativePath(document), document.url());
    }
    site.staticFiles()
        .forEach(
            file -> {
              String path = objects.relativePath(file);
              String url = "/" + Url.encode(file.output());
              urls.putIfAbsent(path.startsWith("/") ? path.substring(1) : path, url);
            });
  }

  @Override
  public Optional<String> urlOfPath(String sourcePath) {
    objects.reads().addresses();
    return Optional.ofNullable(urls.get(sourcePath));
  }

  @Override
  public Optional<String> urlOfPost(String name) {
    objects.reads().matter("posts");
    return posts.find(name);
  }

  @Override
  public Collection<String> paths() {
    objects.reads().addresses();
    objects.reads().matter("posts");
    List<String> paths = new ArrayList<>(posts.names());
    paths.addAll(urls.keySet());
    return paths;
  }

  @Override
  public Optional<LiquidSource> include(String path) {
    return read("_includes/" + path);
  }

  @Override
  public Optional<LiquidSource> includeRelative(String fromFile, String path) {
    return read(fromFile.substring(0, fromFile.lastIndexOf('/') + 1) + path);
  }

  private Optional<LiquidSource> read(String path) {
    objects.reads().include(path);
    return includes.read(path);
  }

  @Override
  public String baseurl() {
    return site.config().info().baseurl();
  }

  @Override
  public String url() {
    return site.config().writtenUrl();
  }

  @Override
  public ZoneId timezone() {
    return site.config().content().timezone();
  }

  @Override
  public String markdownify(String text) {
    return markdown.toHtml(text);
  }

  @Override
  public Optional<String> highlight(String language, String code, boolean numbered) {
    return colours == null ? Optional.empty() : Optional.of(colours.tag(language, code, numbered));
  }

  @Override
  public String smartify(String text) {
    return markdown.typography(text);
  }

  @Override
  public Instant now() {
    return objects.now();
  }
}
