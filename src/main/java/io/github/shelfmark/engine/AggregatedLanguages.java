package io.github.shelfmark.engine;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;

/**
 * The languages of a site of several modules. Each module has documents of its own at its own
 * place, so a site of modules is in one language.
 */
final class AggregatedLanguages {
  private AggregatedLanguages() {}

  /** The configuration without languages if the site has modules, which is told. */
  static SiteConfig in(SiteConfig config, SiteModules modules, Findings findings) {
    if (!config.languages().areUsed() || modules.isEmpty()) {
      return config;
    }
    findings.add(
        Finding.warning(
            FindingCode.LANGUAGES,
            config.file(),
            config.languages().all().get(0).position(),
            "a site of several modules is in one language, so \"languages\" is not followed",
            "Build the site of each language on its own, or without \"aggregate\"."));
    return config.withoutLanguages();
  }

  /** The configuration of a module without languages, which is told. */
  static SiteConfig inModule(SiteConfig config, String mount, Findings findings) {
    if (!config.languages().areUsed()) {
      return config;
    }
    findings.add(
        Finding.warning(
            FindingCode.LANGUAGES,
            mount + config.file(),
            config.languages().all().get(0).position(),
            "a module of a site is in one language, so \"languages\" is not followed",
            "Build the site of the module on its own to have it in several languages."));
    return config.withoutLanguages();
  }
}
