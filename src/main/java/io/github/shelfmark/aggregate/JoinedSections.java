package io.github.shelfmark.aggregate;

import io.github.shelfmark.config.SectionConfig;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.read.SectionBuilder;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the sections of the modules with those of the root: where the root's configuration names
 * the prefix of a module or of one of its sections, else behind the root's own, in the order of the
 * modules.
 */
public final class JoinedSections {
  private final List<Module> modules;
  private final Map<String, Section> ofModules = new HashMap<>();
  private final Map<String, Section> ofRoot = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private final Set<Position> around = new HashSet<>();

  private JoinedSections(List<Module> modules) {
    this.modules = modules;
    modules.forEach(module -> collect(module.section(), ofModules));
  }

  private static void collect(Section section, Map<String, Section> into) {
    into.put(section.prefix(), section);
    section.sections().forEach(inner -> collect(inner, into));
  }

  /**
   * The tree of the whole site.
   *
   * @param root the root's content alone
   * @param site the content of the whole site
   * @param findings receives what is wrong with the root's sections
   */
  public static SectionTree of(Site root, List<Module> modules, Site site, Findings findings) {
    return new JoinedSections(modules).tree(root, site, findings);
  }

  private SectionTree tree(Site root, Site site, Findings findings) {
    List<SectionConfig> configured = root.config().sections();
    List<SectionConfig> own = withoutModules(configured);
    Site alone =
        new Site(
            root.config().withSections(own),
            root.pages(),
            List.copyOf(root.collections().values()),
            root.staticFiles());
    Findings found = new Findings();
    Section top = SectionBuilder.build(alone, found).root();
    found.list().stream().filter(finding -> !isFilled(finding)).forEach(findings::add);
    collect(top, ofRoot);
    List<Section> sections = new ArrayList<>();
    if (own.isEmpty()) {
      sections.addAll(configured(configured));
      sections.addAll(top.sections());
    } else {
      sections.addAll(configured(configured));
      // What is in none of the configured sections has sections of its own.
      top.sections().stream()
          .filter(section -> own.stream().noneMatch(it -> it.prefix().equals(section.prefix())))
          .forEach(sections::add);
    }
    for (Module module : modules) {
      if (!named.contains(module.section().prefix())) {
        sections.add(withoutNamed(module.section()));
      }
    }
    Section all = new Section(top.title(), top.prefix(), top.index(), top.posts(), sections);
    List<Document> listed = site.documents().stream().filter(SectionBuilder::isListed).toList();
    return new SectionTree(all, listed);
  }

  /** The root's sections that are not those of modules. */
  private List<SectionConfig> withoutModules(List<SectionConfig> configured) {
    List<SectionConfig> own = new ArrayList<>();
    for (SectionConfig section : configured) {
      if (ofModules.containsKey(section.prefix())) {
        named.add(section.prefix());
      } else {
        List<SectionConfig> inner = withoutModules(section.sections());
        if (inner.size() < section.sections().size()) {
          around.add(section.position());
        }
        own.add(inner.equals(section.sections()) ? section : section.withSections(inner));
      }
    }
    return own;
  }

  /** A section that has nothing but modules is not empty. */
  private boolean isFilled(Finding finding) {
    return finding.code().equals(FindingCode.EMPTY_SECTION) && around.contains(finding.position());
  }

  private List<Section> configured(List<SectionConfig> configured) {
    List<Section> sections = new ArrayList<>();
    for (SectionConfig config : configured) {
      section(config).ifPresent(sections::add);
    }
    return sections;
  }

  private Optional<Section> section(SectionConfig config) {
    Section ofModule = ofModules.get(config.prefix());
    List<Section> inner = configured(config.sections());
    if (ofModule != null) {
      Section left = withoutNamed(ofModule);
      List<Section> all = new ArrayList<>(inner);
      all.addAll(left.sections());
      String title = config.title().isEmpty() ? left.title() : config.title();
      return Optional.of(new Section(title, left.prefix(), left.index(), left.posts(), all));
    }
    Section own = ofRoot.get(config.prefix());
    if (own == null) {
      return inner.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Section(config.title(), config.prefix(), Optional.empty(), List.of(), inner));
    }
    return Optional.of(new Section(own.title(), own.prefix(), own.index(), own.posts(), inner));
  }

  /** A module's section without those that the root's configuration puts elsewhere. */
  private Section withoutNamed(Section section) {
    List<Section> left = new ArrayList<>();
    for (Section inner : section.sections()) {
      if (!named.contains(inner.prefix())) {
        left.add(withoutNamed(inner));
      }
    }
    return new Section(section.title(), section.prefix(), section.index(), section.posts(), left);
  }
}
