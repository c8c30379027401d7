package io.github.shelfmark.markup.kramdown;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.RememberedLinks;
import io.github.shelfmark.markup.container.Directives;
import io.github.shelfmark.markup.container.SiteAccess;
import io.github.shelfmark.markup.formula.Formulas;
import io.github.shelfmark.markup.html.Refusal;
import io.github.shelfmark.markup.kramdown.block.BlockReader;
import io.github.shelfmark.markup.kramdown.finish.Finisher;
import io.github.shelfmark.markup.kramdown.options.KramdownOptions;
import io.github.shelfmark.markup.kramdown.options.OptionValues;
import io.github.shelfmark.markup.kramdown.span.SpanGrammar;
import io.github.shelfmark.markup.kramdown.tree.Definitions;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.markup.kramdown.tree.Source;
import io.github.shelfmark.markup.kramdown.twin.KramdownTwin;
import io.github.shelfmark.markup.kramdown.write.CodeHighlighter;
import io.github.shelfmark.markup.kramdown.write.Writer;
import io.github.shelfmark.markup.kramdown.write.WrittenForm;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.text.BudgetException;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.NestingException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Markdown as kramdown reads it, in the GFM mode that Jekyll sets. Shared between threads. */
public final class KramdownRenderer {
  private final Links links;
  private final Directives alerts;
  private final KramdownOptions options;
  private final KramdownOptions typography;
  private final @Nullable CodeHighlighter highlighter;
  private final @Nullable Formulas formulas;

  /**
   * A renderer with the options that Jekyll sets.
   *
   * @param links where links lead
   */
  public KramdownRenderer(Links links) {
    this(links, Map.of());
  }

  /**
   * A renderer.
   *
   * @param links where links lead
   * @param options what a site sets, by kramdown's names; the rest is as Jekyll sets it
   */
  public KramdownRenderer(Links links, Map<String, ?> options) {
    this(links, options, new Directives(List.of(), SiteAccess.NONE));
  }

  /**
   * A renderer of a site that has GitHub's alerts.
   *
   * @param links where links lead
   * @param options what a site sets, by kramdown's names
   * @param alerts writes the alerts
   */
  public KramdownRenderer(Links links, Map<String, ?> options, Directives alerts) {
    this(links, options, alerts, null, null);
  }

  /**
   * A renderer that highlights code.
   *
   * @param links where links lead
   * @param options what a site sets, by kramdown's names
   * @param alerts writes the alerts
   * @param highlighter highlights code; null if that is done later
   * @param formulas draws formulas; null if a script on the page does
   */
  public KramdownRenderer(
      Links links,
      Map<String, ?> options,
      Directives alerts,
      @Nullable CodeHighlighter highlighter,
      @Nullable Formulas formulas) {
    this.highlighter = highlighter;
    this.formulas = formulas;
    this.links = links;
    this.alerts = alerts;
    this.options = OptionValues.change(KramdownOptions.JEKYLL, options);
    this.typography = OptionValues.change(this.options, Map.of("input", "kramdown"));
  }

  /** Renders a document's text, after Liquid. */
  public Body render(BodyText text) {
    try {
      Definitions definitions = new Definitions(options);
      Element root = new Element(Kind.ROOT, 0);
      BlockReader.read(root, source(text.text()), definitions);
      Finisher.finish(root, definitions);
      RememberedLinks known = new RememberedLinks(links);
      return Writer.write(text, known, root, definitions, form())
          .withTwin(
              (addresses, findings) ->
                  KramdownTwin.write(text, known.again(addresses), root, definitions));
    } catch (NestingException nesting) {
      return Refusal.of(text, nesting);
    } catch (BudgetException exceeded) {
      return Refusal.of(text, exceeded);
    }
  }

  private WrittenForm form() {
    return new WrittenForm(alerts, highlighter, formulas);
  }

  /** Renders a text that belongs to no document, such as what {@code markdownify} is given. */
  public String toHtml(String text) {
    return render(nobody(text)).html();
  }

  private static BodyText nobody(String text) {
    Document nobody =
        new Document(
            "",
            DocumentKind.PAGE,
            "",
            DocumentFormat.MARKDOWN,
            Map.of(),
            FrontMatter.NONE,
            text,
            "/",
            "index.html",
            "",
            false);
    return BodyText.of(nobody);
  }

  /**
   * Text with better quotation marks, dashes and dots, as HTML; whatever is not HTML in it is text.
   *
   * @see <a href="https://jekyllrb.com/docs/liquid/filters/">Jekyll's filter smartify</a>
   */
  public String typography(String text) {
    Definitions definitions = new Definitions(typography);
    Element root = new Element(Kind.ROOT, 0);
    try {
      BlockReader.readHtml(root, source(text), definitions);
      Finisher.finish(root, definitions, SpanGrammar.TYPOGRAPHY);
    } catch (NestingException nesting) {
      return Html.escape(text);
    }
    String html = Writer.write(nobody(text), Links.UNCHANGED, root, definitions, form()).html();
    return html.endsWith("\n") ? html.substring(0, html.length() - 1) : html;
  }

  /** The text with one line end at its end, and each line ended alike. */
  static Source source(String text) {
    if (text.indexOf('\r') < 0) {
      return Source.of(text.endsWith("\n") ? text : text + "\n");
    }
    Source.Builder lines = new Source.Builder();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\r') {
        lines.append(text.substring(start, i), start).append("\n", i);
        start = text.startsWith("\n", i + 1) ? i + 2 : i + 1;
        i = start - 1;
      }
    }
    lines.append(text.substring(start), start);
    return (text.endsWith("\n") || text.endsWith("\r") ? lines : lines.append("\n")).build();
  }
}
