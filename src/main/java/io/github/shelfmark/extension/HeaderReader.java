package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.SourceFile;

/**
 * Reads a header that a document has instead of front matter between fences, as the tools do that a
 * kind of site comes from. Used by several threads.
 */
@FunctionalInterface
public interface HeaderReader {
  /**
   * Reads the header of a text.
   *
   * @param text a file's text without front matter; of a long file perhaps only its beginning
   * @param file the file
   * @param findings gets what is wrong with the header
   * @return {@link FrontMatter#NONE} if the text has none
   */
  FrontMatter read(String text, SourceFile file, Findings findings);
}
