package io.github.shelfmark.config;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.yaml.YamlMapping;
import java.util.Optional;

/**
 * Checks the permalinks that a configuration gives: of the site, of collections, and in defaults.
 * They are reported once, and not for each document that has them.
 */
final class ConfiguredPermalinks {
  private final String file;
  private final YamlMapping yaml;
  private final boolean strict;
  private final Findings findings;

  /** Checks one file; where sites follow rules of their own, nothing in it is an error. */
  ConfiguredPermalinks(String file, YamlMapping yaml, ConfigRules rules, Findings findings) {
    this.file = file;
    this.yaml = yaml;
    this.strict = !rules.hasOwnKeys();
    this.findings = findings;
  }

  void check(ContentRules content) {
    check("permalink", content.permalink());
    for (CollectionConfig collection : content.collections()) {
      check("collections." + collection.name() + ".permalink", collection.permalink());
    }
    for (int i = 0; i < content.defaults().size(); i++) {
      Object permalink = content.defaults().get(i).values().get("permalink");
      if (permalink != null) {
        check("defaults[" + i + "].values.permalink", permalink.toString());
      }
    }
  }

  private void check(String key, String permalink) {
    Optional<PermalinkText.Fault> fault = PermalinkText.check(permalink);
    if (fault.isPresent() && (strict || fault.get().fatal())) {
      Position position = yaml.positionOf(key);
      findings.add(
          new Finding(
              strict && fault.get().fatal() ? Severity.ERROR : Severity.WARNING,
              FindingCode.UNSAFE_PERMALINK,
              position.equals(Position.NONE) ? "" : file,
              position,
              "the permalink \"" + permalink + "\" " + fault.get().message(),
              fault.get().hint()));
    }
  }
}
