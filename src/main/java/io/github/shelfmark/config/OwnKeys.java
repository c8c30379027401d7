package io.github.shelfmark.config;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the keys of a configuration that are its site's own, though we read keys of the same name:
 * another theme's {@code nav}, {@code footer} or {@code sections}. Such a key has a value that we
 * cannot read, so all of it is left to the site.
 */
final class OwnKeys {
  /** What is wrong with a value of another tool; an address that is refused is an error. */
  private static final Set<FindingCode> SHAPES =
      Set.of(FindingCode.WRONG_TYPE, FindingCode.UNKNOWN_KEY, FindingCode.CONFIGURATION);

  /** Of a site that has no keys of its own, so that what is wrong is an error. */
  static final OwnKeys NONE = new OwnKeys(Set.of(), Set.of());

  private final Set<String> written;
  private final Set<String> tools;
  private final Set<String> keys = new LinkedHashSet<>();
  private final Map<String, Finding> told = new LinkedHashMap<>();

  /**
   * Keys of one configuration.
   *
   * @param written the keys of its file that are not overridden, of which each may be the site's
   * @param tools the keys that mean the same to the tool that the site is written for
   */
  OwnKeys(Set<String> written, Set<String> tools) {
    this.written = written;
    this.tools = tools;
  }

  /**
   * Takes what is wrong with a value, if it shows that a key is the site's own.
   *
   * @param path the path of the value
   * @return false if it is an error
   */
  boolean take(String path, Finding wrong) {
    String key = ConfigPlaces.top(path);
    if (!written.contains(key) || tools.contains(key) || !SHAPES.contains(wrong.code())) {
      return false;
    }
    keys.add(key);
    // A value that is altogether different needs no word.
    if (!path.equals(key)) {
      told.putIfAbsent(
          key,
          Finding.info(
              wrong.code(),
              wrong.file(),
              wrong.position(),
              "\"" + key + "\" is left to the site, because " + wrong.message(),
              wrong.hint()));
    }
    return true;
  }

  /** The keys that are the site's own. */
  Set<String> keys() {
    return keys;
  }

  /** What is told of those whose values are nearly ours. */
  Collection<Finding> told() {
    return told.values();
  }
}
