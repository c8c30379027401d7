package io.github.shelfmark.markup.flexmark.twin;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.NullableDataKey;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.markup.container.Directives;
import io.github.shelfmark.markup.flexmark.write.BodyForm;
import io.github.shelfmark.markup.flexmark.write.FlexmarkBody;
import io.github.shelfmark.markup.flexmark.write.SiteWriter;
import io.github.shelfmark.text.Markdown;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Writes a tree as Markdown, after it was written as HTML. It is a renderer among those of flexmark
 * that takes the whole document, so that they all can be asked for the HTML of what CommonMark with
 * GFM's extensions cannot say. Shared between threads.
 */
public final class FlexmarkTwin {
  private static final NullableDataKey<Job> JOB = new NullableDataKey<>("SHELFMARK_TWIN");

  private final HtmlRenderer renderer;

  /**
   * A writer for one site.
   *
   * @param options the options and extensions that the site has chosen
   * @param form the form of HTML
   * @param directives writes directives
   */
  public FlexmarkTwin(DataHolder options, BodyForm form, Directives directives) {
    this.renderer = SiteWriter.of(options, form, directives, document -> new Whole(directives));
  }

  /**
   * What a twin is made of besides the tree.
   *
   * @param notes the footnotes that the document refers to
   * @param body its body once more
   * @param addresses gives the destination to write for a resolved one
   * @param findings gets what extensions throw
   */
  public record Target(
      List<FootnoteBlock> notes,
      FlexmarkBody body,
      UnaryOperator<String> addresses,
      Consumer<Finding> findings) {}

  /** A document that is being written, and what it has become so far. */
  private record Job(Target target, Markdown markdown) {}

  /**
   * Writes a document.
   *
   * @return its Markdown, with a line end at its end; empty if there is nothing in it
   */
  public String write(Document document, Target target) {
    Job job = new Job(target, new Markdown(document.getTextLength() * 9 / 8 + 64));
    target.body().belongTo(document);
    document.set(JOB, job);
    renderer.render(document);
    target.body().findings().stream()
        .filter(finding -> finding.code().equals(FindingCode.EXTENSION))
        .forEach(target.findings());
    return job.markdown().toString();
  }

  /** Writes the node that is the document. */
  private record Whole(Directives directives) implements NodeRenderer {
    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(new NodeRenderingHandler<>(Document.class, this::write));
    }

    private void write(Document document, NodeRendererContext context, HtmlWriter html) {
      Job job = Objects.requireNonNull(JOB.get(document), "a document without a twin");
      TwinPage page = new TwinPage(document, job.target(), context);
      TwinBlocks blocks = new TwinBlocks(page, directives);
      blocks.children(document, job.markdown());
      blocks.footnotes(job.target().notes(), job.markdown());
    }
  }
}
