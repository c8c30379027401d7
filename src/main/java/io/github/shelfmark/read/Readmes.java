package io.github.shelfmark.read;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * README files as the indexes of their directories, as GitHub shows them: where a directory has no
 * index, its README is read as if it were called {@code index}.
 */
final class Readmes {
  private static final String INDEX = "index.";

  private final Set<String> withIndex = new HashSet<>();
  private final Map<String, String> chosen = new HashMap<>();

  /**
   * Finds the README files of a source.
   *
   * @param files all files, sorted by path
   * @param markdown which extensions are Markdown's
   * @param findings gets directories with two README files
   */
  Readmes(List<SourceFile> files, Set<String> markdown, Findings findings) {
    for (SourceFile file : files) {
      String name = file.name();
      boolean page = file.extension().equals("html") || markdown.contains(file.extension());
      if (page && name.startsWith(INDEX) && name.indexOf('.', INDEX.length()) < 0) {
        withIndex.add(file.directory());
      }
    }
    for (SourceFile file : files) {
      if (!isReadme(file) || !markdown.contains(file.extension())) {
        continue;
      }
      String first = chosen.putIfAbsent(file.directory(), file.path());
      if (first != null && !withIndex.contains(file.directory())) {
        findings.add(
            Finding.warning(
                FindingCode.DUPLICATE_URL,
                file.path(),
                Position.NONE,
                "the directory has two READMEs; " + first + " is its index",
                "Rename one of the two, or add an index.md."));
      }
    }
  }

  private static boolean isReadme(SourceFile file) {
    String name = file.name();
    int dot = name.lastIndexOf('.');
    return dot == "readme".length() && name.substring(0, dot).equalsIgnoreCase("readme");
  }

  /** The file by whose name the URL of a README is made; empty if it is no index. */
  Optional<SourceFile> asIndex(SourceFile file) {
    boolean index =
        file.path().equals(chosen.get(file.directory())) && !withIndex.contains(file.directory());
    return index
        ? Optional.of(
            new SourceFile(
                file.directory() + INDEX + file.extension(), file.file(), file.collection()))
        : Optional.empty();
  }
}
