package io.github.shelfmark.markup.liquid.filter;

import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Drop;
import io.github.shelfmark.markup.liquid.Filter;
import io.github.shelfmark.markup.liquid.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Jekyll's URL filters ({@code Jekyll::Filters::URLFilters}). */
public final class UrlFilters {
  private static final Pattern ABSOLUTE =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final String MARKS = "-._~!$&'()*+,;=:@/?";
  private static final Pattern INDEX = Pattern.compile("/index\\.html?$");

  private UrlFilters() {}

  static void addTo(Map<String, Filter> filters) {
    filters.put(
        "relative_url",
        (input, args, context) -> input == null ? null : relativeUrl(address(input), context));
    filters.put(
        "absolute_url",
        (input, args, context) -> input == null ? null : absoluteUrl(address(input), context));
    filters.put(
        "strip_index",
        (input, args, context) ->
            input == null ? null : INDEX.matcher(Values.toText(input)).replaceFirst("/"));
  }

  /** Resolves {@code .} and {@code ..} (RFC 3986, 5.2.4). */
  private static String withoutDots(String url) {
    if (!url.contains("/.")) {
      return url;
    }
    List<String> kept = new ArrayList<>();
    for (String segment : url.split("/", -1)) {
      if (segment.equals("..") && kept.size() > 1) {
        kept.remove(kept.size() - 1);
      } else if (!segment.equals(".") && !segment.equals("..")) {
        kept.add(segment);
      }
    }
    return String.join("/", kept);
  }

  private static String address(Object input) {
    Object url = input instanceof Drop drop ? drop.get("url") : null;
    return Values.toRubyString(url == null ? input : url);
  }

  /** A path of the site prefixed with the base URL, percent-encoded. */
  public static String relativeUrl(String path, Context context) {
    if (ABSOLUTE.matcher(path).matches()) {
      return path;
    }
    return normalised((context.site().baseurl() + slashed(path)).stripTrailing());
  }

  private static String absoluteUrl(String path, Context context) {
    return ABSOLUTE.matcher(path).matches()
        ? path
        : context.site().url() + relativeUrl(path, context);
  }

  private static String slashed(String path) {
    return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
  }

  private static String normalised(String address) {
    String url = withoutDots(address);
    int fragment = url.indexOf('#');
    String path = fragment < 0 ? url : url.substring(0, fragment);
    String normal = PercentEncoding.normalise(path, MARKS, "?&=+");
    return fragment < 0
        ? normal
        : normal + "#" + PercentEncoding.normalise(url.substring(fragment + 1), MARKS, "");
  }
}
