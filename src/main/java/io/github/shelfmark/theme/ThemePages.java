package io.github.shelfmark.theme;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.OwnPage;
import io.github.shelfmark.extension.Pages;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.ListPage;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.Tag;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The pages of a theme for all views of a site. One per build; shared between threads. */
public final class ThemePages implements Pages {
  private final IdentityHashMap<SiteView, PageRenderer> renderers = new IdentityHashMap<>();
  private final Theme theme;

  /**
   * The pages of a site.
   *
   * @param views the site as the readers of each of its languages see it
   */
  public ThemePages(List<SiteView> views, PageContext context) {
    this.theme = context.theme();
    for (SiteView view : views) {
      renderers.put(view, new PageRenderer(view, views, context));
    }
  }

  /** What answers for the lists that templates read and for the images that pages show. */
  public List<Answers> answers() {
    return renderers.values().stream().flatMap(renderer -> renderer.answers().stream()).toList();
  }

  private PageRenderer of(SiteView view) {
    PageRenderer renderer = renderers.get(view);
    if (renderer == null) {
      throw new IllegalArgumentException("a view of another site");
    }
    return renderer;
  }

  @Override
  public Made document(SiteView view, Document document, Body body) {
    return of(view).document(document, body);
  }

  @Override
  public String title(SiteView view, Document document) {
    return of(view).title(document);
  }

  @Override
  public Made section(SiteView view, Section section) {
    return of(view).section(section);
  }

  @Override
  public Made home(SiteView view) {
    return of(view).home();
  }

  @Override
  public Made missing(SiteView view) {
    return of(view).notFound();
  }

  @Override
  public Made search(SiteView view) {
    return of(view).search();
  }

  @Override
  public Made page(SiteView view, OwnPage page) {
    return of(view).own(page);
  }

  @Override
  public Made tag(SiteView view, Tag tag, ListPage page) {
    return of(view).tag(tag, page);
  }

  @Override
  public Made tags(SiteView view, String output, List<Tag> tags) {
    return of(view).tags(output, tags);
  }

  @Override
  public Made archive(SiteView view, ListPage page) {
    return of(view).archive(page);
  }

  @Override
  public String word(SiteView view, String key) {
    return theme.words().word(view.lang(), key);
  }

  @Override
  public String key(SiteView view, Document document) {
    return of(view).key(document);
  }

  @Override
  public String key(SiteView view, Section section) {
    return of(view).key(section);
  }

  @Override
  public Map<String, byte[]> assets() {
    return theme.assets();
  }
}
