package io.github.shelfmark.testing;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An nginx on the loopback interface that stores uploaded files, for one test. */
public final class HttpStore implements AutoCloseable {
  private static final int ATTEMPTS = 5;
  private static final int SECONDS_TO_START = 10;

  private static final String CONFIGURATION =
      """
      daemon off;
      # One process that keeps its user: the files belong to whoever runs the test.
      master_process off;
      pid nginx.pid;
      events {}
      http {
        access_log access.log;
        client_body_temp_path temp/body;
        proxy_temp_path temp/proxy;
        fastcgi_temp_path temp/fastcgi;
        uwsgi_temp_path temp/uwsgi;
        scgi_temp_path temp/scgi;
        server {
          listen 127.0.0.1:%d;
          root files;
          include location.conf;
        }
      }
      """;

  private final Path directory;
  private final Process process;
  private final int port;

  private HttpStore(Path directory, Process process, int port) {
    this.directory = directory;
    this.process = process;
    this.port = port;
  }

  /** The nginx installed on this machine, if there is one. */
  public static Optional<Path> nginx() {
    // Debian installs it in /usr/sbin, which is not on the PATH of ordinary users.
    String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin";
    return Stream.of(path.split(File.pathSeparator))
        .map(entry -> Path.of(entry, "nginx"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts an empty store.
   *
   * @param nginx the program
   * @param directory an empty directory for its files and logs
   * @param location the configuration of the one location it serves
   * @param writers the users who may write, each line a {@code name:{PLAIN}password}
   */
  public static HttpStore start(Path nginx, Path directory, Path location, String writers)
      throws IOException, InterruptedException {
    Files.createDirectories(directory.resolve("files"));
    Files.createDirectories(directory.resolve("temp"));
    Files.copy(location, directory.resolve("location.conf"));
    Files.writeString(directory.resolve("writers"), writers);
    // Another process may take the free port before nginx does.
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      int port = freePort();
      Files.writeString(directory.resolve("nginx.conf"), CONFIGURATION.formatted(port));
      Process process =
          new ProcessBuilder(nginx.toString(), "-p", directory + "/", "-c", "nginx.conf")
              .redirectErrorStream(true)
              .redirectOutput(directory.resolve("nginx.log").toFile())
              .start();
      HttpStore store = new HttpStore(directory, process, port);
      if (store.answers()) {
        return store;
      }
      store.close();
    }
    throw new IOException("nginx: " + Files.readString(directory.resolve("nginx.log")));
  }

  /** The URL of the store. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** The directory of the stored files. */
  public Path files() {
    return directory.resolve("files");
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private boolean answers() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
    while (process.isAlive() && System.nanoTime() < end) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        // A server of another process on this port would answer too, while nginx is about to exit.
        return socket.isConnected() && !process.waitFor(100, TimeUnit.MILLISECONDS);
      } catch (IOException notYet) {
        Thread.sleep(20);
      }
    }
    return false;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
