package io.github.shelfmark.maven;

import io.github.shelfmark.external.ExternalLinks;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Whether and how links to other sites are checked, as the parameters and Maven itself say. */
final class OutsideLinksParameter {
  private OutsideLinksParameter() {}

  /**
   * How they are checked.
   *
   * @param wanted whether the user wants it
   * @param privateHosts as configured
   * @param version that of the plugin
   * @return empty if they are not
   */
  static Optional<ExternalLinks> of(
      boolean wanted,
      @Nullable List<String> privateHosts,
      MavenSession session,
      @Nullable String version,
      Log log) {
    if (!wanted) {
      return Optional.empty();
    }
    if (session.isOffline()) {
      log.info("Links to other sites are not checked, because Maven is offline.");
      return Optional.empty();
    }
    boolean proxied = MavenProxies.areConfigured(session.getRepositorySession());
    MavenProxies proxies = new MavenProxies(session.getRepositorySession());
    return Optional.of(
        new ExternalLinks(
            version == null ? "" : version,
            privateHosts == null ? List.of() : List.copyOf(privateHosts),
            proxied ? Optional.of(proxies) : Optional.empty(),
            proxied ? Optional.of(proxies.login()) : Optional.empty(),
            Clock.systemUTC(),
            ExternalLinks.Pauses.REAL));
  }
}
