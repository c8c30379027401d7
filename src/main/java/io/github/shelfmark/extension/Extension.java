package io.github.shelfmark.extension;

import io.github.shelfmark.finding.FindingCode;
import java.util.List;

/**
 * Adds to what Shelfmark can do. An extension is a class with a public constructor without
 * parameters, named in {@code META-INF/services/io.github.shelfmark.extension.Extension} of a jar
 * that is a dependency of the plugin in the POM:
 *
 * <pre>{@code
 * public final class Greetings implements Extension {
 *   @Override
 *   public List<Directive> directives() {
 *     return List.of(new HelloDirective());
 *   }
 *
 *   @Override
 *   public List<Producer> producers() {
 *     return List.of(plan -> plan.add(Output.text("hello.txt", "Hello\n")));
 *   }
 * }
 * }</pre>
 *
 * <p>Shelfmark's own features are extensions as well. An extension is created once for each build.
 * Its objects are used by several threads and must not keep state.
 */
public interface Extension {
  /** Ways to read documents; a site selects one by its name with the key {@code dialect}. */
  default List<Dialect> dialects() {
    return List.of();
  }

  /** Blocks between {@code ::: name} and {@code :::}. */
  default List<Directive> directives() {
    return List.of();
  }

  /** Tags of Liquid for the documents and layouts of Jekyll sites. */
  default List<LiquidTag> liquidTags() {
    return List.of();
  }

  /** Filters of Liquid for the documents and layouts of Jekyll sites. */
  default List<LiquidFilter> liquidFilters() {
    return List.of();
  }

  /**
   * What adds outputs to sites, in the order in which they announce them. The built-in producers
   * come first.
   */
  default List<Producer> producers() {
    return List.of();
  }

  /** Checks of a site that has been read. */
  default List<Rule> rules() {
    return List.of();
  }

  /** Checks of what each document says. */
  default List<DocumentRule> documentRules() {
    return List.of();
  }

  /** Checks of links in a site's configuration. */
  default List<LinkRule> linkRules() {
    return List.of();
  }

  /** The codes of findings that its checks report, so that sites can set their levels. */
  default List<FindingCode> codes() {
    return List.of();
  }

  /**
   * Files that are added to the theme for the extension's outputs: style sheets, scripts, messages
   * and layouts. Those of a directive are named by {@link Directive#themeFiles}. A site's own theme
   * may override each of them.
   *
   * @return the names of resources beside the class, each a directory of any name and the path in
   *     the theme, such as {@code harbour/tides.ftlh} for the layout {@code tides}
   */
  default List<String> themeFiles() {
    return List.of();
  }

  /** Kinds of sites with rules of their own, such as Jekyll sites. */
  default List<SitePolicy> policies() {
    return List.of();
  }
}
