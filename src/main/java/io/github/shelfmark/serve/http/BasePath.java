package io.github.shelfmark.serve.http;

/** The path below which a site lies. */
final class BasePath {
  private BasePath() {}

  /** The path with a slash at its start and none at its end; empty for the root. */
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
    return start == end ? "" : "/" + path.substring(start, end);
  }
}
