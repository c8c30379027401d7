package io.github.shelfmark.engine;

import io.github.shelfmark.extension.SitePolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What to do when the source directory is missing: where the documents may be instead. */
final class MissingSourceHint {
  /** Where else projects have their documents. */
  private static final List<String> USUAL =
      List.of("src/docs", "src/site/markdown", "docs", "doc", "src/main/docs", "documentation");

  /** How far above a missing source its project is looked for: {@code src/docs} is two below. */
  private static final int ABOVE = 3;

  private MissingSourceHint() {}

  /** The hint for a source directory that does not exist. */
  static String of(Path source, Extensions extensions) {
    Path above = source.toAbsolutePath().normalize().getParent();
    for (int i = 0; above != null && i < ABOVE; i++, above = above.getParent()) {
      List<String> files = configurations(above, extensions);
      if (!files.isEmpty()) {
        return "There is a "
            + files.get(0)
            + " in "
            + above
            + ". Move it and the documents to the source directory, or build that directory with"
            + " <sourceDirectory>"
            + above
            + "</sourceDirectory> and name its documents with <includes>.";
      }
      for (String usual : USUAL) {
        if (Files.isDirectory(above.resolve(usual))) {
          return "There is a directory "
              + above.resolve(usual)
              + "; if it has the documents, set <sourceDirectory> to it.";
        }
      }
      if (Files.exists(above.resolve("pom.xml"))) {
        break;
      }
    }
    return "Create it and put a Markdown file such as index.md into it, or set"
        + " <sourceDirectory>.";
  }

  private static List<String> configurations(Path directory, Extensions extensions) {
    List<String> found = new ArrayList<>();
    List<SitePolicy> kinds = new ArrayList<>(List.of(SitePolicy.ORDINARY));
    kinds.addAll(extensions.policies());
    for (SitePolicy kind : kinds) {
      for (String name : kind.config().files()) {
        if (Files.exists(directory.resolve(name))) {
          found.add(name);
        }
      }
    }
    return found;
  }
}
