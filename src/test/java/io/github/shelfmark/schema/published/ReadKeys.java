package io.github.shelfmark.schema.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys of front matter that the code reads, found in its sources. */
final class ReadKeys {
  private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "shelfmark");

  /** What other kinds of sites read. */
  private static final List<String> OTHERS =
      List.of("git", "jbake", "jekyll", "markup", "maven", "mavensite");

  private static final Pattern CONSTANT = Pattern.compile("String (\\w+) = \"([^\"]*)\"");
  private static final Pattern READ =
      Pattern.compile(
          "(?:\\bdata(?:\\(\\))?\\s*\\.\\s*(?:get|containsKey)"
              + "|\\b(?:document|post|index)\\s*\\.\\s*text)"
              + "\\(\\s*(?:\"(\\w+)\"|([A-Z_]+))\\s*\\)");

  private ReadKeys() {}

  static Set<String> all() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        if (!OTHERS.contains(SOURCES.relativize(file).getName(0).toString())) {
          addFrom(Files.readString(file), keys);
        }
      }
    }
    return keys;
  }

  private static void addFrom(String source, Set<String> keys) {
    Map<String, String> constants = new HashMap<>();
    Matcher constant = CONSTANT.matcher(source);
    while (constant.find()) {
      constants.put(constant.group(1), constant.group(2));
    }
    Matcher read = READ.matcher(source);
    while (read.find()) {
      String key = read.group(1) == null ? constants.get(read.group(2)) : read.group(1);
      if (key != null) {
        keys.add(key);
      }
    }
  }
}
