package io.github.shelfmark.markup.link;

import java.util.List;
import java.util.regex.Pattern;

/** Output paths that other tools write into the site, such as Javadoc. */
final class ProvidedPaths {
  private final List<Pattern> patterns;

  /**
   * Compiles the globs.
   *
   * @param globs {@code **} matches any path, {@code *} and {@code ?} match within one name
   */
  ProvidedPaths(List<String> globs) {
    this.patterns = globs.stream().map(ProvidedPaths::compile).toList();
  }

  boolean has(String output) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(output).matches());
  }

  private static Pattern compile(String glob) {
    StringBuilder regex = new StringBuilder();
    String bare = glob.startsWith("/") ? glob.substring(1) : glob;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c == '*' && bare.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }
}
