package io.github.shelfmark.maven;

import io.github.shelfmark.finding.Printable;
import org.apache.maven.plugin.logging.Log;

/** A log whose lines are those that we write, whatever names and values are in them. */
final class PrintableLog implements Log {
  private final Log log;

  PrintableLog(Log log) {
    this.log = log;
  }

  private static String shown(CharSequence content) {
    return Printable.lines(String.valueOf(content));
  }

  @Override
  public boolean isDebugEnabled() {
    return log.isDebugEnabled();
  }

  @Override
  public void debug(CharSequence content) {
    log.debug(shown(content));
  }

  @Override
  public void debug(CharSequence content, Throwable error) {
    log.debug(shown(content), error);
  }

  @Override
  public void debug(Throwable error) {
    log.debug(error);
  }

  @Override
  public boolean isInfoEnabled() {
    return log.isInfoEnabled();
  }

  @Override
  public void info(CharSequence content) {
    log.info(shown(content));
  }

  @Override
  public void info(CharSequence content, Throwable error) {
    log.info(shown(content), error);
  }

  @Override
  public void info(Throwable error) {
    log.info(error);
  }

  @Override
  public boolean isWarnEnabled() {
    return log.isWarnEnabled();
  }

  @Override
  public void warn(CharSequence content) {
    log.warn(shown(content));
  }

  @Override
  public void warn(CharSequence content, Throwable error) {
    log.warn(shown(content), error);
  }

  @Override
  public void warn(Throwable error) {
    log.warn(error);
  }

  @Override
  public boolean isErrorEnabled() {
    return log.isErrorEnabled();
  }

  @Override
  public void error(CharSequence content) {
    log.error(shown(content));
  }

  @Override
  public void error(CharSequence content, Throwable error) {
    log.error(shown(content), error);
  }

  @Override
  public void error(Throwable error) {
    log.error(error);
  }
}
