package io.github.shelfmark.site;

import java.util.List;
import java.util.Optional;

/**
 * The documents under one URL prefix.
 *
 * @param title its title for readers
 * @param prefix its decoded URL prefix, with a slash at both ends; {@code /} for the site itself
 * @param index the document at the prefix itself, if the authors wrote one
 * @param posts the documents directly in it, in reading order, without its index
 * @param sections the sections inside it, in reading order
 */
public record Section(
    String title,
    String prefix,
    Optional<Document> index,
    List<Document> posts,
    List<Section> sections) {

  /** The file of its index page, written by the authors or by us. */
  public String output() {
    return index.map(Document::output).orElse(prefix.substring(1) + "index.html");
  }
}
