package io.github.shelfmark.record;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files outside the source that a build has looked for or into, such as those that other tools
 * write into the site. A later build is the same only while they are. Shared between threads.
 */
public final class Watched {
  private static final String FILE = "file";
  private static final String DIRECTORY = "directory";
  private static final String NOTHING = "nothing";
  private static final String CONTENT = "content ";

  private final Map<String, String> states = new TreeMap<>();

  /** Notes a path whose existence alone matters, and says what is there. */
  public synchronized boolean exists(Path path) {
    String state = state(path);
    states.put(path.toString(), state);
    return !state.equals(NOTHING);
  }

  /** Notes a file whose content matters. */
  public synchronized void content(Path file) {
    states.put(file.toString(), CONTENT + Stamp.of(file).text());
  }

  private static String state(Path path) {
    if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return FILE;
    }
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? DIRECTORY : NOTHING;
  }

  /** What is there, by path. */
  public synchronized Map<String, String> states() {
    return new TreeMap<>(states);
  }

  /** Whether what an earlier build noted is as it was. */
  public static boolean holds(Map<String, String> states) {
    for (Map.Entry<String, String> entry : states.entrySet()) {
      try {
        Path path = Path.of(entry.getKey());
        boolean content = entry.getValue().startsWith(CONTENT);
        String now = content ? CONTENT + Stamp.of(path).text() : state(path);
        if (!now.equals(entry.getValue())) {
          return false;
        }
      } catch (InvalidPathException otherSystem) {
        return false;
      }
    }
    return true;
  }
}
