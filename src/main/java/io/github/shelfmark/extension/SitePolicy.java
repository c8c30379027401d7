package io.github.shelfmark.extension;

import io.github.shelfmark.config.ConfigRules;
import io.github.shelfmark.config.SiteConfig;
import java.util.List;

/**
 * The rules of one kind of site. The defaults of the methods are the rules of an ordinary site;
 * another kind overrides what differs.
 */
public interface SitePolicy {
  /** The rules of an ordinary site. */
  SitePolicy ORDINARY = () -> "shelfmark";

  /** The name of the kind of site. */
  String name();

  /** How the configuration is read, and which file it is in. */
  default ConfigRules config() {
    return ConfigRules.ORDINARY;
  }

  /** Which files are documents, and what is known of a document by its file. */
  default SourceRules sources(SiteConfig config) {
    return SourceRules.ORDINARY;
  }

  /** What is checked in sites of this kind only. */
  default List<Rule> rules() {
    return List.of();
  }

  /** How links are resolved and written. */
  default LinkRules links(SiteConfig config) {
    return LinkRules.ORDINARY;
  }

  /** Which layouts documents may ask for. */
  default LayoutRules layouts() {
    return LayoutRules.ORDINARY;
  }
}
