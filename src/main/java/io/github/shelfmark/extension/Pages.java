package io.github.shelfmark.extension;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.ListPage;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.Tag;
import java.util.List;
import java.util.Map;

/** Renders pages in the theme of the site. Shared between threads. */
public interface Pages {
  /** A document's page. */
  Made document(SiteView view, Document document, Body body);

  /** The title of a document's page, as readers see it. */
  String title(SiteView view, Document document);

  /** The page of a section for which authors wrote none: a list of what is in it. */
  Made section(SiteView view, Section section);

  /** The home page of a site whose authors wrote none. */
  Made home(SiteView view);

  /** The page that servers show for missing pages, {@code 404.html}. */
  Made missing(SiteView view);

  /** The page that shows what a search finds, {@code search.html}. */
  Made search(SiteView view);

  /**
   * A page of the list of the documents that have a tag.
   *
   * @param page the page, with its documents
   */
  Made tag(SiteView view, Tag tag, ListPage page);

  /**
   * The page that lists all tags.
   *
   * @param output its path relative to the output directory
   */
  Made tags(SiteView view, String output, List<Tag> tags);

  /**
   * A page of the archive, the list of all dated documents.
   *
   * @param page the page, with its documents
   */
  Made archive(SiteView view, ListPage page);

  /**
   * A page that belongs to no document, in any layout of the theme.
   *
   * @param view the view whose navigation it shows
   * @return the page; an error is in its findings if the theme has no such layout
   */
  Made page(SiteView view, OwnPage page);

  /**
   * A word of the theme in the language of a view.
   *
   * @param key its key in the theme's messages
   * @return the word; the key if the theme has none
   */
  String word(SiteView view, String key);

  /**
   * A digest of everything on a page of {@link #page}, of tags or of the archive except the {@link
   * OwnPage}, the tags or the documents themselves and what is recorded while it is made.
   */
  default String key(SiteView view) {
    return key(view, view.sections().root());
  }

  /**
   * A digest of everything on a document's page except the document and what is recorded while it
   * is made.
   */
  String key(SiteView view, Document document);

  /**
   * A digest of everything on a section's generated page except what is recorded while it is made.
   */
  String key(SiteView view, Section section);

  /** The files that pages load, such as style sheets, by output path. */
  Map<String, byte[]> assets();
}
