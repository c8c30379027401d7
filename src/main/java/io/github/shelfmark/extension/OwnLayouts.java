package io.github.shelfmark.extension;

import io.github.shelfmark.site.Document;
import java.util.List;
import java.util.Optional;

/** Layouts that a site has in its source, in place of the theme's. Shared between threads. */
public interface OwnLayouts {
  /**
   * A digest of everything that is on pages beside their documents, but for what is recorded while
   * they are made.
   */
  String key();

  /**
   * The page of a document of any format.
   *
   * @param document a document of the site
   * @param body its rendered body
   * @return the page with what is wrong in its layouts; the findings of the body are left out
   */
  Made page(Document document, Body body);

  /**
   * The page that leads readers on from an address.
   *
   * @param origin the document that is only a redirect; empty if the address is one that it had
   * @param output the path of the page relative to the output directory
   * @param from the address, from the site's root
   * @param to the full address that it leads to
   */
  Made redirect(Optional<Document> origin, String output, String from, String to);

  /**
   * The files that such a site has beside its pages, such as a feed, in place of those that sites
   * with the theme have: their paths relative to the output directory.
   */
  List<String> files();

  /**
   * Makes one of these files.
   *
   * @param path one of {@link #files}
   */
  Made file(String path);

  /** The place of a document among all in the order in which its kind of site makes them. */
  int place(Document document);
}
