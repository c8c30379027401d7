package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.TagParser;
import io.github.shelfmark.markup.liquid.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Feeds of posts, of other collections, categories and tags, and <code>{% feed_meta %}</code>,
 * which links to the main one. With the theme the tag writes nothing, because the theme has the
 * link.
 *
 * @see <a href="https://github.com/jekyll/jekyll-feed">jekyll-feed</a>
 */
final class FeedPlugin implements JekyllPlugin {
  private static final String KEY = "feed";
  private static final String POSTS = "posts";
  private static final String PATH = "path";

  /** Other tags would make addresses that have to be encoded; the plugin passes them over. */
  private static final Pattern PLAIN_TAG = Pattern.compile("\\w*");

  @Override
  public String name() {
    return "jekyll-feed";
  }

  @Override
  public Map<String, TagParser> tags(PluginSettings settings) {
    return Map.of(
        "feed_meta",
        (tag, parser) ->
            settings.ownLayouts() ? (Node) (context, out) -> meta(context, out) : Nothing.TAG);
  }

  private static void meta(Context context, StringBuilder out) {
    PageContext page = new PageContext(context);
    Object feed = page.site(KEY);
    Object path =
        SeoValues.either(
            PageContext.in(feed, PATH),
            PageContext.in(feed, "collections", POSTS, PATH),
            "feed.xml");
    Object title = SeoValues.either(page.site("title"), page.site("name"));
    out.append("<link type=\"application/atom+xml\" rel=\"alternate\" href=\"")
        .append(attribute(page.text(path, "absolute_url")));
    out.append(title == null ? "" : "\" title=\"" + attribute(Values.toText(title)));
    out.append("\" />");
  }

  private static String attribute(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public List<PluginFile> files(PluginSettings settings, SiteFacts site) {
    Map<?, ?> options = settings.options(KEY);
    List<PluginFile> files = new ArrayList<>();
    for (FeedList.Feed feed : FeedList.inOrder(options)) {
      add(feed.path(), entries(feed.collection(), feed.category(), ""), site, files);
    }
    if (Values.isTruthy(options.get("tags"))) {
      addTags(options.get("tags"), site, files);
    }
    return List.copyOf(files);
  }

  private static void addTags(@Nullable Object tags, SiteFacts site, List<PluginFile> files) {
    Object only = PageContext.in(tags, "only");
    Set<String> pool = only == null ? new LinkedHashSet<>(site.tags()) : FeedList.texts(only);
    pool.removeAll(FeedList.texts(PageContext.in(tags, "except")));
    Object below = PageContext.in(tags, PATH);
    for (String tag : pool) {
      if (PLAIN_TAG.matcher(tag).matches()) {
        String path = (below == null ? "/feed/by_tag/" : below.toString()) + tag + ".xml";
        add(path, entries(POSTS, "", tag), site, files);
      }
    }
  }

  private static Map<String, @Nullable Object> entries(
      String collection, String category, String tag) {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("layout", null);
    data.put("sitemap", false);
    data.put("xsl", false);
    data.put("collection", collection);
    data.put("category", category.isEmpty() ? null : category);
    data.put("tags", tag.isEmpty() ? null : tag);
    return data;
  }

  /** A file of the source with the same path stays as it is. */
  private static void add(
      String written, Map<String, @Nullable Object> data, SiteFacts site, List<PluginFile> files) {
    String path = written.startsWith("/") ? written.substring(1) : written;
    if (!site.has(path)) {
      boolean styled = site.has("feed.xslt.xml");
      data.put("xsl", styled);
      files.add(
          new PluginFile(
              path,
              written,
              data,
              "",
              (context, out) -> new FeedWriter(new PageContext(context), out).write(styled)));
    }
  }
}
