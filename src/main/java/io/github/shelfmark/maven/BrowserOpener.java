package io.github.shelfmark.maven;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Opens an address in the browser, by a program of the system: Java's own way needs a desktop's
 * libraries in this process.
 */
final class BrowserOpener {
  private static final long SECONDS_TO_FAIL = 5;

  private BrowserOpener() {}

  /**
   * Opens an address; returns at once.
   *
   * @param told gets a line if that is not possible
   */
  static void open(URI address, Consumer<String> told) {
    List<List<String>> commands =
        commands(System.getProperty("os.name", ""), System.getenv(), address);
    if (commands.isEmpty()) {
      told.accept("There is no display to open a browser on; open " + address + " yourself.");
      return;
    }
    Thread thread = new Thread(() -> run(commands, address, told), "shelfmark-open");
    thread.setDaemon(true);
    thread.start();
  }

  /** What may open an address, the best first; empty where there is no display. */
  static List<List<String>> commands(String system, Map<String, String> environment, URI address) {
    String name = system.toLowerCase(Locale.ROOT);
    String url = address.toString();
    if (name.contains("mac")) {
      return List.of(List.of("open", url));
    }
    if (name.contains("windows")) {
      return List.of(List.of("rundll32", "url.dll,FileProtocolHandler", url));
    }
    List<List<String>> commands = new ArrayList<>();
    if (environment.containsKey("WSL_DISTRO_NAME")) {
      commands.add(List.of("wslview", url));
      commands.add(List.of("rundll32.exe", "url.dll,FileProtocolHandler", url));
    }
    if (environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY")) {
      commands.add(List.of("xdg-open", url));
    }
    return commands;
  }

  private static void run(List<List<String>> commands, URI address, Consumer<String> told) {
    for (List<String> command : commands) {
      try {
        Process process =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        // Some stay as long as the browser does.
        if (!process.waitFor(SECONDS_TO_FAIL, TimeUnit.SECONDS) || process.exitValue() == 0) {
          return;
        }
      } catch (IOException e) {
        // The next one may be there.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    told.accept("No browser could be opened; open " + address + " yourself.");
  }
}
