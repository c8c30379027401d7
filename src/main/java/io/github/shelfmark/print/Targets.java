package io.github.shelfmark.print;

/** Where links lead that leave a document for paper, and where its pictures are. */
public interface Targets {
  /**
   * The link to another file of the site.
   *
   * @param output the file's path relative to the output directory
   * @param suffix its query and fragment as written, with their delimiters; may be empty
   */
  String file(String output, String suffix);

  /** The address of a picture of the site, or of another file that a browser shows in the page. */
  String picture(String output, String suffix);
}
