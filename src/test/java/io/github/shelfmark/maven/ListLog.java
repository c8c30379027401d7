package io.github.shelfmark.maven;

import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Maven's own log, but keeps its lines in memory, each prefixed with the letter of its level. */
final class ListLog extends SystemStreamLog {
  private final List<String> lines;

  ListLog(List<String> lines) {
    this.lines = lines;
  }

  @Override
  public void error(CharSequence line) {
    lines.add("E " + line);
  }

  @Override
  public void warn(CharSequence line) {
    lines.add("W " + line);
  }

  @Override
  public void info(CharSequence line) {
    lines.add("I " + line);
  }
}
