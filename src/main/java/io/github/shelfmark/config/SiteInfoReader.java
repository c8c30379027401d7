package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.text.PercentEncoding;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads what a configuration says of the site in general.
 *
 * @param rules how a configuration of this kind of site is read
 * @param safe whether the source is a stranger's
 */
record SiteInfoReader(ConfigValues values, ConfigRules rules, boolean safe) {
  private static final Pattern URL = Pattern.compile("(?i)https?://[^\\s/?#][^\\s?#]*");

  private static final String URL_KEY = "url";
  private static final String BASE_KEY = "baseurl";

  SiteInfo read() {
    String title = values.string("title", "");
    return new SiteInfo(
        title.isEmpty() ? values.string("name", "") : title,
        values.string("description", "").strip(),
        rules.hasOwnKeys() ? withoutSlash(values.address(URL_KEY, "")) : url(),
        baseurl(),
        values.string("lang", "en"),
        values.string("version", ""),
        values.address("repository", ""),
        values.address("edit_url", ""));
  }

  /** The address of the site; links that begin with anything else would lead elsewhere. */
  private String url() {
    String url = withoutSlash(values.string(URL_KEY, "").strip());
    if (!url.isEmpty() && !URL.matcher(url).matches()) {
      values.report(
          FindingCode.WRONG_TYPE,
          URL_KEY,
          "\"url\" must be a scheme and a host",
          "Write it with https:// and without \"?\" and \"#\", such as https://example.org.");
      return "";
    }
    int path = url.indexOf('/', url.indexOf("://") + 3);
    if (url.isEmpty() || path < 0) {
      return url;
    }
    String host = url.substring(0, path);
    values.report(
        FindingCode.WRONG_TYPE,
        URL_KEY,
        "\"url\" must be a scheme and a host without a path",
        "Write \"url: " + host + "\" and \"baseurl: " + url.substring(path) + "\".");
    return host;
  }

  private String baseurl() {
    String path = withoutSlash(values.string(BASE_KEY, "").strip());
    if (safe && (path.startsWith("//") || path.indexOf('\\') >= 0)) {
      values.report(
          FindingCode.REFUSED_IN_SAFE,
          BASE_KEY,
          "\"baseurl\" would lead to another host: " + path,
          "Write a path, such as /docs.");
      return "";
    }
    String rooted = path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    return rules.hasOwnKeys() ? rooted : usable(rooted, path);
  }

  /** A path that browsers do not change, and that is the same in all links. */
  private String usable(String rooted, String written) {
    List<String> names = List.of(PercentEncoding.decode(rooted).split("/", -1));
    boolean moves = names.contains("..") || names.contains(".") || rooted.startsWith("//");
    if (moves || rooted.chars().anyMatch(c -> c == '?' || c == '#' || c == '\\')) {
      values.report(
          FindingCode.WRONG_TYPE,
          BASE_KEY,
          "\"baseurl\" must be a path below the host, not \"" + written + "\"",
          "Write the path of the site's root without \"..\", \"?\" and \"#\", such as /docs.");
      return "";
    }
    return PercentEncoding.encode(rooted, PercentEncoding.PATH + "%");
  }

  private static String withoutSlash(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '/') {
      end--;
    }
    return text.substring(0, end);
  }
}
