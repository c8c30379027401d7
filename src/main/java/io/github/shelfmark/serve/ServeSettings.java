package io.github.shelfmark.serve;

import java.nio.file.Path;
import java.util.Set;

/**
 * How a site is served.
 *
 * @param port the port; the next free one if it is taken, 0 for any
 * @param hosts names besides {@code localhost} under which the server may be asked
 * @param editor the addresses that open editors
 * @param base the directory that files are named from
 * @param poll whether to look at all files every second instead of asking the system to tell
 */
public record ServeSettings(
    int port, Set<String> hosts, EditorLinks editor, Path base, boolean poll) {
  /** Any port, no editor; files are named from a directory. */
  public static ServeSettings at(Path base) {
    return new ServeSettings(0, Set.of(), EditorLinks.NONE, base, /* poll= */ false);
  }

  /** The same with another port. */
  public ServeSettings port(int other) {
    return new ServeSettings(other, hosts, editor, base, poll);
  }

  /** The same with an editor. */
  public ServeSettings editor(EditorLinks other) {
    return new ServeSettings(port, hosts, other, base, poll);
  }
}
