package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.StaticFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outputs of a site as producers announce them. If several announce the same path, the first
 * gets it.
 */
public interface Plan {
  /** The site. */
  Site site();

  /** The site as the readers of each of its languages see it. */
  List<SiteView> views();

  /**
   * Whether no further output can have a path: it belongs to an output already, is a directory of
   * one, is below one, or is in a claimed directory.
   */
  boolean isTaken(String path);

  /**
   * Whether an output has exactly this path. While outputs are announced, only those announced so
   * far are known.
   */
  boolean has(String path);

  /**
   * Announces an output.
   *
   * @return whether it will be made; false if its path is taken or leads out of the output
   *     directory
   * @throws IllegalStateException if outputs are being made already
   */
  boolean add(Output output);

  /**
   * Announces a second file that is made together with an output, its {@link Output#twin}.
   *
   * @param output the path of an output that was announced
   * @param path the path of the file
   * @return whether it will be made; false if its path is taken
   * @throws IllegalStateException if outputs are being made already
   */
  default boolean addTwin(String output, String path) {
    return false;
  }

  /** The twin of an output; empty if it has none. */
  default Optional<String> twin(String output) {
    return Optional.empty();
  }

  /**
   * Whether outputs are only made to be checked, so that what no check looks at may be left out.
   */
  default boolean goesNowhere() {
    return false;
  }

  /**
   * The content of an output or a twin of this build, also of one that was kept. Only for outputs
   * that name what they are {@linkplain Output#madeOf made of}.
   *
   * @return empty if there is none
   */
  default Optional<byte[]> made(String path) throws IOException {
    return Optional.empty();
  }

  /**
   * Claims a directory for outputs whose names are known only when all others have been made, such
   * as the parts of an index.
   *
   * @param directory a directory relative to the output directory
   * @param files makes what is in it, after all other outputs
   * @return whether it will be made; false if anything else is in the directory, or it is not
   *     inside the output directory
   * @throws IllegalStateException if outputs are being made already
   */
  boolean claim(String directory, ClaimedFiles files);

  /** Renders pages in the theme. */
  Pages pages();

  /**
   * Renders documents, in the site's dialect: only while outputs are made, because links can be
   * resolved only when all outputs are known. What layouts it has can be asked before.
   */
  BodyRenderer bodies();

  /** The time of the build. */
  BuildClock clock();

  /** When a document was last changed, according to the git history of the source. */
  Changes changes();

  /**
   * The size, times and inode of a static file as one text, which changes when the file does. Empty
   * if they are not reliable, because the file was changed a moment ago.
   */
  String stamp(StaticFile file);

  /** The same of any file below the source, by its path; empty as well if there is none. */
  String stamp(String path);

  /**
   * Reads a file below the source that an author names, such as a font. It is not recorded; its
   * {@linkplain #stamp(String) stamp} has to be part of the key.
   *
   * @param path its path relative to the source directory
   * @throws IOException if there is no such file, or it leads out of the source
   */
  byte[] read(String path) throws IOException;

  /** A digest of everything that all pages of this build depend on. */
  String key();

  /**
   * A digest of everything that all pages depend on and of other texts, for {@link Output#key}.
   *
   * @param parts what else the output is made of
   */
  default String key(String... parts) {
    Fingerprint print = new Fingerprint().add(key());
    for (String part : parts) {
      print.add(part);
    }
    return print.hex();
  }

  /**
   * A digest of everything that the page of a document depends on but the document itself, and of
   * other texts: {@link #key(String...)}, and the configuration of the document's module.
   *
   * @param parts what else the output is made of
   */
  default String key(Document document, String... parts) {
    return key(parts);
  }

  /**
   * Whether the page of a document is to say what the search finds of it: not if its author leaves
   * it out, and not in a build that makes no index.
   */
  boolean isSearched(Document document);

  /**
   * What the search finds of each page of this build, by output path; of those that were kept, too.
   * Only to be called while the files of claimed directories are made. Empty in a build whose
   * outputs go nowhere, and if the site has no search.
   */
  Map<String, PageText> texts();

  /** Whether a document has been moved elsewhere and is only a redirect. */
  boolean isRedirect(Document document);

  /** Loads libraries that only some sites need. */
  Libraries libraries();

  /** Reports a problem with what is announced. */
  void report(Finding finding);
}
