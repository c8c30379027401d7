package io.github.shelfmark.engine;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.aggregate.ModuleConfigs;
import io.github.shelfmark.aggregate.ModuleReader;
import io.github.shelfmark.config.ConfigReader;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.markup.link.Neighbours;
import io.github.shelfmark.read.KnownSources;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.text.BuildValues;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads the modules that links of a site lead to, each when the first link does. */
final class NeighbourSites implements Neighbours {
  private final BuildState state;
  private final Map<String, Optional<Site>> sites = new ConcurrentHashMap<>();
  private volatile @Nullable List<SourceRoot> modules;
  private @Nullable SiteConfig root;

  NeighbourSites(BuildState state) {
    this.state = state;
  }

  @Override
  public synchronized List<SourceRoot> modules() {
    List<SourceRoot> known = modules;
    if (known == null) {
      known =
          state.request().neighbours().get().stream()
              .map(state.extensions().kinds()::withContent)
              .toList();
      modules = known;
    }
    return known;
  }

  @Override
  public Optional<Site> site(SourceRoot module) {
    return sites.computeIfAbsent(module.module(), name -> read(module));
  }

  /** Whether any link led to such a module, so that the site depends on more than its source. */
  boolean used() {
    return modules != null && state.request().neighbours() != BuildRequest.ALONE;
  }

  private Optional<Site> read(SourceRoot module) {
    SitePolicy kind = state.extensions().kinds().policyOf(module.directory());
    if (!Files.isDirectory(module.directory()) || !kind.joinsModules()) {
      return Optional.empty();
    }
    // What is wrong in the module is reported where the module is built.
    Findings unread = new Findings();
    SiteConfig config =
        new ModuleConfigs(
                root(),
                state.request().overrides(),
                state.extensions().knownDialects(),
                unused -> {},
                unread)
            .read(module, kind.config());
    ModuleReader reader =
        new ModuleReader(
            new BuildClock(state.request().now()), KnownSources.NONE, Set.of(), unread);
    return Optional.of(
        reader.read(module, kind, config, data -> text -> "", BuildValues.NONE).site());
  }

  /** The configuration of the site of all modules. */
  private synchronized SiteConfig root() {
    SiteConfig known = root;
    if (known == null) {
      SourceRoot first =
          modules().stream().filter(SourceRoot::isOwn).findFirst().orElse(modules().get(0));
      SitePolicy policy = state.extensions().kinds().policyOf(first.directory());
      known =
          new ConfigReader(policy.config(), state.extensions().knownDialects(), new Findings())
              .safe(state.request().safe())
              .read(first.directory(), Map.of(), Map.of());
      root = known;
    }
    return known;
  }
}
