package io.github.shelfmark;

import io.github.shelfmark.contract.UrlContract;
import io.github.shelfmark.external.ExternalLinks;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a build checks besides its documents.
 *
 * <pre>{@code
 * BuildChecks.NONE.baseline(Path.of("shelfmark-baseline.txt"))
 * }</pre>
 *
 * @param baseline a file with findings that are passed over, as the goal {@code check} writes it;
 *     it need not be there
 * @param urls the list of addresses that the site has published
 * @param external how links to other sites are checked; empty if they are not
 */
public record BuildChecks(
    Optional<Path> baseline, Optional<UrlContract> urls, Optional<ExternalLinks> external) {
  /** Nothing besides. */
  public static final BuildChecks NONE =
      new BuildChecks(Optional.empty(), Optional.empty(), Optional.empty());

  /** The same with another baseline; null for none. */
  public BuildChecks baseline(@Nullable Path file) {
    return new BuildChecks(Optional.ofNullable(file), urls, external);
  }

  /** The same with another list of addresses. */
  public BuildChecks urls(UrlContract contract) {
    return new BuildChecks(baseline, Optional.of(contract), external);
  }

  /** The same with links to other sites, which are asked for in each build then. */
  public BuildChecks external(ExternalLinks settings) {
    return new BuildChecks(baseline, urls, Optional.of(settings));
  }
}
