package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.markup.liquid.LiquidException;
import io.github.shelfmark.markup.liquid.LiquidRenderer;
import io.github.shelfmark.markup.liquid.LiquidResult;
import io.github.shelfmark.markup.liquid.LiquidSource;
import io.github.shelfmark.markup.liquid.UnknownName;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.text.Budget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The bodies and excerpts that templates of other documents use, as HTML; each is rendered on first
 * use.
 */
final class Contents {
  /** How deep renderings may nest before the innermost one is postponed and rendered on its own. */
  private static final int DEEPEST = 20;

  private final SiteObjects objects;
  private final LiquidRenderer liquid;
  private final Function<BodyText, String> markdown;
  private final Framing framing;
  private final Map<Part, Rendered> known = new ConcurrentHashMap<>();

  /**
   * Creates the contents of a site's documents.
   *
   * @param markdown renders a document's Markdown as HTML
   * @param framing puts rendered bodies into their layouts
   */
  Contents(
      SiteObjects objects,
      LiquidRenderer liquid,
      Function<BodyText, String> markdown,
      Framing framing) {
    this.objects = objects;
    this.liquid = liquid;
    this.markdown = markdown;
    this.framing = framing;
  }

  /** Makes the page around a rendered body. */
  interface Framing {
    /**
     * The page.
     *
     * @param viewer the document and its body
     * @param findings gets what is wrong in the layouts
     */
    String page(Document document, Viewer viewer, List<Finding> findings);
  }

  /** What of a document is shown. */
  enum Kind {
    /** All of its body. */
    BODY,
    /** The beginning of its body. */
    EXCERPT,
    /** Its body in its layouts. */
    PAGE
  }

  /** A part of a document. */
  record Part(Document document, Kind kind) {
    boolean excerpt() {
      return kind == Kind.EXCERPT;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Part part
          && part.kind == kind
          && part.document.path().equals(document.path());
    }

    @Override
    public int hashCode() {
      return document.path().hashCode() * 31 + kind.name().hashCode();
    }
  }

  private record Rendered(
      String html,
      List<Finding> findings,
      List<UnknownName> unknownNames,
      Map<Read, String> reads) {}

  /** Thrown if renderings are nested too deep; names the part that has to be rendered first. */
  private static final class DeferredException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Part part;

    DeferredException(Part part) {
      super(null, null, false, false);
      this.part = part;
    }
  }

  /** Thrown if a part includes itself; reported on the page where the cycle starts. */
  private static final class CycleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CycleException() {
      super(null, null, false, false);
    }
  }

  /**
   * The HTML of a part of a document, without the page around it.
   *
   * @throws LiquidException if the part includes itself
   */
  String of(Part part, Viewer asker) {
    Rendered rendered = known.get(part);
    if (rendered == null) {
      rendered = asker.asker() == null ? first(part, asker) : nested(part, asker);
    }
    asker.note(rendered.findings(), rendered.unknownNames());
    objects.reads().reads().noteAll(rendered.reads());
    return rendered.html();
  }

  /**
   * Renders a part that a page uses. Parts that are nested too deep are rendered first, one by one.
   */
  private Rendered first(Part wanted, Viewer asker) {
    Deque<Part> open = new ArrayDeque<>();
    open.push(wanted);
    try {
      while (true) {
        try {
          Rendered rendered = render(open.element(), asker);
          if (open.pop().equals(wanted)) {
            return rendered;
          }
        } catch (DeferredException e) {
          if (open.contains(e.part)) {
            throw new CycleException();
          }
          open.push(e.part);
        }
      }
    } catch (CycleException e) {
      throw new LiquidException(
          "the excerpt of " + wanted.document().path() + " includes itself",
          "Give it an \"excerpt\" in its front matter, or set an \"excerpt_separator\" that comes"
              + " earlier.");
    }
  }

  private Rendered nested(Part part, Viewer asker) {
    int depth = 0;
    for (Viewer outer = asker; outer != null; outer = outer.asker()) {
      if (part.equals(outer.part())) {
        throw new CycleException();
      }
      depth++;
    }
    if (depth > DEEPEST) {
      throw new DeferredException(part);
    }
    return render(part, asker);
  }

  private Rendered render(Part part, Viewer asker) {
    Viewer viewer = new Viewer(objects, this, part.document(), part, asker);
    Reads.Recorded<String> html =
        objects
            .reads()
            .reads()
            .during(() -> Budget.current().another().during(() -> html(part, viewer)));
    Rendered rendered =
        new Rendered(html.value(), viewer.findings(), viewer.unknownNames(), html.reads());
    // If another thread rendered the same part meanwhile, the results are equal.
    known.put(part, rendered);
    return rendered;
  }

  private String html(Part part, Viewer viewer) {
    Document document = part.document();
    if (part.kind() == Kind.PAGE) {
      return page(document, viewer);
    }
    String text = part.excerpt() ? objects.excerpts().source(document) : document.body();
    if (isTemplated(document, text)) {
      int line = document.frontMatter().bodyLine();
      LiquidResult result =
          liquid.render(new LiquidSource(document.path(), text, line), viewer.globals());
      viewer.note(result.findings(), result.unknownNames());
      text = result.text();
    }
    return document.format() == DocumentFormat.MARKDOWN
        ? markdown.apply(new BodyText(document, text, line -> line))
        : text;
  }

  private String page(Document document, Viewer viewer) {
    Viewer framed = viewer.rendered(of(new Part(document, Kind.BODY), viewer));
    List<Finding> findings = new ArrayList<>();
    String page = framing.page(document, framed, findings);
    viewer.note(findings, List.of());
    viewer.note(framed.findings(), framed.unknownNames());
    return page;
  }

  /** Whether a document's text has to be rendered with Liquid. */
  static boolean isTemplated(Document document, String text) {
    return !Boolean.FALSE.equals(document.data().get("render_with_liquid"))
        && LiquidRenderer.looksTemplated(text);
  }
}
