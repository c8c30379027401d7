package io.github.shelfmark.engine;

import io.github.shelfmark.config.SettingPositions;
import io.github.shelfmark.config.SettingProblem;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import java.util.Collection;
import java.util.Set;

/** What can be wrong with the dialects that one site and its documents choose. */
final class DialectChecks {
  private final Extensions extensions;
  private final SitePolicy policy;
  private final Findings findings;

  /** Checks sites of one kind. */
  DialectChecks(Extensions extensions, SitePolicy policy, Findings findings) {
    this.extensions = extensions;
    this.policy = policy;
    this.findings = findings;
  }

  /**
   * Checks a site that has been read.
   *
   * @param root its directory and place
   * @param config its configuration
   * @param site its documents, by their paths in the whole site
   */
  void check(SourceRoot root, SiteConfig config, SiteDialects dialects, Site site) {
    SourceRules rules = policy.sources(config);
    for (Document document : site.documents()) {
      rules.dialect(document.data()).ifPresent(name -> check(document, name));
    }
    Set<String> used = dialects.used(site);
    SettingPositions positions =
        new SettingPositions(root.directory(), config.file(), policy.config());
    for (String name : extensions.configuredDialects()) {
      if (used.contains(name)) {
        for (SettingProblem problem : dialects.named(name).problems(config)) {
          report(root, config, positions, problem, Severity.ERROR);
        }
      } else if (config.values().containsKey(name) && !policy.config().hasOwnKeys()) {
        report(root, config, positions, unused(name), Severity.WARNING);
      }
    }
  }

  private static SettingProblem unused(String name) {
    return new SettingProblem(
        FindingCode.CONFIGURATION,
        name,
        "\"" + name + "\" has no effect: no document is read in the dialect \"" + name + "\"",
        "Set \"dialect: " + name + "\", or remove the key.");
  }

  private void report(
      SourceRoot root,
      SiteConfig config,
      SettingPositions positions,
      SettingProblem problem,
      Severity severity) {
    Position position = positions.of(problem.path());
    String file = position.equals(Position.NONE) ? "" : root.mount() + config.file();
    findings.add(
        new Finding(severity, problem.code(), file, position, problem.message(), problem.hint()));
  }

  private void check(Document document, Object chosen) {
    Collection<String> names = extensions.dialectNames();
    if (names.contains(chosen.toString())) {
      return;
    }
    boolean here = document.frontMatter().values().containsKey("dialect");
    String hint =
        Nearest.hint(chosen.toString(), names, "There are " + String.join(", ", names) + ".");
    findings.add(
        Finding.error(
            FindingCode.WRONG_TYPE,
            document.path(),
            document.frontMatter().positionOf("dialect"),
            "there is no dialect \"" + chosen + "\"",
            here ? hint : hint + " It comes from \"defaults\" in the configuration."));
  }
}
