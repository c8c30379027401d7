package io.github.shelfmark.engine;

import io.github.shelfmark.config.KnownDialects;
import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DocumentRule;
import io.github.shelfmark.extension.Extension;
import io.github.shelfmark.extension.LinkRule;
import io.github.shelfmark.extension.LiquidAdditions;
import io.github.shelfmark.extension.LiquidFilter;
import io.github.shelfmark.extension.LiquidTag;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.extension.Rule;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.StandardCodes;
import io.github.shelfmark.theme.ContributedFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;

/** All extensions of a build, the built-in ones first, and what they contribute. */
final class Extensions {
  /** A service loader may report the same error again and again. */
  private static final int MOST_ERRORS = 20;

  private final List<Extension> all = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Dialect> dialects;
  private final Map<String, Directive> directives;
  private final LiquidAdditions liquid;
  private List<String> configs = List.of();
  private final List<Producer> producers;
  private final List<Rule> rules;
  private final List<LinkRule> linkRules;
  private final List<DocumentRule> documentRules;
  private final List<SitePolicy> policies;
  private final List<FindingCode> codes;
  private static final String DIRECTIVE = "directive";

  private final List<ContributedFiles> themeFiles;

  private Extensions(Iterator<Extension> found) {
    List<Extension> others = new ArrayList<>();
    while (findings.size() < MOST_ERRORS) {
      try {
        if (!found.hasNext()) {
          break;
        }
        Extension extension = found.next();
        (Guard.covers(extension) ? others : all).add(extension);
      } catch (ServiceConfigurationError | LinkageError e) {
        // The loader continues with the next entry.
        unusable("an extension", e);
      }
    }
    all.addAll(others);
    this.producers = each(Extension::producers);
    this.rules = each(Extension::rules);
    this.linkRules = each(Extension::linkRules);
    this.documentRules = each(Extension::documentRules);
    this.policies = each(Extension::policies);
    this.codes =
        Stream.concat(StandardCodes.all().stream(), each(Extension::codes).stream()).toList();
    this.dialects = byName("dialect", each(Extensions::dialectsOf));
    this.directives = byName(DIRECTIVE, each(Extensions::directivesOf));
    this.liquid =
        new LiquidAdditions(
            List.copyOf(byName("tag of Liquid", each(Extensions::tagsOf)).values()),
            List.copyOf(byName("filter of Liquid", each(Extensions::filtersOf)).values()));
    this.themeFiles = each(Extensions::themeFilesOf);
  }

  /**
   * A contribution that is found by its name.
   *
   * @param type its class in the extension
   */
  private record Named<T>(String name, T item, Class<?> type) {
    private Named {
      Objects.requireNonNull(name, "name");
    }

    boolean isOurs() {
      return Guard.isBuiltIn(type);
    }
  }

  private static List<Named<Dialect>> dialectsOf(Extension extension) {
    return extension.dialects().stream()
        .map(dialect -> new Named<>(dialect.name(), dialect, dialect.getClass()))
        .toList();
  }

  private static List<Named<Directive>> directivesOf(Extension extension) {
    return extension.directives().stream()
        .map(
            directive ->
                new Named<>(directive.name(), GuardedDirective.of(directive), directive.getClass()))
        .toList();
  }

  private static List<Named<LiquidTag>> tagsOf(Extension extension) {
    return extension.liquidTags().stream()
        .map(tag -> new Named<>(tag.name(), tag, tag.getClass()))
        .toList();
  }

  private static List<Named<LiquidFilter>> filtersOf(Extension extension) {
    return extension.liquidFilters().stream()
        .map(filter -> new Named<>(filter.name(), filter, filter.getClass()))
        .toList();
  }

  private static List<ContributedFiles> themeFilesOf(Extension extension) {
    List<ContributedFiles> files = new ArrayList<>();
    files.add(new ContributedFiles(extension.getClass(), extension.themeFiles()));
    for (Directive directive : extension.directives()) {
      files.add(new ContributedFiles(directive.getClass(), directive.themeFiles()));
    }
    files.removeIf(each -> each.resources().isEmpty());
    return files;
  }

  /** Finds the extensions on the class path of the plugin. */
  static Extensions load() {
    return of(ServiceLoader.load(Extension.class, Extension.class.getClassLoader()).iterator());
  }

  /**
   * Finds the extensions for a build.
   *
   * @param configs the names of the configuration files; empty for the usual ones
   */
  static Extensions load(List<String> configs) {
    Extensions extensions = load();
    extensions.configs = List.copyOf(configs);
    return extensions;
  }

