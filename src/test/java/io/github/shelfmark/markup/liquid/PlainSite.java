package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.kramdown.KramdownRenderer;
import io.github.shelfmark.markup.liquid.filter.Filters;
import io.github.shelfmark.markup.liquid.tag.Tags;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small site for templates to query. */
final class PlainSite implements LiquidSite {
  private final Map<String, String> includes;

  private PlainSite(Map<String, String> includes) {
    this.includes = includes;
  }

  /** Creates a renderer for such a site. */
  static LiquidRenderer renderer(Map<String, String> includes) {
    return new LiquidRenderer(new PlainSite(includes), Tags.all(), Filters.all());
  }

  /** The global variables of templates. */
  static Map<String, Object> globals(Map<String, Object> page) {
    return Map.of(
        "site", Map.of("title", "Plain"), "page", page, "jekyll", Map.of("version", "4.3.1"));
  }

  @Override
  public Optional<String> urlOfPath(String sourcePath) {
    return sourcePath.equals("_docs/里.md") ? Optional.of("/docs/%E9%87%8C.html") : Optional.empty();
  }

  @Override
  public Optional<String> urlOfPost(String name) {
    return name.equals("2026-01-31-first") ? Optional.of("/first.html") : Optional.empty();
  }

  @Override
  public Collection<String> paths() {
    return List.of("_docs/里.md", "2026-01-31-first");
  }

  @Override
  public Optional<LiquidSource> include(String path) {
    return Optional.ofNullable(includes.get(path))
        .map(text -> new LiquidSource("_includes/" + path, text, 1));
  }

  @Override
  public Optional<LiquidSource> includeRelative(String fromFile, String path) {
    return include(path);
  }

  @Override
  public String baseurl() {
    return "/base";
  }

  @Override
  public String url() {
    return "https://example.org";
  }

  @Override
  public ZoneId timezone() {
    return ZoneId.of("Asia/Shanghai");
  }

  @Override
  public Instant now() {
    return Instant.parse("2026-11-23T12:00:00Z");
  }

  @Override
  public String smartify(String text) {
    return new KramdownRenderer(Links.UNCHANGED).typography(text);
  }

  @Override
  public String markdownify(String markdown) {
    return "<p>" + markdown + "</p>";
  }
}
