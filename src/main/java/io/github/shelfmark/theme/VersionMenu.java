package io.github.shelfmark.theme;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.config.Version;
import io.github.shelfmark.config.Versions;
import io.github.shelfmark.theme.model.VersionModel;
import io.github.shelfmark.theme.model.VersionsModel;
import java.util.List;
import java.util.Optional;

/**
 * The versions in which a page can be read. Each leads to the same page. Which pages another site
 * has is not known; a script looks before readers go there.
 */
final class VersionMenu {
  private static final String BLOCK = "versions";

  private final SiteConfig config;
  private final BlockFiles blocks;

  VersionMenu(SiteConfig config, BlockFiles blocks) {
    this.config = config;
    this.blocks = blocks;
  }

  /**
   * The versions that a page offers.
   *
   * @param url the URL of a document's page below the root of the site, starting with a slash; that
   *     of the home page of its language for a page that other versions need not have, or empty
   */
  VersionsModel of(String url, Linker linker) {
    Versions versions = config.versions();
    if (!versions.areUsed()) {
      return new VersionsModel(
          List.of(), config.info().version(), null, false, false, List.of(), List.of());
    }
    Optional<Version> current = versions.current(config.info());
    List<VersionModel> all =
        versions.all().stream()
            .map(version -> model(version, url, current.filter(version::equals).isPresent()))
            .toList();
    boolean old = versions.areOld(config.info());
    List<String> used = List.of(BLOCK);
    return new VersionsModel(
        all,
        current.map(Version::title).orElse(config.info().version()),
        all.stream().filter(VersionModel::latest).findFirst().orElse(null),
        old,
        !old && current.isPresent() && !current.get().latest(),
        blocks.styles(used, linker),
        blocks.scripts(used, linker));
  }

  /**
   * The address at which search engines are to list a page of an old version: that of the same page
   * in the latest one.
   *
   * @param url the escaped URL of the page below the root of the site, starting with a slash
   * @return empty if the site is not about an old version, or has no address
   */
  static Optional<String> canonical(SiteConfig config, String url) {
    if (config.info().url().isEmpty() || !config.versions().areOld(config.info())) {
      return Optional.empty();
    }
    return config
        .versions()
        .latest()
        .map(latest -> latest.url() + url.substring(1))
        .map(address -> address.startsWith("/") ? config.info().url() + address : address);
  }

  private static VersionModel model(Version version, String url, boolean current) {
    String page = url.isEmpty() ? version.url() : version.url() + url.substring(1);
    return new VersionModel(version.title(), page, version.url(), current, version.latest());
  }
}