  /** The extensions that an iterator finds. */
  static Extensions of(Iterator<Extension> found) {
    return new Extensions(found);
  }

  /** What all extensions contribute, without those that fail when they are asked. */
  private <T> List<T> each(Function<Extension, List<T>> contributions) {
    List<T> each = new ArrayList<>();
    for (Extension extension : all) {
      try {
        each.addAll(List.copyOf(contributions.apply(extension)));
      } catch (RuntimeException | LinkageError e) {
        unusable("the extension " + extension.getClass().getName(), e);
      }
    }
    return List.copyOf(each);
  }

  private <T> Map<String, T> byName(String noun, List<Named<T>> contributions) {
    Map<String, Named<T>> byName = new LinkedHashMap<>();
    for (Named<T> contribution : contributions) {
      Named<T> earlier = byName.putIfAbsent(contribution.name(), contribution);
      if (earlier != null && noun.equals(DIRECTIVE) && earlier.isOurs() != contribution.isOurs()) {
        // Sites may have had one of that name before we had.
        byName.put(contribution.name(), earlier.isOurs() ? contribution : earlier);
      } else if (earlier != null) {
        report(
            "two extensions have a "
                + noun
                + " \""
                + contribution.name()
                + "\": "
                + earlier.type().getName()
                + " and "
                + contribution.type().getName(),
            "Leave one of them out of the plugin's <dependencies>.");
      }
    }
    Map<String, T> items = new LinkedHashMap<>();
    byName.forEach((name, named) -> items.put(name, named.item()));
    return items;
  }

  private void unusable(String what, Throwable e) {
    report(
        what + " cannot be used: " + (e instanceof ServiceConfigurationError ? e.getMessage() : e),
        "Its jar may be made for another version of Shelfmark; see the plugin's <dependencies>.");
  }

  private void report(String message, String hint) {
    findings.add(Finding.error(FindingCode.EXTENSION, "", Position.NONE, message, hint));
  }

  /** Reports extensions that cannot be used, and contributions that exclude each other. */
  void report(Findings into) {
    into.addAll(findings);
  }

  /** A class of each extension: its jar is part of the code that makes the site. */
  List<Class<?>> classes() {
    List<Class<?>> classes = new ArrayList<>();
    for (Extension extension : all) {
      if (Guard.covers(extension)) {
        classes.add(extension.getClass());
      }
    }
    return classes;
  }

  /** The names of all dialects. */
  Collection<String> dialectNames() {
    return dialects.keySet();
  }

  /** The names of the dialects that sites may have settings for. */
  Collection<String> configuredDialects() {
    List<String> names = new ArrayList<>();
    dialects.forEach(
        (name, dialect) -> {
          // What its method throws is reported by the site's own use of the dialect.
          if (GuardedDialect.of(dialect, name, new Findings()).hasSettings()) {
            names.add(name);
          }
        });
    return names;
  }

  /** The names that a configuration may use. */
  KnownDialects knownDialects() {
    return new KnownDialects(dialectNames(), configuredDialects());
  }

  /** The dialect of a name, which has been checked. */
  Dialect dialect(String name) {
    Dialect dialect = dialects.get(name);
    if (dialect == null) {
      throw new IllegalArgumentException("no dialect " + name);
    }
    return dialect;
  }

  /** The codes of all findings. */
  List<FindingCode> codes() {
    return codes;
  }

  /** All directives. */
  List<Directive> directives() {
    return List.copyOf(directives.values());
  }

  /** What extensions add to Liquid. */
  LiquidAdditions liquid() {
    return liquid;
  }

  /** What extensions and their directives add to the theme. */
  List<ContributedFiles> themeFiles() {
    return themeFiles;
  }

  /** All producers, in the order in which they announce their outputs. */
  List<Producer> producers() {
    return producers;
  }

  /** The checks of all sites. */
  List<Rule> rules() {
    return rules;
  }

  /** The checks of what documents say. */
  List<DocumentRule> documentRules() {
    return documentRules;
  }

  /** The rules of all kinds of sites but the ordinary one. */
  List<SitePolicy> policies() {
    return policies;
  }

  /** The checks of links in the configuration. */
  List<LinkRule> linkRules() {
    return linkRules;
  }

  /** Which kind of site a source is. */
  SiteKinds kinds() {
    return new SiteKinds(policies, configs);
  }
}
