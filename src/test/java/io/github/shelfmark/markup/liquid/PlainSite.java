package io.github.shelfmark.markup.liquid;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** A small site for templates to ask. */
final class PlainSite implements LiquidSite {
  private final Map<String, String> includes;

  PlainSite() {
    this(Map.of());
  }

  PlainSite(Map<String, String> includes) {
    this.includes = includes;
  }

  @Override
  public Map<String, Object> variables() {
    return Map.of("title", "Plain");
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
    return java.util.List.of("_docs/里.md", "2026-01-31-first");
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
  public String markdownify(String markdown) {
    return "<p>" + markdown + "</p>";
  }
}
