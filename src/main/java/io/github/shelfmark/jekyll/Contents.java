package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.markup.liquid.LiquidException;
import io.github.shelfmark.markup.liquid.LiquidRenderer;
import io.github.shelfmark.markup.liquid.LiquidResult;
import io.github.shelfmark.markup.liquid.LiquidSource;
import io.github.shelfmark.markup.liquid.UnknownTag;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What documents show of each other: bodies and excerpts as HTML, each rendered once when a
 * template first asks for it.
 */
final class Contents {
  /** How deep documents may show documents before the innermost is rendered on its own. */
  private static final int DEEPEST = 20;

  private final SiteObjects objects;
  private final LiquidRenderer liquid;
  private final Function<BodyText, String> markdown;
  private final Map<Part, Rendered> known = new ConcurrentHashMap<>();

  /**
   * Contents of a site's documents.
   *
   * @param markdown makes HTML of a document's Markdown
   */
  Contents(SiteObjects objects, LiquidRenderer liquid, Function<BodyText, String> markdown) {
    this.objects = objects;
    this.liquid = liquid;
    this.markdown = markdown;
  }

  /**
   * Something to show of a document.
   *
   * @param excerpt whether it is the excerpt; else the whole body
   */
  record Part(Document document, boolean excerpt) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Part part
          && part.excerpt == excerpt
          && part.document.path().equals(document.path());
    }

    @Override
    public int hashCode() {
      return document.path().hashCode() * 2 + (excerpt ? 1 : 0);
    }
  }

  private record Rendered(
      String html, List<Finding> findings, List<UnknownTag> unknownTags, Map<Read, String> reads) {}

  /** Says what has to be rendered first, because it stands too deep inside of other things. */
  private static final class DeferredException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Part part;

    DeferredException(Part part) {
      super(null, null, false, false);
      this.part = part;
    }
  }

  /** Says that something shows itself; told where a page begins to ask for it. */
  private static final class CircleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CircleException() {
      super(null, null, false, false);
    }
  }

  /**
   * HTML of a part of a document, as it is without the page around it.
   *
   * @throws LiquidException when the part shows itself
   */
  String of(Part part, Viewer asker) {
    Rendered rendered = known.get(part);
    if (rendered == null) {
      rendered = asker.asker() == null ? first(part, asker) : nested(part, asker);
    }
    asker.note(rendered.findings(), rendered.unknownTags());
    objects.reads().reads().noteAll(rendered.reads());
    return rendered.html();
  }

  /** Renders what a page asks for; parts that stand too deep first, one after the other. */
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
            throw new CircleException();
          }
          open.push(e.part);
        }
      }
    } catch (CircleException e) {
      throw new LiquidException(
          "the excerpt of " + wanted.document().path() + " asks for itself in the end",
          "Give it an \"excerpt\" in its front matter, or set a nearer \"excerpt_separator\".");
    }
  }

  private Rendered nested(Part part, Viewer asker) {
    int depth = 0;
    for (Viewer outer = asker; outer != null; outer = outer.asker()) {
      if (part.equals(outer.part())) {
        throw new CircleException();
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
    Reads.Recorded<String> html = objects.reads().reads().during(() -> html(part, viewer));
    Rendered rendered =
        new Rendered(html.value(), viewer.findings(), viewer.unknownTags(), html.reads());
    // Another thread may have made the same meanwhile.
    known.put(part, rendered);
    return rendered;
  }

  private String html(Part part, Viewer viewer) {
    Document document = part.document();
    String text = part.excerpt() ? objects.excerpts().source(document) : document.body();
    if (isTemplated(document, text)) {
      int line = document.frontMatter().bodyLine();
      LiquidResult result =
          liquid.render(new LiquidSource(document.path(), text, line), viewer.globals());
      viewer.note(result.findings(), result.unknownTags());
      text = result.text();
    }
    return document.format() == DocumentFormat.MARKDOWN
        ? markdown.apply(new BodyText(document, text, line -> line))
        : text;
  }

  /** Whether Liquid has to look at a text of a document. */
  static boolean isTemplated(Document document, String text) {
    return !Boolean.FALSE.equals(document.data().get("render_with_liquid"))
        && LiquidRenderer.looksTemplated(text);
  }
}
