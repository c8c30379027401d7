package io.github.shelfmark.markup.jekyll;

import io.github.shelfmark.content.Document;
import io.github.shelfmark.content.Site;
import io.github.shelfmark.content.StaticFile;
import io.github.shelfmark.content.Url;
import io.github.shelfmark.markup.liquid.LiquidSite;
import io.github.shelfmark.markup.liquid.LiquidSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a Jekyll site's templates may ask for. */
final class JekyllSite implements LiquidSite {
  private final Site site;
  private final Map<String, Object> variables;
  private final IncludeFiles includes;
  private final UnaryOperator<String> markdown;
  private final Map<String, String> postUrls = new HashMap<>();

  /**
   * A view on a site.
   *
   * @param includes reads included files
   * @param markdown makes HTML of Markdown
   */
  JekyllSite(
      Site site, DocumentDrops drops, IncludeFiles includes, UnaryOperator<String> markdown) {
    this.site = site;
    this.variables = new SiteDrop(site, drops).toMap();
    this.includes = includes;
    this.markdown = markdown;
    io.github.shelfmark.content.Collection posts = site.collections().get("posts");
    for (Document post : posts == null ? List.<Document>of() : posts.posts()) {
      postUrls.put(postName(post.path()), post.url());
    }
  }

  /** {@code es/_posts/2026-01-31-x.md} is the post {@code es/2026-01-31-x}. */
  private static String postName(String path) {
    String name = path.replaceFirst("(^|/)_posts/", "$1");
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
  }

  @Override
  public Map<String, Object> variables() {
    return variables;
  }

  @Override
  public Optional<String> urlOfPath(String sourcePath) {
    return site.documentAt(sourcePath)
        .map(Document::url)
        .or(() -> site.staticFileAt(sourcePath).map(file -> "/" + Url.encode(file.output())));
  }

  @Override
  public Optional<String> urlOfPost(String name) {
    return Optional.ofNullable(postUrls.get(name.startsWith("/") ? name.substring(1) : name));
  }

  @Override
  public Collection<String> paths() {
    List<String> paths = new ArrayList<>(postUrls.keySet());
    site.documents().forEach(document -> paths.add(document.path()));
    site.staticFiles().stream().map(StaticFile::path).forEach(paths::add);
    return paths;
  }

  @Override
  public Optional<LiquidSource> include(String path) {
    return includes.read("_includes/" + path);
  }

  @Override
  public Optional<LiquidSource> includeRelative(String fromFile, String path) {
    return includes.read(fromFile.substring(0, fromFile.lastIndexOf('/') + 1) + path);
  }

  @Override
  public String baseurl() {
    return site.config().info().baseurl();
  }

  @Override
  public String url() {
    return site.config().info().url();
  }

  @Override
  public ZoneId timezone() {
    return site.config().content().timezone();
  }

  @Override
  public String markdownify(String text) {
    return markdown.apply(text);
  }
}
