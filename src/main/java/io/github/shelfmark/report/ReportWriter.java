package io.github.shelfmark.report;

import io.github.shelfmark.paths.ReplacedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Writes reports into a directory. */
public final class ReportWriter {
  private ReportWriter() {}

  /**
   * Writes a report in some formats; what an earlier build reported there is replaced as a whole.
   *
   * @param directory where the files go; made if it is missing
   * @throws IOException if a file cannot be written; the earlier one is left then
   */
  public static void write(Report report, Collection<ReportFormat> formats, Path directory)
      throws IOException {
    for (ReportFormat format : formats) {
      byte[] bytes = format.write(report).getBytes(StandardCharsets.UTF_8);
      Files.createDirectories(directory);
      ReplacedFile.write(directory.resolve(format.file()), next -> Files.write(next, bytes));
    }
  }
}
