package io.github.shelfmark.theme;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.LineTable;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The theme's own texts, by language. Each file {@code messages/TAG.properties} contains the texts
 * of one language; missing texts are taken from a more general tag ({@code de} for {@code de-AT})
 * and finally from English.
 */
final class Messages {
  private static final String DIRECTORY = "messages/";
  private static final String EXTENSION = ".properties";
  private static final String LAST = "en";

  private final Map<String, Map<String, String>> bundles;
  private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

  private Messages(Map<String, Map<String, String>> bundles) {
    this.bundles = bundles;
  }

  /**
   * Reads the texts of a theme.
   *
   * @param layers the built-in theme, then the layers that override single texts
   * @param findings receives files that cannot be read, and keys that are probably misspelt
   */
  static Messages read(List<Layer> layers, Findings findings) {
    Map<String, Map<String, String>> bundles = new TreeMap<>();
    Set<String> known = Set.of();
    for (Layer layer : layers) {
      for (Map.Entry<String, byte[]> file : layer.files().entrySet()) {
        if (isBundle(file.getKey())) {
          add(bundles, layer, file.getKey(), file.getValue(), known, findings);
        }
      }
      known = Set.copyOf(bundles.getOrDefault(LAST, Map.of()).keySet());
    }
    return new Messages(bundles);
  }

  /** Whether a theme file contains messages. */
  static boolean isBundle(String name) {
    return name.startsWith(DIRECTORY) && name.endsWith(EXTENSION);
  }

  private static void add(
      Map<String, Map<String, String>> bundles,
      Layer layer,
      String name,
      byte[] bytes,
      Set<String> known,
      Findings findings) {
    String tag =
        name.substring(DIRECTORY.length(), name.length() - EXTENSION.length())
            .toLowerCase(Locale.ROOT);
    Properties read = new Properties();
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      read.load(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (IllegalArgumentException e) {
      findings.add(
          Finding.error(
              FindingCode.MESSAGES,
              layer.path(name),
              new LineTable(text).positionOf(Math.max(0, text.indexOf("\\u"))),
              "\\u is not followed by four hexadecimal digits",
              "The file is UTF-8: write the character itself."));
    } catch (IOException e) {
      throw new IllegalStateException("reading a string cannot fail", e);
    }
    Map<String, String> bundle = bundles.computeIfAbsent(tag, none -> new TreeMap<>());
    MessageKeys places = new MessageKeys(text);
    for (String key : new TreeSet<>(read.stringPropertyNames())) {
      bundle.put(key, read.getProperty(key));
      // Extensions add words of their own.
      boolean checked = !layer.origin().isEmpty() && !known.contains(key);
      Optional<String> near = checked ? Nearest.of(key, known) : Optional.empty();
      near.ifPresent(
          meant -> findings.add(unknown(layer.path(name), places.positionOf(key), key, meant)));
    }
  }

  private static Finding unknown(String path, Position place, String key, String near) {
    return Finding.warning(
        FindingCode.MESSAGES,
        path,
        place,
        "the theme has no message \"" + key + "\"",
        "Did you mean \"" + near + "\"?");
  }

  /**
   * The texts in a language.
   *
   * @param tag a BCP 47 tag, such as {@code zh-TW}
   */
  Map<String, String> in(String tag) {
    return byLanguage.computeIfAbsent(tag, this::merged);
  }

  /** Whether there are any texts in a language. */
  boolean has(String tag) {
    return widestFirst(tag.toLowerCase(Locale.ROOT).replace('_', '-')).stream()
        .anyMatch(bundles::containsKey);
  }

  /** A text in a language, without those of English for what it lacks; empty if it has none. */
  String own(String tag, String key) {
    String found = "";
    for (String wider : widestFirst(tag.toLowerCase(Locale.ROOT).replace('_', '-'))) {
      found = bundles.getOrDefault(wider, Map.of()).getOrDefault(key, found);
    }
    return found;
  }

  private Map<String, String> merged(String tag) {
    Map<String, String> texts = new TreeMap<>(bundles.getOrDefault(LAST, Map.of()));
    for (String wider : widestFirst(tag.toLowerCase(Locale.ROOT).replace('_', '-'))) {
      texts.putAll(bundles.getOrDefault(wider, Map.of()));
    }
    return Collections.unmodifiableMap(texts);
  }

  /**
   * The tag and its more general tags, most general first. For Chinese, the region implies the
   * script.
   */
  private static List<String> widestFirst(String tag) {
    List<String> tags = new ArrayList<>();
    for (int dash = tag.indexOf('-'); dash >= 0; dash = tag.indexOf('-', dash + 1)) {
      tags.add(tag.substring(0, dash));
    }
    if (tag.startsWith("zh-tw") || tag.startsWith("zh-hk") || tag.startsWith("zh-mo")) {
      tags.add("zh-hant");
    }
    tags.add(tag);
    return tags;
  }
}
