package io.github.shelfmark.markup.liquid;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Renders Liquid templates of one site; shared between threads. */
public final class LiquidRenderer {
  private final LiquidSite site;
  private final Map<String, TagParser> tags;
  private final Map<String, Filter> filters;
  private final Map<String, Template> includes = new ConcurrentHashMap<>();
  private final Map<String, Condition> conditions = new ConcurrentHashMap<>();

  /**
   * A renderer.
   *
   * @param site what templates may ask for
   * @param tags the tags there are, by name
   * @param filters the filters there are, by name
   */
  public LiquidRenderer(LiquidSite site, Map<String, TagParser> tags, Map<String, Filter> filters) {
    this.site = site;
    this.tags = tags;
    this.filters = filters;
  }

  /** Whether a text has any Liquid in it; one that has none renders as itself. */
  public static boolean looksTemplated(String text) {
    return text.contains("{{") || text.contains("{%");
  }

  /**
   * Renders a document's text.
   *
   * @param source the text below the front matter
   * @param globals the objects it sees, such as {@code site} and {@code page}
   * @return the text and everything wrong with it; never throws for what stands in a template
   */
  public LiquidResult render(LiquidSource source, Map<String, Object> globals) {
    StringBuilder out = new StringBuilder(source.text().length() + 256);
    Template template = parse(source);
    Context context = new Context(this, globals);
    try {
      context.run(template, out);
    } catch (LimitException e) {
      context.report(0, e.problem());
    }
    return context.result(out.toString());
  }

  Template parse(LiquidSource source) {
    return new TemplateParser(source, tags).parse();
  }

  /** An included file, parsed once for the whole build. */
  Template parseInclude(LiquidSource source) {
    return includes.computeIfAbsent(source.file(), file -> parse(source));
  }

  /** A condition given as text, such as that of {@code where_exp}; parsed once. */
  Condition condition(String markup) {
    return conditions.computeIfAbsent(markup, Condition::parseWhole);
  }

  LiquidSite site() {
    return site;
  }

  Map<String, Filter> filters() {
    return filters;
  }
}
