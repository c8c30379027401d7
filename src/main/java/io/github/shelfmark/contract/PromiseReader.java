package io.github.shelfmark.contract;

import io.github.shelfmark.config.SiteInfo;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.paths.ConfinedDirectory;
import io.github.shelfmark.paths.ForbiddenPathException;
import io.github.shelfmark.record.Watched;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads what a site has published: a list of ours, or the sitemaps of an earlier site. */
final class PromiseReader {
  /** 50 MB is the most that a sitemap may have (sitemaps.org). */
  private static final int LARGEST = 50 * 1024 * 1024;

  private static final int MOST_SITEMAPS = 1000;

  private final Path first;
  private final ConfinedDirectory directory;
  private final Watched watched;
  private final SiteAddress site;
  private final Consumer<Finding> findings;
  private boolean sitemap;

  /**
   * A reader.
   *
   * @param file the list or the sitemap; further sitemaps are beside it
   * @param watched notes what is read, so that the next build sees a change
   * @param findings gets what is wrong with the file
   */
  PromiseReader(Path file, SiteInfo info, Watched watched, Consumer<Finding> findings) {
    this.first = file;
    this.directory = new ConfinedDirectory(parent(file));
    this.watched = watched;
    this.site = new SiteAddress(info);
    this.findings = findings;
  }

  /** The name of a file in findings. */
  static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** Reads the file; it may be missing only if it is not required. */
  List<Promise> read(boolean required) {
    if (!required && !Files.exists(first, LinkOption.NOFOLLOW_LINKS)) {
      watched.exists(first);
      return List.of();
    }
    String text = text(first);
    if (text == null) {
      return List.of();
    }
    if (!EarlierSitemap.isXml(text)) {
      return UrlList.read(text, name(first), findings);
    }
    sitemap = true;
    List<Promise> promises = new ArrayList<>();
    Set<Path> seen = new HashSet<>(Set.of(first));
    Deque<Path> open = new ArrayDeque<>();
    add(first, text, promises, open, seen);
    while (!open.isEmpty()) {
      Path next = open.remove();
      String more = text(next);
      if (more != null) {
        add(next, more, promises, open, seen);
      }
    }
    site.report(name(first), findings);
    return promises;
  }

  /** Whether what was read was a sitemap. */
  boolean isSitemap() {
    return sitemap;
  }

  private void add(
      Path file, String text, List<Promise> promises, Deque<Path> open, Set<Path> seen) {
    try {
      EarlierSitemap read = EarlierSitemap.read(text);
      for (EarlierSitemap.Address address : read.addresses()) {
        String path = site.path(address.text());
        if (path != null) {
          promises.add(
              new Promise(path, "", file.equals(first) ? address.position() : Position.NONE));
        }
      }
      for (EarlierSitemap.Address address : read.sitemaps()) {
        Path beside = beside(address.text());
        if (beside != null && seen.size() <= MOST_SITEMAPS && seen.add(beside)) {
          open.add(beside);
        }
      }
    } catch (XMLStreamException e) {
      findings.accept(
          UrlList.problem(
              name(file),
              e.getLocation() == null
                  ? Position.NONE
                  : new Position(
                      Math.max(1, e.getLocation().getLineNumber()),
                      Math.max(1, e.getLocation().getColumnNumber())),
              "the sitemap is not well-formed XML",
              "Fetch it again, or write a list with -Dshelfmark.updateUrls=true."));
    }
  }

  /** The file of a further sitemap, which has the last name of its address. */
  private @Nullable Path beside(String address) {
    int end = address.indexOf('?') < 0 ? address.length() : address.indexOf('?');
    String name = address.substring(address.lastIndexOf('/', end - 1) + 1, end);
    try {
      return name.isEmpty() ? null : parent(first).resolve(name).normalize();
    } catch (InvalidPathException notAFile) {
      return null;
    }
  }

  private @Nullable String text(Path file) {
    try {
      watched.content(file);
      byte[] bytes = plain(bounded(directory.open(file)));
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (ForbiddenPathException e) {
      findings.accept(
          Finding.error(
              FindingCode.UNSAFE_PATH,
              name(file),
              Position.NONE,
              e.path() + " " + e.problem(),
              e.hint()));
    } catch (NoSuchFileException e) {
      findings.accept(
          UrlList.problem(
              name(file),
              Position.NONE,
              "there is no such list of URLs",
              file.equals(first)
                  ? "Write it with mvn shelfmark:check -Dshelfmark.updateUrls=true, or correct"
                      + " shelfmark.urls."
                  : "Put the sitemap beside the index that names it; none is downloaded."));
    } catch (IOException e) {
      findings.accept(
          UrlList.problem(
              name(file),
              Position.NONE,
              "the list of URLs cannot be read"
                  + (e instanceof TooLargeException ? ", it is too large" : ""),
              "Name a list that Shelfmark has written, or a sitemap of at most 50 MB."));
    }
    return null;
  }

  private static byte[] plain(byte[] bytes) throws IOException {
    boolean zipped = bytes.length > 2 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b;
    return zipped ? bounded(new GZIPInputStream(new ByteArrayInputStream(bytes))) : bytes;
  }

  private static byte[] bounded(InputStream in) throws IOException {
    try (in) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new TooLargeException();
      }
      return bytes;
    }
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  /** A file that no list or sitemap is as large as. */
  private static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;
  }
}
