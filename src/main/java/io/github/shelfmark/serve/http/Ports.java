package io.github.shelfmark.serve.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Binds servers to the addresses that {@code localhost} has: browsers try both, and a program that
 * has the other one would be shown instead of the site. Nothing is bound that another machine
 * reaches.
 */
final class Ports {
  private static final int FURTHER = 20;
  private static final int LAST = 65_535;
  private static final int WAITING = 512;
  private static final int PROBE_MILLIS = 200;

  /** How often any free port is asked for; the other address of it may be taken. */
  private static final int ATTEMPTS = 20;

  private final InetAddress four;
  private final InetAddress six;
  private final boolean hasSix;

  private Ports() throws IOException {
    four = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    byte[] one = new byte[16];
    one[15] = 1;
    six = InetAddress.getByAddress("localhost", one);
    hasSix = canBind(six);
  }

  /**
   * Servers on one port that do not listen yet.
   *
   * @param port the port; 0 for any
   * @throws IOException if neither it nor one of those that follow is free
   */
  static List<HttpServer> bind(int port) throws IOException {
    Ports ports = new Ports();
    int last = port == 0 ? ATTEMPTS : Math.min(LAST, port + FURTHER);
    IOException reason = new BindException();
    for (int next = port == 0 ? 1 : port; next <= last; next++) {
      try {
        return ports.bindBoth(port == 0 ? 0 : next);
      } catch (IOException taken) {
        reason = taken;
      }
    }
    String tried = port == 0 ? "No port" : "None of the ports from " + port + " to " + last;
    throw new BindException(tried + " is free: " + reason.getMessage());
  }

  private List<HttpServer> bindBoth(int port) throws IOException {
    if (port != 0 && isAnswered(four, port)) {
      throw new BindException("another program answers at port " + port);
    }
    List<HttpServer> servers = new ArrayList<>();
    servers.add(HttpServer.create(new InetSocketAddress(four, port), WAITING));
    int bound = servers.get(0).getAddress().getPort();
    if (hasSix) {
      try {
        servers.add(HttpServer.create(new InetSocketAddress(six, bound), WAITING));
      } catch (IOException taken) {
        servers.get(0).stop(0);
        throw taken;
      }
    }
    return servers;
  }

  private static boolean canBind(InetAddress address) {
    try (ServerSocket socket = new ServerSocket(0, 1, address)) {
      return socket.isBound();
    } catch (IOException none) {
      return false;
    }
  }

  /**
   * Whether a program listens there: macOS lets us bind one address of a port of which another
   * program has all. Windows refuses that, and takes seconds to say that nobody listens.
   */
  private static boolean isAnswered(InetAddress address, int port) {
    if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
      return false;
    }
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), PROBE_MILLIS);
      return true;
    } catch (IOException nobody) {
      return false;
    }
  }
}
