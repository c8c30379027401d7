package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.RememberedLinks;
import io.github.shelfmark.extension.Twin;
import io.github.shelfmark.markup.commonmark.block.BlockReader;
import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Definitions;
import io.github.shelfmark.markup.commonmark.tree.DirectiveBlock;
import io.github.shelfmark.markup.commonmark.twin.TwinWriter;
import io.github.shelfmark.markup.commonmark.write.BodyWriter;
import io.github.shelfmark.markup.commonmark.write.CodeWriter;
import io.github.shelfmark.markup.commonmark.write.Markup;
import io.github.shelfmark.markup.commonmark.write.Surroundings;
import io.github.shelfmark.markup.commonmark.write.WriterSettings;
import io.github.shelfmark.markup.container.Directives;
import io.github.shelfmark.markup.container.SiteAccess;
import io.github.shelfmark.markup.formula.Formulas;
import io.github.shelfmark.markup.html.HtmlRenderer;
import io.github.shelfmark.markup.html.Refusal;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.text.BudgetException;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.NestingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** CommonMark 0.31 with GFM's extensions, footnotes and directives. Shared between threads. */
public final class CommonMarkRenderer implements BodyRenderer {
  private final Directives directives;
  private final HtmlRenderer html;
  private final WriterSettings settings;
  private final Function<Document, BuildValues> values;

  /**
   * A renderer that writes HTML as in the examples of the specifications.
   *
   * @param links resolves links
   * @param directives the directives that documents may use
   */
  public CommonMarkRenderer(Links links, Collection<Directive> directives) {
    this(
        links,
        directives,
        SiteAccess.NONE,
        CodeWriter.PLAIN,
        Formulas.STANDARD,
        Markup.SPECIFICATION);
  }

  /**
   * A renderer for the documents of one site.
   *
   * @param links resolves links
   * @param directives the directives that documents may use
   * @param site what documents and directives may use of the site
   * @param code writes fenced blocks of code
   * @param formulas writes formulas
   * @param markup the form of the HTML
   */
  public CommonMarkRenderer(
      Links links,
      Collection<Directive> directives,
      SiteAccess site,
      CodeWriter code,
      Formulas formulas,
      Markup markup) {
    this.directives = new Directives(directives, site);
    this.values = site.values();
    this.html = new HtmlRenderer(links, values);
    this.settings =
        new WriterSettings(
            links,
            (block, writer) -> directive(block, writer, new HashMap<>()),
            code,
            formulas,
            markup);
  }

  @Override
  public Body render(Document document) {
    return switch (document.format()) {
      case MARKDOWN -> markdown(BodyText.of(document), Surroundings.none());
      case HTML -> html.render(BodyText.withoutNulls(document));
      case TEXT -> new Body(Chars.withoutNulls(document.body()), List.of(), List.of());
    };
  }

  @Override
  public boolean hasTwin(Document document) {
    return document.isHtml() && document.format() == DocumentFormat.MARKDOWN;
  }

  private void directive(
      DirectiveBlock block, BodyWriter writer, Map<DirectiveBlock, List<Twin>> parts) {
    directives.write(
        new Container(block, writer, (text, around) -> part(block, text, around, parts)),
        writer,
        writer.html());
  }

  /** Renders a part of another file, and keeps its twin for that of the body. */
  private Body part(
      DirectiveBlock block,
      BodyText text,
      Surroundings around,
      Map<DirectiveBlock, List<Twin>> parts) {
    Body part = markdown(text, around);
    part.twin().ifPresent(twin -> parts.computeIfAbsent(block, b -> new ArrayList<>()).add(twin));
    return part;
  }

  private Body markdown(BodyText source, Surroundings around) {
    char[] chars = Chars.withoutNulls(source.text()).toCharArray();
    try {
      Definitions definitions =
          new Definitions(
              values.apply(source.document()), settings.formulas().dollars(source.document()));
      Block document = BlockReader.read(chars, definitions, directives.names());
      Alerts.toDirectives(document, chars, definitions, directives.alerts());
      DocumentSpans.read(document, definitions);
      RememberedLinks links = new RememberedLinks(settings.links());
      Map<DirectiveBlock, List<Twin>> parts = new HashMap<>();
      WriterSettings written =
          settings.with(links, (block, writer) -> directive(block, writer, parts));
      return BodyWriter.write(source, chars, document, definitions, written, around)
          .withTwin(
              (addresses, findings) ->
                  TwinWriter.write(
                      source,
                      chars,
                      document,
                      definitions,
                      new TwinWriter.Target(
                          directives, links, addresses, findings, around, parts)));
    } catch (NestingException tooDeep) {
      return Refusal.of(source, tooDeep);
    } catch (BudgetException exceeded) {
      return Refusal.of(source, exceeded);
    }
  }
}
