package io.github.shelfmark.engine;

import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.SourceRoots;
import io.github.shelfmark.site.Document;
import java.util.Map;
import java.util.Optional;

/**
 * The links of a site of modules: what other tools write below a module is what the rules of its
 * kind of site say.
 */
final class ModuleLinkRules implements LinkRules {
  private final SourceRoots sources;
  private final LinkRules root;
  private final Map<String, LinkRules> byMount;

  /**
   * The rules of a site.
   *
   * @param root those of the root, which also decides for the whole site
   * @param byMount those of the modules
   */
  ModuleLinkRules(SourceRoots sources, LinkRules root, Map<String, LinkRules> byMount) {
    this.sources = sources;
    this.root = root;
    this.byMount = Map.copyOf(byMount);
  }

  @Override
  public boolean leadToSources(Document document) {
    return root.leadToSources(document);
  }

  @Override
  public boolean areCompleted() {
    return root.areCompleted();
  }

  @Override
  public boolean isProvided(String output) {
    String mount = sources.mountOf(output);
    return byMount.getOrDefault(mount, root).isProvided(output.substring(mount.length()));
  }

  @Override
  public boolean isLeft(String output) {
    String mount = sources.mountOf(output);
    return byMount.getOrDefault(mount, root).isLeft(output.substring(mount.length()));
  }

  @Override
  public String pageOf(String path) {
    return root.pageOf(path);
  }

  @Override
  public Optional<String> fromHost(String path) {
    return root.fromHost(path);
  }

  @Override
  public boolean keepsBroken() {
    return root.keepsBroken();
  }

  @Override
  public Severity broken() {
    return root.broken();
  }
}
