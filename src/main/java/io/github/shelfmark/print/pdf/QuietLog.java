package io.github.shelfmark.print.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the libraries from writing to the log of the build: what is wrong is in findings. PDFBox
 * asks Commons Logging, which looks for other logs, such as Maven's, unless the context class
 * loader has a factory already.
 */
final class QuietLog extends LogFactory implements XRLogger {
  private static final QuietLog INSTANCE = new QuietLog();

  private QuietLog() {}

  /** Silences the libraries where they are called with a context class loader. */
  static void use(ClassLoader loader) {
    factories.put(loader, INSTANCE);
    XRLog.setLoggerImpl(INSTANCE);
  }

  @Override
  public void log(String where, Level level, String message) {
    // Nobody is to hear it.
  }

  @Override
  public void log(String where, Level level, String message, Throwable thrown) {
    // Nobody is to hear it.
  }

  @Override
  public void setLevel(String logger, Level level) {
    // There is one level: nothing.
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return false;
  }

  @Override
  public Log getInstance(Class<?> type) {
    return new NoOpLog();
  }

  @Override
  public Log getInstance(String name) {
    return new NoOpLog();
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    return null;
  }

  @Override
  public String[] getAttributeNames() {
    return new String[0];
  }

  @Override
  public void setAttribute(String name, Object value) {
    // It has none.
  }

  @Override
  public void removeAttribute(String name) {
    // It has none.
  }

  @Override
  public void release() {
    // It holds nothing.
  }
}
