package io.github.shelfmark.markup.flexmark.write;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.HeaderIdGenerator;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import io.github.shelfmark.markup.container.Directives;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** flexmark-java's writer of HTML with what sites add to it. Shared between threads. */
public final class SiteWriter {
  private final HtmlRenderer writer;

  /**
   * A writer for one site.
   *
   * @param options the options and extensions that the site has chosen
   * @param form the form of the HTML
   * @param directives writes directives
   */
  public SiteWriter(DataHolder options, BodyForm form, Directives directives) {
    this.writer = renderer(options, form, directives, null);
  }

  /**
   * A writer that leaves it to a renderer of ours what becomes of a document as a whole.
   *
   * @param options the options and extensions that the site has chosen
   * @param form the form of the HTML of single nodes
   * @param directives writes directives
   * @param document writes the node that is the document; the others write what it asks for
   */
  public static HtmlRenderer of(
      DataHolder options, BodyForm form, Directives directives, NodeRendererFactory document) {
    return renderer(options, form, directives, document);
  }

  private static HtmlRenderer renderer(
      DataHolder options,
      BodyForm form,
      Directives directives,
      @Nullable NodeRendererFactory whole) {
    Collection<Extension> chosen = Parser.EXTENSIONS.get(options);
    boolean notes = chosen.stream().anyMatch(FootnoteExtension.class::isInstance);
    boolean tables = chosen.stream().anyMatch(TablesExtension.class::isInstance);
    boolean fill = TablesExtension.APPEND_MISSING_COLUMNS.get(options);
    List<Extension> extensions = new ArrayList<>();
    extensions.add(
        new BeforeOthers(
            builder -> {
              builder.nodeRendererFactory(document -> new BlockWriters(document, form, directives));
              builder.nodeRendererFactory(document -> new SpanWriters(document, form));
            }));
    // Footnotes are written by our own writer in its place.
    chosen.stream().filter(each -> !(each instanceof FootnoteExtension)).forEach(extensions::add);
    extensions.add(
        new AfterOthers(
            builder -> {
              if (tables) {
                builder.nodeRendererFactory(document -> new TableWriters(document, form, fill));
              }
              if (notes && whole == null) {
                builder.nodeRendererFactory(FootnoteWriters::new);
              } else if (notes) {
                // Only the references: nothing is below the document.
                builder.nodeRendererFactory(FootnoteWriters::references);
              }
              if (whole != null) {
                builder.nodeRendererFactory(whole);
              }
              builder.nodeRendererFactory(document -> new RepeatWriters());
              builder.linkResolverFactory(new SiteLinkResolver.Factory());
              builder.attributeProviderFactory(new ThemeAttributes.Factory(form));
              builder.htmlIdGeneratorFactory(new HeaderIdGenerator.Factory());
            }));
    MutableDataSet all = new MutableDataSet(options);
    all.set(Parser.EXTENSIONS, extensions);
    defaults(all);
    return HtmlRenderer.builder(all).build();
  }

  private static void defaults(MutableDataSet options) {
    if (!options.contains(HtmlRenderer.SUPPRESSED_LINKS)) {
      // Links with "javascript:" are reported by us; images would lose their text.
      options.set(HtmlRenderer.SUPPRESSED_LINKS, "");
    }
    if (!options.contains(TaskListExtension.ITEM_DONE_MARKER)) {
      options.set(
          TaskListExtension.ITEM_DONE_MARKER,
          "<input checked=\"\" disabled=\"\" type=\"checkbox\"> ");
    }
    if (!options.contains(TaskListExtension.ITEM_NOT_DONE_MARKER)) {
      options.set(
          TaskListExtension.ITEM_NOT_DONE_MARKER, "<input disabled=\"\" type=\"checkbox\"> ");
    }
    if (!options.contains(TaskListExtension.TIGHT_ITEM_CLASS)) {
      options.set(TaskListExtension.TIGHT_ITEM_CLASS, "");
      options.set(TaskListExtension.LOOSE_ITEM_CLASS, "");
    }
  }

  /** The footnotes that a document refers to, in the order of their numbers. */
  public static List<FootnoteBlock> notes(Document document) {
    if (!document.contains(FootnoteExtension.FOOTNOTES)) {
      return List.of();
    }
    FootnoteOrder.set(document);
    return FootnoteWriters.referenced(document);
  }

  /**
   * Writes a document.
   *
   * @param body the body that it becomes
   */
  public String write(Document document, FlexmarkBody body) {
    body.belongTo(document);
    return writer.render(document);
  }

  /** Our writers that extensions may override. flexmark-java loads each class only once. */
  private static final class BeforeOthers extends Added {
    BeforeOthers(Consumer<HtmlRenderer.Builder> parts) {
      super(parts);
    }
  }

  /** Our writers that override those of extensions. */
  private static final class AfterOthers extends Added {
    AfterOthers(Consumer<HtmlRenderer.Builder> parts) {
      super(parts);
    }
  }

  private abstract static class Added implements HtmlRenderer.HtmlRendererExtension {
    private final Consumer<HtmlRenderer.Builder> parts;

    Added(Consumer<HtmlRenderer.Builder> parts) {
      this.parts = parts;
    }

    @Override
    public void rendererOptions(MutableDataHolder options) {
      // The site's own options hold.
    }

    @Override
    public void extend(HtmlRenderer.Builder builder, String rendererType) {
      parts.accept(builder);
    }
  }
}
