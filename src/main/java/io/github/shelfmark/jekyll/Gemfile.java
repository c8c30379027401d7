package io.github.shelfmark.jekyll;

import io.github.shelfmark.paths.FoundFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the plugins that a {@code Gemfile} names: Jekyll loads the gems of the group {@code
 * jekyll_plugins}, and GitHub Pages is one by itself. The file is read as text and never run, so
 * only names and groups that are written out are found.
 *
 * @see <a href="https://jekyllrb.com/docs/plugins/installation/">Jekyll's plugins</a>
 */
final class Gemfile {
  /** The name of the file; Jekyll looks for no other. */
  static final String NAME = "Gemfile";

  private static final String GITHUB_PAGES = "github-pages";

  /** In bytes; real ones have a page or two. */
  private static final long LARGEST = 1_000_000;

  /** What is often in the group and is no plugin. */
  private static final Set<String> NO_PLUGINS =
      Set.of(
          "jekyll",
          "kramdown",
          "kramdown-parser-gfm",
          "liquid",
          "rouge",
          "tzinfo",
          "tzinfo-data",
          "wdm",
          "webrick");

  private static final Pattern GEM = Pattern.compile("gem[\\s(]\\s*[\"']([\\w.-]+)[\"'](.*)");
  private static final Pattern IN_GROUP =
      Pattern.compile(
          "(?:\\bgroups?:|[:\"']groups?[\"']?\\s*=>)\\s*"
              + "(?:\\[[^\\]]*)?[:\"']jekyll_plugins\\b");
  private static final Pattern NOT_LOADED =
      Pattern.compile("(?:\\brequire:|:require\\s*=>)\\s*false\\b");
  private static final Pattern GROUP =
      Pattern.compile("group[\\s(].*[:\"']jekyll_plugins\\b.*\\bdo");
  private static final Pattern OPENS =
      Pattern.compile("(?:if|unless|case|begin|def|while|until)\\b.*|.*\\bdo(?:\\s*\\|[^|]*\\|)?");

  private final Set<String> plugins = new LinkedHashSet<>();

  /** For each open block whether it is, or is in, the group. */
  private final Deque<Boolean> blocks = new ArrayDeque<>();

  private Gemfile() {}

  /**
   * The plugins that the file of a source names, in its order.
   *
   * @return empty if there is no such file or it cannot be read
   */
  static Set<String> plugins(Path source) {
    Path file = source.resolve(NAME);
    try {
      return Files.isRegularFile(file) && Files.size(file) <= LARGEST
          ? pluginsIn(new String(FoundFile.read(file, NAME), StandardCharsets.UTF_8))
          : Set.of();
    } catch (IOException unreadable) {
      return Set.of();
    }
  }

  /** The plugins that the text of a file names. */
  static Set<String> pluginsIn(String text) {
    Gemfile gemfile = new Gemfile();
    StringBuilder statement = new StringBuilder();
    boolean comment = false;
    for (String line : text.lines().toList()) {
      comment = comment ? !line.startsWith("=end") : line.startsWith("=begin");
      if (comment || line.startsWith("=end")) {
        continue;
      }
      statement.append(code(line)).append(' ');
      if (!isContinued(statement)) {
        gemfile.read(statement.toString().strip());
        statement.setLength(0);
      }
    }
    gemfile.read(statement.toString().strip());
    return gemfile.plugins;
  }

  /** A line without its comment. */
  private static String code(String line) {
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote == 0 && c == '#') {
        return line.substring(0, i).strip();
      }
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    return line.strip();
  }

  private static boolean isContinued(StringBuilder statement) {
    int end = statement.length() - 1;
    while (end >= 0 && statement.charAt(end) == ' ') {
      end--;
    }
    char last = end < 0 ? ' ' : statement.charAt(end);
    return last == ',' || last == '\\' || last == '(' || last == '[';
  }

  private void read(String statement) {
    for (String part : List.of(statement.split(";", -1))) {
      readOne(part.strip());
    }
  }

  private void readOne(String statement) {
    boolean inside = !blocks.isEmpty() && blocks.peek();
    Matcher gem = GEM.matcher(statement);
    if (gem.matches()) {
      add(gem.group(1), gem.group(2), inside);
    } else if (statement.equals("end") && !blocks.isEmpty()) {
      blocks.pop();
    } else if (GROUP.matcher(statement).lookingAt()) {
      blocks.push(true);
    } else if (OPENS.matcher(statement).matches()) {
      blocks.push(inside);
    }
  }

  private void add(String name, String options, boolean inGroup) {
    boolean plugin =
        name.equals(GITHUB_PAGES)
            || ((inGroup || IN_GROUP.matcher(options).find())
                && !NOT_LOADED.matcher(options).find()
                && !NO_PLUGINS.contains(name));
    if (plugin) {
      plugins.add(name);
    }
  }
}
