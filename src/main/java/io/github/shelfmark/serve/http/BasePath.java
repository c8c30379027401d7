package io.github.shelfmark.serve.http;

/** The path below which a site lies. */
final class BasePath {
  private BasePath() {}

  /**
   * The path as it stands in addresses, with a slash at its start and none at its end; empty for
   * the root.
   *
   * @throws IllegalArgumentException if it cannot be part of an address
   */
  static String of(String configured) {
    String path = configured.strip();
    int start = 0;
    int end = path.length();
    while (start < end && path.charAt(start) == '/') {
      start++;
    }
    while (end > start && path.charAt(end - 1) == '/') {
      end--;
    }
    if (start == end) {
      return "";
    }
    RequestPath parsed =
        RequestPath.of("/" + RequestPath.encodeText(path.substring(start, end)))
            .filter(RequestPath::isPlain)
            .orElseThrow(
                () -> new IllegalArgumentException('"' + configured + "\" is no path of a site"));
    return parsed.encoded();
  }
}
