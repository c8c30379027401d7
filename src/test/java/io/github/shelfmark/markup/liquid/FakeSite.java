package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.kramdown.KramdownRenderer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The site that the expected values in {@code parity.list} were generated with. */
final class FakeSite implements LiquidSite {
  final Map<String, Object> variables = new LinkedHashMap<>();
  final Map<String, String> includes = new HashMap<>();
  private final Map<String, String> urls =
      Map.of(
          "_docs/a.md", "/docs/a.html",
          "_docs/中文.md", "/docs/中文.html",
          "pic.png", "/pic.png");

  FakeSite() {
    List<Map<String, Object>> docs = docs();
    variables.put("title", "Oracle");
    variables.put("docs", docs);
    variables.put("java-asm", docs.subList(0, 2));
    variables.put("data", map("title", "T", "members", List.of(map("name", "Ann"))));
    variables.put("time", ZonedDateTime.of(2026, 11, 23, 12, 0, 0, 0, timezone()));
    includes.put("note.html", "Note: {{ include.text }}|{{ include.n | plus: 1 }}");
    includes.put(
        "nest.html",
        "[{{ include.a }}{% if include.deep %}{% include nest.html a=\"inner\" %}{% endif %}"
            + "{{ include.a }}]");
    includes.put("leak.html", "{% assign leaked = \"yes\" %}");
    includes.put("wrong.html", "one\ntwo {{ 1 | divided_by: 0 }}\n");
    includes.put("loop.html", "{% include loop.html %}");
  }

  static Map<String, Object> page() {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("title", "Hello, \"World\" & <you>");
    page.put("path", "sub/index.md");
    page.put("num", 42);
    page.put("neg", -7L);
    page.put("real", 3.14);
    page.put("yes", true);
    page.put("no", false);
    page.put("nothing", null);
    page.put("empty", "");
    page.put("list", List.of("b", "a", "c"));
    page.put("nums", List.of(3, 1L, 2));
    page.put("mixed", Arrays.asList(1, "two", 3.5, null, true));
    page.put("cjk", "中文 text 混排");
    page.put("day", LocalDate.of(2021, 4, 20));
    page.put("time", OffsetDateTime.of(2021, 4, 20, 10, 0, 0, 0, ZoneOffset.ofHours(8)));
    page.put("map", map("a", 1, "b", "two"));
    page.put("header-img", "img.png");
    page.put("nested", List.of(List.of("x", 1), List.of("y", 2)));
    page.put("words", "one two  three four");
    page.put("html", "<p>Hi <b>there</b></p><!-- c --><script>x<y</script>");
    page.put("lines", "one\ntwo\r\nthree");
    page.put("key", "title");
    page.put("emptylist", List.of());
    page.put("size-map", map("size", 9));
    page.put("deep", map("er", map("est-one", "found", "2x", "digit")));
    page.put("docs", docs());
    return page;
  }

  private static List<Map<String, Object>> docs() {
    List<Map<String, Object>> docs = new ArrayList<>();
    docs.add(doc("Beta", "/n/lock/beta.html", "b", "sequence", "10", "kind", "lock"));
    docs.get(0).putAll(map("tags", List.of("x", "y"), "meta", map("rank", 2)));
    docs.add(doc("alpha", "/n/cons/alpha.html", "a", "sequence", "9", "kind", "cons"));
    docs.get(1).putAll(map("tags", List.of("y"), "meta", map("rank", 1)));
    docs.add(doc("Gamma", "/n/lock/gamma.html", "g", "kind", "lock"));
    docs.get(2).putAll(map("tags", List.of(), "meta", map()));
    docs.add(doc("delta", "/n/none/delta.html", "d", "sequence", 2, "draft", true));
    return docs;
  }

  private static Map<String, Object> doc(String title, String url, String path, Object... more) {
    Map<String, Object> doc = map("title", title, "url", url, "path", path);
    doc.putAll(map(more));
    return doc;
  }

  static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  /** The global variables of templates. */
  Map<String, Object> globals() {
    return map(
        "site",
        variables,
        "page",
        page(),
        "jekyll",
        map("version", "4.3.1", "environment", "production"));
  }

  @Override
  public Optional<String> urlOfPath(String sourcePath) {
    return Optional.ofNullable(urls.get(sourcePath));
  }

  @Override
  public Optional<String> urlOfPost(String name) {
    return name.equals("2021-04-20-hello") ? Optional.of("/hello.html") : Optional.empty();
  }

  @Override
  public Optional<LiquidSource> include(String path) {
    return Optional.ofNullable(includes.get(path))
        .map(text -> new LiquidSource("_includes/" + path, text, 1));
  }

  @Override
  public Optional<LiquidSource> includeRelative(String fromFile, String path) {
    return fromFile.equals("sub/index.md") && path.equals("part.md")
        ? Optional.of(new LiquidSource("sub/part.md", "part of {{ page.title }}", 1))
        : Optional.empty();
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
    return Instant.parse("2026-11-23T04:00:00Z");
  }

  @Override
  public String smartify(String text) {
    return new KramdownRenderer(Links.UNCHANGED).typography(text);
  }

  @Override
  public String markdownify(String markdown) {
    return "<p>" + markdown + "</p>\n";
  }

  @Override
  public Collection<String> paths() {
    return urls.keySet();
  }
}
