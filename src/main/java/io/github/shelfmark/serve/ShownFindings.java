package io.github.shelfmark.serve;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Printable;
import io.github.shelfmark.record.SourceRoots;
import io.github.shelfmark.serve.http.ExcerptLine;
import io.github.shelfmark.serve.http.ShownFinding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings as browsers show them.
 *
 * @param editor the addresses that open editors
 * @param base the directory that files are named from
 */
record ShownFindings(EditorLinks editor, Path base) {
  /** How many have lines of their file; nobody reads more at once. */
  private static final int WITH_EXCERPT = 50;

  List<ShownFinding> of(List<Finding> findings, SourceRoots sources) {
    List<ShownFinding> shown = new ArrayList<>();
    for (Finding finding : findings) {
      shown.add(of(finding, sources, shown.size() < WITH_EXCERPT));
    }
    return shown;
  }

  private ShownFinding of(Finding finding, SourceRoots sources, boolean withExcerpt) {
    String name = "";
    String address = "";
    List<ExcerptLine> lines = List.of();
    if (!finding.file().isEmpty()) {
      Path file = sources.fileOf(finding.file()).normalize();
      name = name(file);
      address = editor.to(file, finding.position());
      lines = withExcerpt ? Excerpt.of(file, finding.position()) : List.of();
    }
    return new ShownFinding(
        finding.severity(),
        finding.code().label(),
        name,
        finding.position().line(),
        finding.position().column(),
        finding.message(),
        finding.hint(),
        lines,
        address);
  }

  /** A file as people see it. */
  String name(Path file) {
    Path shown = file.startsWith(base) ? base.relativize(file) : file;
    return Printable.of(shown.toString().replace('\\', '/'));
  }
}
