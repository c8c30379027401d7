package io.github.shelfmark.jekyll;

import io.github.shelfmark.markup.link.SiteLinks;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.Present;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records what templates read of a Jekyll site, and recomputes it in later builds. */
final class SiteReads implements Answers {
  private static final String MATTER = "matter";
  private static final String DOCUMENT = "document";
  private static final String INCLUDE = "include";
  private static final String DATA = "data";
  private static final String FILES = "files";
  private static final String MODIFIED = "modified";
  private static final String ORDER = "order";
  private static final String NOW = "now";
  private static final String UNKNOWN = "unknown";

  private final Site site;
  private final IncludeFiles includes;
  private final Present present;
  private final Reads reads;

  SiteReads(Site site, IncludeFiles includes, Present present, Reads reads) {
    this.site = site;
    this.includes = includes;
    this.present = present;
    this.reads = reads;
  }

  /** The recorder of reads that all of these methods write to. */
  Reads reads() {
    return reads;
  }

  /**
   * Records a read of the front matter of a collection's documents, or of the pages' if the name is
   * empty.
   */
  void matter(String collection) {
    reads.note(MATTER, collection);
  }

  /** Records a read of the front matter of all documents. */
  void allMatter() {
    matter("");
    site.collections().keySet().forEach(this::matter);
  }

  /** Records a read of another document's text, which depends on Jekyll's rendering order. */
  void document(Document document) {
    reads.note(DOCUMENT, document.path());
    reads.note(ORDER, "");
  }

  /** Records a read of a file below the source directory, whether or not it exists. */
  void include(String path) {
    reads.note(INCLUDE, path);
  }

  void data() {
    reads.note(DATA, "");
  }

  /** Records a read of the names of static files. */
  void files() {
    reads.note(FILES, "");
  }

  /** Records a read of the modification times of static files. */
  void modified() {
    reads.note(MODIFIED, "");
  }

  /** Records a read of the URLs of documents and files. */
  void addresses() {
    reads.note(SiteLinks.ADDRESSES, "");
  }

  /** Records a read of the build time. */
  void now() {
    reads.note(NOW, "");
  }

  /** Never reuse this page: it has unknown tags, which are counted site-wide on every build. */
  void unknown() {
    reads.note(UNKNOWN, "");
  }

  @Override
  public @Nullable String answer(String kind, String name, String path) {
    return switch (kind) {
      case MATTER -> matterOf(name);
      case DOCUMENT -> site.documentAt(name).map(Document::fingerprint).orElse(null);
      case INCLUDE -> includes.fingerprint(name);
      case DATA -> new Fingerprint().add(site.data()).hex();
      case FILES -> filesPrint();
      case MODIFIED -> modifiedPrint();
      case ORDER -> orderPrint();
      case NOW -> present.now().toString();
      default -> null;
    };
  }

  private @Nullable String matterOf(String name) {
    Collection collection = site.collections().get(name);
    if (collection == null && !name.isEmpty()) {
      return null;
    }
    List<Document> documents = collection == null ? site.pages() : collection.posts();
    Fingerprint print = new Fingerprint();
    documents.forEach(document -> print.add(document.matterFingerprint()));
    return print.hex();
  }

  private String filesPrint() {
    Fingerprint print = new Fingerprint();
    site.staticFiles().forEach(file -> print.add(file.path()).add(file.output()));
    return print.hex();
  }

  private String modifiedPrint() {
    Fingerprint print = new Fingerprint();
    for (StaticFile file : site.staticFiles()) {
      try {
        print.add(Files.getLastModifiedTime(file.file()).toString());
      } catch (IOException gone) {
        print.add(null);
      }
    }
    return print.hex();
  }

  private String orderPrint() {
    Fingerprint print = new Fingerprint();
    site.pages().forEach(page -> print.add(page.path()));
    for (Collection collection : site.collections().values()) {
      print.add(collection.posts().size());
      collection.posts().forEach(post -> print.add(post.path()));
    }
    return print.hex();
  }
}
