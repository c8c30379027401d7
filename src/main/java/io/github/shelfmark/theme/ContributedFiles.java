package io.github.shelfmark.theme;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files that an extension adds to the built-in theme.
 *
 * @param owner the class beside which the resources are
 * @param resources their names: a directory of any name, and the path in the theme
 */
public record ContributedFiles(Class<?> owner, List<String> resources) {
  /** What sites in several languages have besides: the menu of languages. */
  public static ContributedFiles ofLanguages() {
    return new ContributedFiles(
        Theme.class, List.of("languages/blocks/languages.css", "languages/blocks/languages.js"));
  }

  /** What sites of several versions have besides: the menu of versions. */
  public static ContributedFiles ofVersions() {
    return new ContributedFiles(
        Theme.class, List.of("versions/blocks/versions.css", "versions/blocks/versions.js"));
  }

  /**
   * The bytes of every file by its path in the theme.
   *
   * @param findings gets resources that the extension does not have
   */
  Map<String, byte[]> read(Findings findings) {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : resources) {
      try (InputStream in = owner.getResourceAsStream(name)) {
        if (in == null) {
          findings.add(missing(name));
        } else {
          files.put(name.substring(name.indexOf('/') + 1), in.readAllBytes());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  private Finding missing(String name) {
    return Finding.error(
        FindingCode.EXTENSION,
        "",
        Position.NONE,
        owner.getName() + " has no resource \"" + name + "\" for the theme",
        "The extension's jar needs it in the directory of the class's package.");
  }
}
