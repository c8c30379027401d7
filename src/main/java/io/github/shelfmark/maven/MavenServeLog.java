package io.github.shelfmark.maven;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.record.SourceRoots;
import io.github.shelfmark.serve.ServeLog;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/**
 * What a server says, in Maven's log.
 *
 * @param base the directory that files are named from
 */
record MavenServeLog(Log log, Path base) implements ServeLog {
  @Override
  public void info(String line) {
    log.info(line);
  }

  @Override
  public void error(String line) {
    log.error(line);
  }

  @Override
  public void findings(List<Finding> findings, SourceRoots sources) {
    new FindingsLog(log, sources, base, /* annotate= */ false, System.out).print(findings);
  }

  @Override
  public void unexpected(Throwable failure) {
    log.debug(failure);
  }
}
