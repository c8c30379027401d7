package io.github.shelfmark.engine;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.record.SourceRoots;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a safe build refuses of the directories that a stranger's source consists of. */
final class StrangersDirectories {
  private StrangersDirectories() {}

  /** Refuses a source that is itself a link, because it could lead to any files of the machine. */
  static void refuseLinks(SourceRoots sources, Findings findings) {
    for (SourceRoot root : sources.all()) {
      if (Files.isSymbolicLink(root.directory())) {
        findings.add(
            Finding.error(
                FindingCode.REFUSED_IN_SAFE,
                "",
                Position.NONE,
                "the source directory "
                    + root.directory()
                    + " is a symbolic link, which a safe build does not follow",
                "Name the directory that it leads to, if it is yours."));
      }
    }
  }

  /**
   * Tells of each directory with a theme that it is not used: its templates, scripts and styles
   * would be those of every page.
   */
  static void refuseThemes(List<Path> directories, Findings findings) {
    for (Path directory : directories) {
      findings.add(
          Finding.warning(
              FindingCode.REFUSED_IN_SAFE,
              String.valueOf(directory.getFileName()),
              Position.NONE,
              "the theme's files in the source are not used by a safe build, because they decide what"
                  + " every page runs",
              "Put a theme that is your own into a jar, as a dependency of the plugin in the POM."));
    }
  }
}
