package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyPart;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.RememberedLinks;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.extension.Words;
import io.github.shelfmark.markup.code.CodeBlocks;
import io.github.shelfmark.markup.container.Directives;
import io.github.shelfmark.markup.container.SiteAccess;
import io.github.shelfmark.markup.flexmark.heading.DocumentHeadings;
import io.github.shelfmark.markup.flexmark.heading.HeadingLevels;
import io.github.shelfmark.markup.flexmark.parse.SiteParser;
import io.github.shelfmark.markup.flexmark.settings.FlexmarkSettings;
import io.github.shelfmark.markup.flexmark.shipped.PageSite;
import io.github.shelfmark.markup.flexmark.twin.FlexmarkTwin;
import io.github.shelfmark.markup.flexmark.write.BodyForm;
import io.github.shelfmark.markup.flexmark.write.FlexmarkBody;
import io.github.shelfmark.markup.flexmark.write.LinkWalk;
import io.github.shelfmark.markup.flexmark.write.PartWalk;
import io.github.shelfmark.markup.flexmark.write.SiteWriter;
import io.github.shelfmark.markup.flexmark.write.Surroundings;
import io.github.shelfmark.markup.formula.Formulas;
import io.github.shelfmark.markup.html.HtmlRenderer;
import io.github.shelfmark.markup.html.Refusal;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.text.BudgetException;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.NestingException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Markdown as flexmark-java reads it, with directives. Shared between threads. */
public final class FlexmarkRenderer implements BodyRenderer {
  private final FlexmarkSettings settings;
  private final Links links;
  private final SiteAccess site;
  private final SiteParser parser;
  private final SiteWriter writer;
  private final FlexmarkTwin twins;
  private final HtmlRenderer html;

  /**
   * A renderer for the documents of one site.
   *
   * @param settings what the site says about flexmark-java
   * @param links resolves links
   * @param directives the directives that documents may use
   * @param site what documents and directives may use of the site
   * @param form the form of the HTML
   */
  public FlexmarkRenderer(
      FlexmarkSettings settings,
      Links links,
      Collection<Directive> directives,
      SiteAccess site,
      BodyForm form) {
    Directives known = new Directives(directives, site);
    this.settings = settings;
    this.links = links;
    this.site = site;
    this.parser = new SiteParser(settings.options(), known.names(), known.alerts());
    this.writer = new SiteWriter(settings.options(), form, known);
    this.twins = new FlexmarkTwin(settings.options(), form, known);
    this.html = new HtmlRenderer(links, site.values());
  }

  static FlexmarkRenderer of(RenderContext context) {
    String siteLang = context.site().config().info().lang();
    Words words = (lang, key) -> context.words().word(lang.isEmpty() ? siteLang : lang, key);
    return new FlexmarkRenderer(
        FlexmarkSettings.of(context.site().config()),
        context.links(),
        context.directives(),
        new SiteAccess(words, context.visible(), context.libraries(), context.values()),
        BodyForm.theme(new CodeBlocks(), new Formulas(context.site().config().math())));
  }

  @Override
  public Body render(Document document) {
    return switch (document.format()) {
      case MARKDOWN -> markdown(BodyText.of(document), Surroundings.none(settings.anchors().get()));
      case HTML -> html.render(BodyText.withoutNulls(document));
      case TEXT -> new Body(Chars.withoutNulls(document.body()), List.of(), List.of());
    };
  }

  @Override
  public boolean hasTwin(Document document) {
    return document.isHtml() && document.format() == DocumentFormat.MARKDOWN;
  }

  private Body markdown(BodyText source, Surroundings around) {
    try {
      BuildValues values = site.values().apply(source.document());
      com.vladsch.flexmark.util.ast.Document tree = parser.parse(source.text(), values);
      HeadingLevels.move(tree, around.levels());
      Set<String> used = new TreeSet<>();
      tree.set(
          PageSite.KEY,
          PageSite.of(source.document(), links, site.words(), settings.repository(), used::add));
      List<FootnoteBlock> notes = SiteWriter.notes(tree);
      DocumentHeadings headings = DocumentHeadings.of(tree, notes, values, around.anchors());
      RememberedLinks known = new RememberedLinks(links);
      FlexmarkBody body = new FlexmarkBody(source, values, known, headings, around, this::markdown);
      LinkWalk.resolve(tree, notes, body);
      String written = writer.write(tree, body);
      used.forEach(body::uses);
      List<BodyPart> parts = PartWalk.of(tree, notes, source, values, settings.options());
      return new Body(written, headings.list(), body.findings(), parts, body.blocks())
          .withTwin(
              (addresses, findings) ->
                  twin(
                      tree,
                      new FlexmarkTwin.Target(
                          notes, body.again(known, addresses), addresses, findings)));
    } catch (NestingException tooDeep) {
      return Refusal.of(source, tooDeep);
    } catch (BudgetException exceeded) {
      return Refusal.of(source, exceeded);
    } catch (StackOverflowError tooDeep) {
      // Regular expressions of flexmark-java recurse over the marks of one line.
      return Refusal.of(source, new NestingException(0));
    } catch (UncheckedIOException notOfTheText) {
      throw notOfTheText;
    } catch (RuntimeException | LinkageError e) {
      return Failure.of(source, e, settings.classes());
    }
  }

  private String twin(com.vladsch.flexmark.util.ast.Document tree, FlexmarkTwin.Target target) {
    BodyText source = target.body().source();
    try {
      return twins.write(tree, target);
    } catch (BudgetException exceeded) {
      Refusal.of(source, exceeded).findings().forEach(target.findings());
    } catch (UncheckedIOException notOfTheText) {
      throw notOfTheText;
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      Failure.of(source, e, settings.classes()).findings().forEach(target.findings());
    }
    return "";
  }
}
