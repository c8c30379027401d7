package io.github.shelfmark.git;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Isolates JGit from the machine. By default it reads the user's and the system's configuration,
 * for which it starts a {@code git} process, and it measures the resolution of the file system's
 * timestamps for seconds, writing files into the repository and into the user's home directory.
 */
final class IsolatedSystem extends SystemReader {
  private static final Object LOCK = new Object();

  /** SLF4J's simple logger, which Maven uses, reads this property once for each logger. */
  private static final String LOG_LEVEL = "org.slf4j.simpleLogger.log.org.eclipse.jgit";

  private IsolatedSystem() {}

  /** Work to do with JGit. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  /** Runs the work while JGit is isolated. The setting is global, for all threads. */
  static <T> T during(Work<T> work) throws IOException {
    synchronized (LOCK) {
      boolean quiet = System.getProperty(LOG_LEVEL) == null;
      if (quiet) {
        // Problems with a repository are reported as findings; JGit would also log stack traces.
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
  @SuppressWarnings("deprecation") // Deprecated, but abstract in the superclass.
  public long getCurrentTime() {
    return System.currentTimeMillis();
  }

  @Override
  @SuppressWarnings("deprecation") // Deprecated, but abstract in the superclass.
  public int getTimezone(long when) {
    return 0;
  }

  /** An empty configuration, apart from the resolution of the file system's timestamps. */
  private static final class NoFile extends FileBasedConfig {
    private static final String CLOCK = "filesystem";

    /** Coarser than any file system; it only costs one more look into a directory. */
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
