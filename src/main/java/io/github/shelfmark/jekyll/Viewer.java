package io.github.shelfmark.jekyll;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.markup.liquid.UnknownTag;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.StaticFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rendering of one document, and what that document sees of the others. Jekyll renders one
 * document after the other and shows of each what it is by then: HTML of those before, the author's
 * text of those after. A viewer sees the same whatever the threads do. Not shared between threads.
 */
final class Viewer {
  private final SiteObjects objects;
  private final Contents contents;
  private final Document document;
  private final Contents.@Nullable Part part;
  private final @Nullable Viewer asker;
  private final Set<Finding> findings = new LinkedHashSet<>();
  private final Set<UnknownTag> unknownTags = new LinkedHashSet<>();

  /**
   * A viewer.
   *
   * @param document what is being rendered
   * @param part the part of it that somebody asked for; null when it is rendered for itself
   * @param asker who asked for it; null when nobody did
   */
  Viewer(
      SiteObjects objects,
      Contents contents,
      Document document,
      Contents.@Nullable Part part,
      @Nullable Viewer asker) {
    this.objects = objects;
    this.contents = contents;
    this.document = document;
    this.part = part;
    this.asker = asker;
  }

  SiteObjects objects() {
    return objects;
  }

  Document document() {
    return document;
  }

  @Nullable Viewer asker() {
    return asker;
  }

  Contents.@Nullable Part part() {
    return part;
  }

  /** The objects its templates see, by name. */
  Map<String, Object> globals() {
    Map<String, Object> globals = new HashMap<>();
    globals.put("site", new SiteDrop(this));
    globals.put("jekyll", objects.jekyll());
    globals.put("page", page());
    if (document.format() == DocumentFormat.MARKDOWN) {
      // So that a block of code never stands in the middle of a paragraph.
      globals.put("highlighter_prefix", "\n");
      globals.put("highlighter_suffix", "\n");
    }
    return globals;
  }

  private Object page() {
    if (part != null && part.excerpt() && document.kind() == DocumentKind.POST) {
      return new ExcerptDrop(document, objects.excerpts().source(document), this);
    }
    return drop(document);
  }

  /** A document or file as this viewer sees it. */
  Object drop(Object item) {
    if (item instanceof StaticFile file) {
      return new StaticFileDrop(file, objects);
    }
    Document other = (Document) item;
    return other.kind() == DocumentKind.PAGE
        ? new PageDrop(other, this)
        : new DocumentDrop(other, this);
  }

  /** Documents and files as this viewer sees them; each is made when it is looked at. */
  List<Object> list(List<?> items) {
    return new DropList(items, this);
  }

  /** The document before or after another in its collection; null at the ends. */
  @Nullable Object neighbour(Document of, int step) {
    objects.reads().matter(of.collection());
    Document other = objects.neighbour(of, step);
    return other == null ? null : drop(other);
  }

  /** The text of a document, rendered when Jekyll would have rendered it by now. */
  String content(Document of) {
    if (part != null && part.excerpt() && isOwn(of)) {
      return objects.excerpts().source(of);
    }
    objects.reads().document(of);
    return isRendered(of) ? contents.of(new Contents.Part(of, false), this) : of.body();
  }

  /** A document's page without the theme; null before it is rendered. */
  @Nullable String output(Document of) {
    objects.reads().document(of);
    return isRendered(of) ? contents.of(new Contents.Part(of, false), this) : null;
  }

  private boolean isRendered(Document of) {
    return objects.rank(of) < objects.rank(document);
  }

  private boolean isOwn(Document of) {
    return of.path().equals(document.path());
  }

  /** A document's excerpt: the author's own, or what stands before the separator. */
  String excerpt(Document of) {
    objects.reads().document(of);
    Object own = of.data().get("excerpt");
    if (own != null && !Boolean.FALSE.equals(own)) {
      return own.toString();
    }
    return objects.excerpts().separator(of).isEmpty()
        ? ""
        : contents.of(new Contents.Part(of, true), this);
  }

  /** A page's excerpt, which pages have only when the site says so; null for none. */
  @Nullable String pageExcerpt(Document of) {
    objects.reads().document(of);
    if (part != null && part.excerpt() && isOwn(of)) {
      return null;
    }
    Object own = of.data().get("excerpt");
    if (own != null && !Boolean.FALSE.equals(own)) {
      return own.toString();
    }
    return objects.pagesHaveExcerpts() && of.isHtml() ? excerpt(of) : null;
  }

  /** The newest posts but this one; null when the viewer is no document of a collection. */
  @Nullable List<Object> related() {
    if (document.kind() == DocumentKind.PAGE || (part != null && part.excerpt())) {
      return null;
    }
    List<Document> related = new ArrayList<>(objects.relatedCandidates());
    related.removeIf(this::isOwn);
    return list(related.subList(0, Math.min(SiteObjects.MOST_RELATED, related.size())));
  }

  /** Notes what was found in something that was rendered for this viewer. */
  void note(List<Finding> found, List<UnknownTag> unknown) {
    findings.addAll(found);
    unknownTags.addAll(unknown);
  }

  /** What was found in everything that was rendered for this viewer. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** The unknown tags in everything that was rendered for this viewer. */
  List<UnknownTag> unknownTags() {
    return List.copyOf(unknownTags);
  }
}
