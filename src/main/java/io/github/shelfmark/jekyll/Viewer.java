package io.github.shelfmark.jekyll;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.jekyll.paginate.PaginatedPage;
import io.github.shelfmark.markup.liquid.UnknownName;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.StaticFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document that is being rendered, and its view of the other documents. Jekyll renders documents
 * one after the other: a template sees HTML for those before its own, and the author's text for
 * those after. A viewer reproduces that view in any order of rendering. Not shared between threads.
 */
final class Viewer {
  private final SiteObjects objects;
  private final Contents contents;
  private final Document document;
  private final Contents.@Nullable Part part;
  private final @Nullable Viewer asker;
  private final @Nullable String body;
  private final Set<Finding> findings = new LinkedHashSet<>();
  private final IdentityHashMap<List<?>, DropList> lists = new IdentityHashMap<>();
  private final Set<UnknownName> unknownNames = new LinkedHashSet<>();

  /**
   * Creates a viewer.
   *
   * @param document the document that is being rendered
   * @param part the part of it that another document uses; null if it is rendered for its own page
   * @param asker the viewer that uses the part; null if there is none
   */
  Viewer(
      SiteObjects objects,
      Contents contents,
      Document document,
      Contents.@Nullable Part part,
      @Nullable Viewer asker) {
    this(objects, contents, document, part, asker, null);
  }

  private Viewer(
      SiteObjects objects,
      Contents contents,
      Document document,
      Contents.@Nullable Part part,
      @Nullable Viewer asker,
      @Nullable String body) {
    this.objects = objects;
    this.contents = contents;
    this.document = document;
    this.part = part;
    this.asker = asker;
    this.body = body;
  }

  /** The same document when its body has been rendered, for layouts. */
  Viewer rendered(String html) {
    return new Viewer(objects, contents, document, part, asker, html);
  }

  /** The rendered body of its document; empty while it is being rendered. */
  String body() {
    return body == null ? "" : body;
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

  /** The global variables of its templates, by name. */
  Map<String, Object> globals() {
    Map<String, Object> globals = new HashMap<>();
    globals.put("site", new SiteDrop(this));
    globals.put("jekyll", objects.jekyll());
    globals.put("page", page());
    Object paginator = paginator();
    if (paginator != null) {
      globals.put("paginator", paginator);
    }
    if (document.format() == DocumentFormat.MARKDOWN) {
      // Line breaks that keep a block of code out of the surrounding paragraph.
      globals.put("highlighter_prefix", "\n");
      globals.put("highlighter_suffix", "\n");
    }
    return globals;
  }

  private @Nullable Object paginator() {
    Optional<PaginatedPage> page = objects.pages().ofList(document);
    return page.isPresent() ? new PagerDrop(this, page.get()) : objects.posts().paginator(this);
  }

  private Object page() {
    if (part != null && part.excerpt() && document.kind() == DocumentKind.POST) {
      return new ExcerptDrop(document, objects.excerpts().source(document), this);
    }
    // Jekyll takes the values of a page before it renders it.
    return document.kind() == DocumentKind.PAGE && objects.posts().archives().of(document).isEmpty()
        ? new PageDrop(document, this, /* rendered= */ false)
        : drop(document);
  }

  /** A document or file as this viewer sees it. */
  Object drop(Object item) {
    if (item instanceof StaticFile file) {
      return new StaticFileDrop(file, objects);
    }
    Document other = (Document) item;
    Optional<Archives.Archive> archive = objects.posts().archives().of(other);
    if (archive.isPresent()) {
      return new ArchiveDrop(other, archive.get(), this);
    }
    return other.kind() == DocumentKind.PAGE
        ? new PageDrop(other, this, /* rendered= */ true)
        : new DocumentDrop(other, this);
  }

  /**
   * Documents and files as this viewer sees them.
   *
   * @param items one list of the site, whose views are kept, or a list for once
   */
  List<Object> list(List<?> items) {
    return lists.computeIfAbsent(items, list -> new DropList(list, this));
  }

  /** The document before or after another in its collection; null at the ends. */
  @Nullable Object neighbour(Document of, int step) {
    objects.reads().matter(of.collection());
    Document other = objects.neighbour(of, step);
    return other == null ? null : drop(other);
  }

  /** The text of a document; HTML if Jekyll would have rendered it by now. */
  String content(Document of) {
    if (part != null && part.excerpt() && isOwn(of)) {
      return objects.excerpts().source(of);
    }
    if (body != null && isOwn(of)) {
      return body;
    }
    objects.reads().document(of);
    if (objects.leadsElsewhere(of)) {
      return "";
    }
    return isRendered(of)
        ? contents.of(new Contents.Part(of, Contents.Kind.BODY), this)
        : of.body();
  }

  /** A document's rendered body; null if Jekyll would not have rendered it by now. */
  @Nullable String output(Document of) {
    objects.reads().document(of);
    return isRendered(of) ? contents.of(new Contents.Part(of, Contents.Kind.PAGE), this) : null;
  }

  private boolean isRendered(Document of) {
    return objects.rank(of) < objects.rank(document);
  }

  private boolean isOwn(Document of) {
    return of.path().equals(document.path());
  }

  /** A document's excerpt: from the front matter, or else the text before the separator. */
  String excerpt(Document of) {
    objects.reads().document(of);
    Object own = of.data().get("excerpt");
    if (own != null && !Boolean.FALSE.equals(own)) {
      return own.toString();
    }
    return objects.excerpts().separator(of).isEmpty()
        ? ""
        : contents.of(new Contents.Part(of, Contents.Kind.EXCERPT), this);
  }

  /** A page's excerpt; null if the site does not enable excerpts of pages. */
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

  /** The newest posts except this one; null if this document is not in a collection. */
  @Nullable List<Object> related() {
    if (document.kind() == DocumentKind.PAGE || (part != null && part.excerpt())) {
      return null;
    }
    List<Document> related = new ArrayList<>(objects.posts().relatedCandidates());
    related.removeIf(this::isOwn);
    return list(related.subList(0, Math.min(PostLists.MOST_RELATED, related.size())));
  }

  /** Adds findings and unknown tags of content that was rendered for this viewer. */
  void note(List<Finding> found, List<UnknownName> unknown) {
    findings.addAll(found);
    unknownNames.addAll(unknown);
  }

  /** The findings of all content that was rendered for this viewer. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** The unknown tags of all content that was rendered for this viewer. */
  List<UnknownName> unknownNames() {
    return List.copyOf(unknownNames);
  }
}
