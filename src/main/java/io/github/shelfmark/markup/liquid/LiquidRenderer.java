package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.text.BudgetException;
import java.util.List;
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
   * Creates a renderer.
   *
   * @param site the site that templates can query
   * @param tags the known tags, by name
   * @param filters the known filters, by name
   */
  public LiquidRenderer(LiquidSite site, Map<String, TagParser> tags, Map<String, Filter> filters) {
    this.site = site;
    this.tags = tags;
    this.filters = filters;
  }

  /** Whether a text may contain Liquid; any other text renders as itself. */
  public static boolean looksTemplated(String text) {
    return text.contains("{{") || text.contains("{%");
  }

  /**
   * Renders a document's text.
   *
   * @param source the text below the front matter
   * @param globals the global variables, such as {@code site} and {@code page}
   * @return the text and all problems; errors in a template never throw
   */
  public LiquidResult render(LiquidSource source, Map<String, Object> globals) {
    return render(parse(source), source.file(), globals);
  }

  /**
   * Renders a layout around a document; each layout is parsed once per build.
   *
   * @param layout the text of its file below the front matter
   * @param document the path of the document, to which included files may be relative
   * @param globals the global variables, such as {@code content} and {@code page}
   * @return the text and all problems; errors in a template never throw
   */
  public LiquidResult renderLayout(
      LiquidSource layout, String document, Map<String, Object> globals) {
    return render(parseInclude(layout), document, globals);
  }

  /**
   * Renders a file that has no template, such as one that a plugin adds to a site.
   *
   * @param node writes it
   * @param file its path, for what is wrong
   * @param globals the global variables, such as {@code site} and {@code page}
   */
  public LiquidResult render(Node node, String file, Map<String, Object> globals) {
    Body body = new Body(List.of(new Body.Item(0, node)));
    LiquidSource source = new LiquidSource(file, "", 1);
    return render(new Template(source, body, List.of(), List.of()), file, globals);
  }

  private LiquidResult render(Template template, String document, Map<String, Object> globals) {
    StringBuilder out = new StringBuilder(template.source().text().length() + 256);
    Context context = new Context(this, document, globals);
    try {
      context.run(template, out);
    } catch (LimitException e) {
      context.report(0, e.problem());
    } catch (BudgetException e) {
      context.exceeded(0, e);
      // What was written so far may be cut anywhere, and is not shown.
      return context.result("");
    } catch (StackOverflowError e) {
      context.nestedTooDeep();
      return context.result("");
    }
    return context.result(out.toString());
  }

  Template parse(LiquidSource source) {
    return new TemplateParser(source, tags).parse();
  }

  /** Parses an included file; each file is parsed once per build. */
  Template parseInclude(LiquidSource source) {
    return includes.computeIfAbsent(source.file(), file -> parse(source));
  }

  /**
   * Parses a condition given as text, such as that of {@code where_exp}; each text is parsed once.
   */
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
