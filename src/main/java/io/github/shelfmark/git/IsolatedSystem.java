package io.github.shelfmark.git;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * What the library may know of the machine: nothing. By itself it reads the user's and the system's
 * configuration, for which it starts a {@code git}; and it measures the file system's clock for
 * seconds, writing files into the repository and into the user's home.
 */
final class IsolatedSystem extends SystemReader {
  private static final Object LOCK = new Object();

  /**
   * Maven's log, and that of its relatives, asks for this once for each class that writes to it.
   */
  private static final String LOG_LEVEL = "org.slf4j.simpleLogger.log.org.eclipse.jgit";

  private IsolatedSystem() {}

  /** Something to do with the library. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  /** Does something while the library is shut off. It has one such setting for all threads. */
  static <T> T during(Work<T> work) throws IOException {
    synchronized (LOCK) {
      boolean quiet = System.getProperty(LOG_LEVEL) == null;
      if (quiet) {
        // What is wrong with a repository is a finding; the library adds stack traces to it.
        System.setProperty(LOG_LEVEL, "off");
      }
      SystemReader before = SystemReader.getInstance();
      SystemReader.setInstance(new IsolatedSystem());
      try {
        return work.run();
      } finally {
        SystemReader.setInstance(before);
        if (quiet) {
          System.clearProperty(LOG_LEVEL);
        }
      }
    }
  }

  @Override
  public String getHostname() {
    return "localhost";
  }

  @Override
  public @Nullable String getenv(String variable) {
    return null;
  }

  @Override
  public String getProperty(String key) {
    return System.getProperty(key);
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  @Override
  @SuppressWarnings("deprecation") // It has to be there.
  public long getCurrentTime() {
    return System.currentTimeMillis();
  }

  @Override
  @SuppressWarnings("deprecation") // It has to be there.
  public int getTimezone(long when) {
    return 0;
  }

  /** A configuration that says nothing but how coarse the file system's clock is. */
  private static final class NoFile extends FileBasedConfig {
    private static final String CLOCK = "filesystem";

    /** Coarser than any; all it costs is to look into a directory once more. */
    private static final long COARSEST_SECONDS = 2;

    NoFile(@Nullable Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {
      // There is nothing to load.
    }

    @Override
    public void save() {
      // There is nowhere to save it.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public long getTimeUnit(
        String section, @Nullable String name, String key, long otherwise, TimeUnit unit) {
      return section.equals(CLOCK)
          ? unit.convert(COARSEST_SECONDS, TimeUnit.SECONDS)
          : super.getTimeUnit(section, name, key, otherwise, unit);
    }
  }
}
