package io.github.shelfmark.init;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first files of a site: a home page, a section of three pages, and the configuration. */
public final class StartingSite {
  /** Where editors find the JSON Schema of {@code site.yml}; published with the manual. */
  public static final String SCHEMA = "https://shelfmark.github.io/shelfmark/schema/site.json";

  /** Resources beside this class, in the order in which they are told. */
  private static final List<String> FILES =
      List.of(
          "site.yml",
          "index.md",
          "guide/index.md",
          "guide/start.md",
          "guide/blocks.md",
          "guide/publish.md",
          "images/way.svg");

  private static final Pattern PLACE = Pattern.compile("@(schema|description|title|plugin)@");

  private static final int LONGEST = 200;

  private StartingSite() {}

  /**
   * The files.
   *
   * @param title of the site
   * @param description one sentence about it; may be empty
   * @param plugin the plugin as commands name it without a POM
   * @return their contents by their paths in the source directory
   */
  public static Map<String, String> files(String title, String description, String plugin) {
    String said =
        description.isBlank()
            ? "# description: One sentence for search engines and previews."
            : "description: " + yaml(description);
    Map<String, String> values =
        Map.of(
            "schema", SCHEMA,
            "plugin", plugin,
            "description", said,
            "title", yaml(title.isBlank() ? "My project" : title));
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : FILES) {
      // In one pass, as a title may look like another place.
      files.put(
          name,
          PLACE
              .matcher(template(name))
              .replaceAll(
                  place ->
                      Matcher.quoteReplacement(
                          Objects.requireNonNull(values.get(place.group(1))))));
    }
    return files;
  }

  private static String template(String name) {
    return text("site/" + name);
  }

  /** A text that comes with this package. */
  static String text(String name) {
    try (InputStream in = StartingSite.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the template " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text as a value of YAML, with quotes if it could be read in another way. */
  static String yaml(String text) {
    String line = text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    int end = Math.min(LONGEST, line.length());
    if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    String value = line.substring(0, end);
    if (value.matches("[A-Za-z][A-Za-z0-9 .,_()/-]*")
        && !value.matches("(?i)true|false|yes|no|on|off|null|y|n")) {
      return value.strip();
    }
    StringBuilder out = new StringBuilder("\"");
    value
        .codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
              } else if (c < 0xd800 || c > 0xdfff) {
                out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }
}
