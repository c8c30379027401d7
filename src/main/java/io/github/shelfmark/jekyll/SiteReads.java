package io.github.shelfmark.jekyll;

import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Records what templates read of a Jekyll site, and recomputes it in later builds. */
final class SiteReads implements Answers {

  private final Site site;
  private final IncludeFiles includes;
  private final LastChanges changes;
  private final Reads reads;

  /**
   * The reads of a site.
   *
   * @param changes when documents were last changed
   */
  SiteReads(Site site, IncludeFiles includes, LastChanges changes, Reads reads) {
    this.changes = changes;
    this.site = site;
    this.includes = includes;
    this.reads = reads;
  }

  /** Records what is read. */
  Reads reads() {
    return reads;
  }

  /**
   * Records a read of the front matter of a collection's documents, or of the pages' if the name is
   * empty.
   */
  void matter(String collection) {
    reads.note(new Read.FrontMatters(collection));
  }

  /** Records a read of the front matter of all documents. */
  void allMatter() {
    matter("");
    site.collections().keySet().forEach(this::matter);
  }

  /** Records a read of another document's text, which depends on Jekyll's rendering order. */
  void document(Document document) {
    reads.note(new Read.Text(document.path()));
    reads.note(Read.Whole.ORDER);
  }

  /** Records a read of a file below the source directory, whether or not it exists. */
  void include(String path) {
    reads.note(new Read.SourceFile(path));
  }

  void data() {
    reads.note(Read.Whole.DATA);
  }

  /** Records a read of the names of static files. */
  void files() {
    reads.note(Read.Whole.STATIC_FILES);
  }

  /** Records a read of the modification times of static files. */
  void modified() {
    reads.note(Read.Whole.FILE_TIMES);
  }

  /** Records a read of the URLs of documents and files. */
  void addresses() {
    reads.note(Read.Whole.ADDRESSES);
  }

  /** When a document was last changed; the read is recorded. */
  @Nullable Instant lastChange(Document document) {
    reads.note(new Read.LastChange(document.path()));
    return changes.of(document.path());
  }

  /** Records a read of the pages that plugins make of others, such as feeds. */
  void generatedPages() {
    reads.note(Read.Whole.GENERATED_PAGES);
  }

  /** Records a read of the build time. */
  void now() {
    reads.note(Read.Whole.TIME);
  }

  /**
   * Never reuse this page: it has what is counted in the whole site, such as unknown tags, on every
   * build.
   */
  void unknown() {
    reads.note(Read.Whole.UNREPEATABLE);
  }

  @Override
  public @Nullable String answer(Read read) {
    return switch (read.kind()) {
      case SOURCE_FILE -> includes.fingerprint(read.subject());
      case LAST_CHANGE -> new Fingerprint().add(String.valueOf(changes.of(read.subject()))).hex();
      case FILE_TIMES -> modifiedPrint();
      case ORDER -> orderPrint();
      default -> null;
    };
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
