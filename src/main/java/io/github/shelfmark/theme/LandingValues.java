package io.github.shelfmark.theme;

import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.theme.model.ImageModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Values below one key of a document's front matter; what is wrong is reported at that key. */
final class LandingValues {
  private final Document document;
  private final String key;
  private final PageLinks links;
  private final Consumer<Finding> findings;

  /**
   * The values below a key.
   *
   * @param findings receives values of the wrong type, broken links and unknown names
   */
  LandingValues(Document document, String key, PageLinks links, Consumer<Finding> findings) {
    this.document = document;
    this.key = key;
    this.links = links;
    this.findings = findings;
  }

  /** The value of the key; null if it is missing. */
  @Nullable Object value() {
    return document.data().get(key);
  }

  Document document() {
    return document;
  }

  Consumer<Finding> findings() {
    return findings;
  }

  Place place() {
    return () -> document.frontMatter().positionOf(key);
  }

  /** The text of an entry; empty if it is missing. */
  static String text(Map<?, ?> from, String name) {
    Object value = from.get(name);
    return value == null ? "" : value.toString();
  }

  /** The target of an entry {@code link}; empty if there is none. */
  String link(Map<?, ?> from) {
    String link = text(from, "link");
    return link.isEmpty() ? "" : links.resolve(document, link, key, findings);
  }

  /** The picture that a value names; null if there is none. */
  @Nullable ImageModel image(@Nullable Object value) {
    return links.image(document, value, key, findings);
  }

  /**
   * An icon: the name of a built-in one, or a few characters such as an emoji.
   *
   * @return empty if it is the name of an icon that there is not, which is reported
   */
  String icon(Map<?, ?> from) {
    String icon = text(from, "icon").strip();
    if (!AuthoredIcons.isName(icon) || AuthoredIcons.isKnown(icon)) {
      return icon;
    }
    findings.accept(AuthoredIcons.unknown(icon, document, key));
    return "";
  }

  /** The mappings in a list; whatever else is there is reported. */
  List<Map<?, ?>> mappings(@Nullable Object value, String name) {
    List<Map<?, ?>> mappings = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> mapping) {
          mappings.add(mapping);
        } else {
          wrong("each entry of \"" + name + "\" must be a mapping", "Write \"- text: …\".");
        }
      }
    } else if (value != null) {
      wrong("\"" + name + "\" must be a list", "Start each entry with a hyphen.");
    }
    return mappings;
  }

  /** Reports the keys of a mapping that it cannot have. */
  void reportUnknown(Map<?, ?> mapping, String name, Set<String> known) {
    reportUnknown(mapping, name, known, Severity.ERROR);
  }

  /**
   * Reports the keys of a mapping that nobody reads.
   *
   * @param severity a warning where they may be another tool's
   */
  void reportUnknown(Map<?, ?> mapping, String name, Set<String> known, Severity severity) {
    for (Object written : mapping.keySet()) {
      String found = String.valueOf(written);
      if (!known.contains(found)) {
        String all = "It may have " + String.join(", ", known.stream().sorted().toList());
        report(
            severity,
            FindingCode.UNKNOWN_KEY,
            "\"" + name + "\" has no key \"" + found + "\"",
            Nearest.hint(found, known, all));
      }
    }
  }

  void wrong(String message, String hint) {
    report(FindingCode.WRONG_TYPE, message, hint);
  }

  void report(FindingCode code, String message, String hint) {
    report(Severity.ERROR, code, message, hint);
  }

  private void report(Severity severity, FindingCode code, String message, String hint) {
    findings.accept(
        new Finding(severity, code, document.path(), place().position(), message, hint));
  }
}
