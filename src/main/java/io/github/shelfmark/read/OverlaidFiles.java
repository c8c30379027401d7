package io.github.shelfmark.read;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files of several directories as one tree. */
final class OverlaidFiles {
  private OverlaidFiles() {}

  /**
   * Joins the files of all directories.
   *
   * @param files one directory after the other
   * @param findings gets files that two directories have
   * @return each path once, sorted
   */
  static List<SourceFile> join(List<SourceFile> files, Findings findings) {
    List<SourceFile> sorted = new ArrayList<>(files);
    sorted.sort(Comparator.comparing(SourceFile::path));
    List<SourceFile> joined = new ArrayList<>(sorted.size());
    for (SourceFile file : sorted) {
      SourceFile before = joined.isEmpty() ? file : joined.get(joined.size() - 1);
      if (joined.isEmpty() || !before.path().equals(file.path())) {
        joined.add(file);
      } else {
        findings.add(
            Finding.error(
                FindingCode.DUPLICATE_SOURCE,
                "",
                Position.NONE,
                "two source directories have the same file: "
                    + before.file()
                    + " and "
                    + file.file(),
                "Keep one of them, or exclude it with \"exclude\"."));
      }
    }
    return joined;
  }
}
