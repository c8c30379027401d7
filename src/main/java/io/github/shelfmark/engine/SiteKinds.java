package io.github.shelfmark.engine;

import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.record.SourceRoots;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says which kind of site a source is.
 *
 * @param policies the rules of all kinds of sites but the ordinary one
 * @param configs the names of the configuration files; empty for the usual ones
 */
record SiteKinds(List<SitePolicy> policies, List<String> configs) {
  /**
   * The rules of the kind of site that a source is, by the files that it has; the first kind that
   * claims it.
   */
  SitePolicy policyOf(Path source) {
    for (SitePolicy policy : policies) {
      Optional<SitePolicy> rules = policy.in(source, configs);
      if (rules.isPresent()) {
        return rules.get();
      }
    }
    return SitePolicy.ORDINARY;
  }

  /** The same sources, with the directories that have the content in sites of their kinds. */
  SourceRoots withContent(SourceRoots sources) {
    return sources.each(this::withContent);
  }

  /** The same source, with the directories that have the content in a site of its kind. */
  SourceRoot withContent(SourceRoot root) {
    List<String> content = policyOf(root.directory()).content();
    return content.isEmpty() ? root : root.withContent(content);
  }

  /** The names of all files that configure a site of any kind. */
  Set<String> configurations() {
    Set<String> names = new TreeSet<>(SitePolicy.ORDINARY.config().files());
    policies.forEach(policy -> names.addAll(policy.config().files()));
    return names;
  }
}
