package io.github.shelfmark.engine;

import io.github.shelfmark.aggregate.Module;
import io.github.shelfmark.aggregate.ModuleBodies;
import io.github.shelfmark.aggregate.ModuleConfigs;
import io.github.shelfmark.aggregate.ModuleReader;
import io.github.shelfmark.aggregate.SiteFromModule;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.extension.Rule;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.extension.TitleContext;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.record.SourceRoots;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.text.BuildValues;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The modules of the site that is built; none in the site of a single project. */
final class SiteModules {
  private final BuildState state;
  private final ShownValues values;
  private final Map<String, ModulePart> parts = new LinkedHashMap<>();
  private List<Module> read = List.of();

  private SiteModules(BuildState state, ShownValues values) {
    this.state = state;
    this.values = values;
  }

  /**
   * Reads the configurations of the modules.
   *
   * @param root the configuration of the site
   * @param policy the kind of the site
   * @param values the values of the build that the site shows
   * @param reads gets the files outside the modules that their configuration is read from
   * @param findings gets what is wrong with them, and modules that cannot be part of the site
   */
  static SiteModules of(
      BuildState state,
      SiteConfig root,
      SitePolicy policy,
      ShownValues values,
      Consumer<Path> reads,
      Findings findings) {
    SiteModules modules = new SiteModules(state, values);
    SourceRoots sources = state.request().sources();
    List<SourceRoot> all = sources.modules();
    if (!all.isEmpty() && !policy.joinsModules()) {
      findings.add(notPart(root.file(), sources.first()));
    }
    ModuleConfigs configs =
        new ModuleConfigs(
            root, state.request().overrides(), state.extensions().knownDialects(), reads, findings);
    for (SourceRoot module : all) {
      SitePolicy kind =
          state
              .extensions()
              .kinds()
              .policyOf(module.directory())
              .in(state.libraries(), module.project());
      if (kind.joinsModules()) {
        modules.add(module, kind, configs.read(module, kind.config()), findings);
      } else {
        String file = kind.config().files().get(0);
        findings.add(notPart(module.mount() + file, module));
      }
    }
    return modules;
  }

  /** Whether the site has none. */
  boolean isEmpty() {
    return parts.isEmpty();
  }

  private static Finding notPart(String file, SourceRoot root) {
    return Finding.error(
        FindingCode.NOT_A_PART,
        file,
        Position.NONE,
        "a Jekyll site cannot be part of the site of all modules: " + root.directory(),
        "Configure it in site.yml instead, or leave it out with the property shelfmark.skip in its"
            + " POM.");
  }

  private void add(SourceRoot root, SitePolicy kind, SiteConfig given, Findings findings) {
    SiteConfig config = AggregatedLanguages.inModule(given, root.mount(), findings);
    SiteDialects dialects = SiteDialects.of(state.extensions(), config, kind, findings);
    Map<String, String> shown = dialects.own().showsValues() ? values.in(root) : Map.of();
    String key =
        new Fingerprint()
            .add(kind.name())
            .add(config.dialect())
            .add(config.values())
            .add(dialects.code())
            .add(shown)
            .hex();
    BuildValues own = BuildValues.of(shown.keySet(), chosen -> shown.getOrDefault(chosen, ""));
    parts.put(root.mount(), new ModulePart(root, kind, config, dialects, own, key));
  }

  /** A digest of everything that decides how the modules' files are read; empty without modules. */
  String readers() {
    if (parts.isEmpty()) {
      return "";
    }
    Fingerprint print = new Fingerprint();
    parts.values().forEach(part -> print.add(part.root().mount()).add(part.key()));
    return print.hex();
  }

  /** Reads the content of all modules. */
  List<Module> read(ModuleReader reader) {
    List<ModulePart> all = List.copyOf(parts.values());
    read =
        all.parallelStream()
            .map(
                part ->
                    reader.read(
                        part.root(), part.kind(), part.config(), titles(part), part.values()))
            .toList();
    return read;
  }

