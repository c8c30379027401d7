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
    into.put(section.id(), section);
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
    List<Section> sections = new ArrayList<>(configured(configured, own, ""));
    // What is in none of the configured sections has sections of its own.
    Set<String> placed = new HashSet<>(ids(own));
    top.sections().stream()
        .filter(section -> !placed.contains(section.id()))
        .forEach(sections::add);
    for (Module module : modules) {
      if (!named.contains(module.section().prefix())) {
        sections.add(withoutNamed(module.section()));
      }
    }
    Section all = top.withSections(sections);
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

  /** The ids of sections, as they are built; those without a prefix are counted. */
  private static List<String> ids(List<SectionConfig> configs) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < configs.size(); i++) {
      ids.add(id(configs.get(i), "", i));
    }
    return ids;
  }

  private static String id(SectionConfig config, String above, int index) {
    return config.prefix().isEmpty() ? above + index : config.prefix();
  }

  /**
   * The configured sections.
   *
   * @param own those of them that are not of modules, from which the root's sections were built
   * @param above what the ids of sections without a prefix begin with
   */
  private List<Section> configured(
      List<SectionConfig> configured, List<SectionConfig> own, String above) {
    List<Section> sections = new ArrayList<>();
    int next = 0;
    for (SectionConfig config : configured) {
      Section ofModule = ofModules.get(config.prefix());
      if (ofModule == null) {
        List<SectionConfig> inner = own.get(next).sections();
        root(config, inner, id(config, above, next), above + next + ".").ifPresent(sections::add);
        next++;
      } else {
        sections.add(ofModule(config, ofModule));
      }
    }
    return sections;
  }

  private Section ofModule(SectionConfig config, Section section) {
    Section left = withoutNamed(section);
    List<Section> all =
        new ArrayList<>(configured(config.sections(), withoutModules(config.sections()), "-"));
    all.addAll(left.sections());
    Section joined = left.withSections(all);
    return config.title().isEmpty() ? joined : joined.titled(config.title());
  }

  private Optional<Section> root(
      SectionConfig config, List<SectionConfig> own, String id, String below) {
    List<Section> inner = configured(config.sections(), own, below);
    Section section = ofRoot.get(id);
    if (section != null) {
      return Optional.of(section.withSections(inner));
    }
    return inner.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                id,
                config.title(),
                config.prefix(),
                Optional.empty(),
                List.of(),
                List.of(),
                inner,
                Section.behind(List.of(), inner),
                false));
  }

  /** A module's section without those that the root's configuration puts elsewhere. */
  private Section withoutNamed(Section section) {
    List<Section> left = new ArrayList<>();
    for (Section inner : section.sections()) {
      if (!named.contains(inner.prefix())) {
        left.add(withoutNamed(inner));
      }
    }
    return section.withSections(left);
  }
}
