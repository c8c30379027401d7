package io.github.shelfmark.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
      Path unfinished = Files.createTempFile(directory, format.file(), ".tmp");
      try {
        Files.write(unfinished, bytes);
        Files.move(
            unfinished, directory.resolve(format.file()), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    }
  }
}