  private Function<Map<String, Object>, UnaryOperator<String>> titles(ModulePart part) {
    return part.dialects()
        .titles(
            new TitleContext(
                part.config(), state.extensions().directives(), state.libraries(), part.values()));
  }

  /** How links are resolved in the whole site. */
  LinkRules links(LinkRules root) {
    if (parts.isEmpty()) {
      return root;
    }
    Map<String, LinkRules> byMount = new TreeMap<>();
    parts.forEach((mount, part) -> byMount.put(mount, part.kind().links(part.config())));
    return new ModuleLinkRules(state.request().sources(), root, byMount);
  }

  /** The checks of the kinds of sites that modules are. */
  Map<SourceRoot, List<Rule>> rules() {
    Map<SourceRoot, List<Rule>> rules = new LinkedHashMap<>();
    parts.values().forEach(part -> rules.put(part.root(), part.kind().rules()));
    return rules;
  }

  /** Checks the dialects that the modules and their documents choose. */
  void check(Findings findings) {
    for (Module module : read) {
      ModulePart part = parts.get(module.root().mount());
      if (part != null) {
        new DialectChecks(state.extensions(), part.kind(), findings)
            .check(part.root(), part.config(), part.dialects(), module.site());
      }
    }
  }

  /** The classes that the settings of the modules name. */
  List<Class<?>> classes() {
    return parts.values().stream().flatMap(part -> part.dialects().classes().stream()).toList();
  }

  /**
   * What each document may show. The values of a module are part of {@link #key}, so only those of
   * the root are recorded.
   */
  Function<Document, BuildValues> values(Reads reads) {
    BuildValues root = values.recorded(reads);
    if (parts.isEmpty()) {
      return document -> root;
    }
    SourceRoots sources = state.request().sources();
    return document -> {
      ModulePart part = parts.get(sources.mountOf(document.path()));
      return part == null ? root : part.values();
    };
  }

  /** A digest of the configuration of a document's module; empty for a document of the root. */
  String key(Document document) {
    if (parts.isEmpty()) {
      return "";
    }
    ModulePart part = parts.get(state.request().sources().mountOf(document.path()));
    return part == null ? "" : part.key();
  }

  /**
   * Renders each document in the dialect of its module.
   *
   * @param root renders the root's documents
   * @param whole what renderers may use, for the whole site
   */
  BodyRenderer bodies(BodyRenderer root, RenderContext whole) {
    if (read.isEmpty()) {
      return root;
    }
    Map<String, BodyRenderer> bodies = new TreeMap<>();
    for (Module module : read) {
      ModulePart part = parts.get(module.root().mount());
      if (part != null) {
        bodies.put(part.root().mount(), bodies(module, part, whole));
      }
    }
    return new ModuleBodies(state.request().sources(), root, bodies);
  }

  private static BodyRenderer bodies(Module module, ModulePart part, RenderContext whole) {
    String mount = part.root().mount();
    List<SiteView> views = new ArrayList<>();
    List<Document> listed = module.site().documents();
    for (SiteView view : whole.views()) {
      views.add(
          new SiteView(
              module.site(), view.lang(), mount, new SectionTree(module.section(), listed)));
    }
    AtomicBoolean answers = new AtomicBoolean();
    BodyRenderer bodies =
        part.dialects()
            .renderer(
                new RenderContext(
                    module.site(),
                    views,
                    part.root().directory(),
                    whole.links(),
                    whole.quotedLinks(),
                    whole.html(),
                    whole.directives(),
                    whole.liquid(),
                    whole.words(),
                    document -> new SiteFromModule(whole.visible().apply(document), mount),
                    whole.clock(),
                    whole.reads(),
                    whole.libraries(),
                    unused -> answers.set(true),
                    whole.values(),
                    whole.changes()));
    if (!answers.get()) {
      return bodies;
    }
    // Its answers are those of one module; pages of another would ask the same question.
    return new Unrepeatable(bodies, whole.reads());
  }
}
