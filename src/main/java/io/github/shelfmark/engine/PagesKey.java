package io.github.shelfmark.engine;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.SourceRoot;
import java.util.TreeMap;

/**
 * A digest of everything that all pages depend on. Of the request that is less than {@code
 * BuildState.key()}: pages record which values of the POM they show.
 */
final class PagesKey {
  private PagesKey() {}

  static String of(BuildState state, Outputs.Kind kind, SiteConfig config) {
    BuildRequest request = state.request();
    Fingerprint print = new Fingerprint();
    for (SourceRoot root : request.sources().all()) {
      print.add(root.mount()).add(root.directory().toString()).add(root.content());
      print.add(root.module()).add(root.title());
    }
    return print
        .add(state.code())
        .add(new TreeMap<>(request.overrides()))
        .add(request.strict())
        .add(request.libraries().key())
        .add(config.values())
        .add(kind.policy().name())
        .add(config.dialect())
        .add(kind.dialects().code())
        .hex();
  }
}
