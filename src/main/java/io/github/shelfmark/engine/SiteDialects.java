package io.github.shelfmark.engine;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.extension.TitleContext;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.record.CodeVersion;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The dialects of one site: its own, and those that its documents choose. A dialect that no
 * document has is not asked for a renderer, so nothing of it is loaded.
 */
final class SiteDialects {
  private final Extensions extensions;
  private final SiteConfig config;
  private final SourceRules rules;
  private final Findings findings;
  private final Map<String, Dialect> dialects = new ConcurrentHashMap<>();

  private SiteDialects(
      Extensions extensions, SiteConfig config, SourceRules rules, Findings findings) {
    this.extensions = extensions;
    this.config = config;
    this.rules = rules;
    this.findings = findings;
  }

  /**
   * The dialects of a site.
   *
   * @param config its configuration, whose dialect exists
   * @param policy its kind
   * @param findings gets what goes wrong in dialects that are not about a single document
   */
  static SiteDialects of(
      Extensions extensions, SiteConfig config, SitePolicy policy, Findings findings) {
    return new SiteDialects(extensions, config, policy.sources(config), findings);
  }

  /** The dialect of documents that choose none. */
  Dialect own() {
    return named(config.dialect());
  }

  /** A dialect by its name, which exists. */
  Dialect named(String name) {
    return dialects.computeIfAbsent(
        name, key -> GuardedDialect.of(extensions.dialect(key), key, findings));
  }

  /** The name of the dialect in which a document is read; the site's if it chooses none. */
  private String nameFor(Map<String, Object> data) {
    return rules
        .dialect(data)
        .map(Object::toString)
        .filter(extensions.dialectNames()::contains)
        .orElse(config.dialect());
  }

  /**
   * What reads the titles of documents.
   *
   * @param context what dialects may use for it
   * @return takes the front matter of a document over its defaults
   */
  Function<Map<String, Object>, UnaryOperator<String>> titles(TitleContext context) {
    Map<String, UnaryOperator<String>> readers = new ConcurrentHashMap<>();
    return data -> readers.computeIfAbsent(nameFor(data), name -> named(name).titles(context));
  }

  /** The names of the dialects that documents of a site have; the site's own is one of them. */
  Set<String> used(Site site) {
    Set<String> names = new TreeSet<>(Set.of(config.dialect()));
    for (Document document : site.documents()) {
      names.add(nameFor(document.data()));
    }
    return names;
  }

  /** Renders each document in its dialect. */
  BodyRenderer renderer(RenderContext context) {
    Map<String, BodyRenderer> others = new TreeMap<>();
    for (String name : used(context.site())) {
      if (!name.equals(config.dialect())) {
        others.put(name, named(name).renderer(context));
      }
    }
    BodyRenderer own = own().renderer(context);
    return others.isEmpty()
        ? own
        : new MixedBodies(document -> nameFor(document.data()), own, others);
  }

  /** A digest of the code that the settings of dialects name; empty if they name none. */
  String code() {
    List<Class<?>> classes = classes();
    return classes.isEmpty() ? "" : CodeVersion.of(classes, List.of());
  }

  /** The classes that the settings of dialects name. */
  List<Class<?>> classes() {
    List<Class<?>> classes = new ArrayList<>();
    for (String name : extensions.configuredDialects()) {
      if (config.values().containsKey(name)) {
        classes.addAll(named(name).classes(config));
      }
    }
    return classes;
  }
}
