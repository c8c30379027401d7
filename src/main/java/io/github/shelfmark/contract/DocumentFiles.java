package io.github.shelfmark.contract;

import io.github.shelfmark.record.SourceRoots;
import io.github.shelfmark.site.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;

/**
 * What has to be known of a document's file to say what to write into it.
 *
 * @param roots the directories of the site
 */
public record DocumentFiles(SourceRoots roots) {
  private static final String FENCE = "+++";

  /** Whether its front matter is TOML. */
  boolean isToml(Document document) {
    try (InputStream in =
        Files.newInputStream(roots.fileOf(document.path()), LinkOption.NOFOLLOW_LINKS)) {
      byte[] start = in.readNBytes(FENCE.length());
      return new String(start, StandardCharsets.US_ASCII).equals(FENCE);
    } catch (IOException linkOrGone) {
      return false;
    }
  }

  /** What comes before the addresses of a module's documents; empty in a site of its own. */
  String mount(Document document) {
    return roots.mountOf(document.path());
  }
}
