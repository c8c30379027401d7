package io.github.shelfmark.external;

import java.net.Authenticator;
import java.net.ProxySelector;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Has a build ask whether links to other sites lead somewhere. None of this can be said in the
 * source, which may be a stranger's.
 *
 * @param version of this program, which servers are told
 * @param privateHosts patterns of hosts that may be asked although they are those of a machine or
 *     its network
 * @param proxies how to reach hosts; empty for what Java knows
 * @param login the names and passwords of proxies
 * @param clock tells how old answers are
 * @param pauses waits between questions
 */
public record ExternalLinks(
    String version,
    List<String> privateHosts,
    Optional<ProxySelector> proxies,
    Optional<Authenticator> login,
    Clock clock,
    Pauses pauses) {

  /** Waits. */
  @FunctionalInterface
  public interface Pauses {
    /** Really waits. */
    Pauses REAL = duration -> Thread.sleep(duration.toMillis());

    /**
     * Waits for a time.
     *
     * @throws InterruptedException if the thread is to end
     */
    void pause(Duration duration) throws InterruptedException;
  }

  /** Asks public hosts only, as Java reaches them. */
  public static ExternalLinks of(String version) {
    return new ExternalLinks(
        version, List.of(), Optional.empty(), Optional.empty(), Clock.systemUTC(), Pauses.REAL);
  }
}
