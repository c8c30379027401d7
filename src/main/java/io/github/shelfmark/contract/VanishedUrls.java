package io.github.shelfmark.contract;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells which addresses vanished, with what to write where.
 *
 * @param list the list, as findings name it
 * @param sitemap whether it is a sitemap, which nobody edits
 * @param files what is known of the files of documents
 * @param findings gets what vanished
 */
record VanishedUrls(
    String list, boolean sitemap, Site site, DocumentFiles files, Consumer<Finding> findings) {

  /**
   * A page or file that is gone.
   *
   * @param same its address, with and without its anchors
   * @param successor the output that most likely took over
   */
  void url(List<Promise> same, @Nullable String successor) {
    Promise promise = same.get(0);
    Optional<Document> document =
        successor == null ? Optional.empty() : site.documentFor(successor);
    boolean redirects = site.config().outputs().redirects();
    boolean page = promise.outputs().stream().anyMatch(Published::isPage);
    boolean proposed = document.isPresent() && redirects && page;
    String where = proposed ? document.get().path() : list;
    Position position = proposed ? Proposals.place(document.get()) : promise.position();
    findings.accept(
        Finding.error(
            FindingCode.VANISHED_URL,
            where,
            position,
            "\"" + promise.url() + "\" was published, and is not in the site any more",
            hint(same, successor, document.orElse(null), redirects && page)));
  }

  private String hint(
      List<Promise> same,
      @Nullable String successor,
      @Nullable Document document,
      boolean redirects) {
    Promise promise = same.get(0);
    String otherwise = otherwise(same);
    if (document != null && redirects) {
      return "If "
          + document.path()
          + " took over, "
          + Proposals.redirect(document, inModule(promise, document), files.isToml(document))
          + otherwise;
    }
    if (successor == null) {
      return (redirects
              ? "Add redirect_from: " + promise.url() + " to the document that took over"
              : "Put it back")
          + otherwise;
    }
    return "It may be "
        + Promise.urlOf(successor)
        + " now: put a copy in the old place, or have the server send readers on"
        + otherwise;
  }

  /** Documents of a module write addresses from the root of the module. */
  private String inModule(Promise promise, Document document) {
    String root = "/" + files.mount(document);
    return promise.url().startsWith(root)
        ? promise.url().substring(root.length() - 1)
        : promise.url();
  }

  /** An anchor that is gone from a page that is there. */
  void anchor(
      Promise promise,
      String output,
      @Nullable Document document,
      ContentAnchors.@Nullable Anchor heading,
      boolean kept) {
    String what =
        document == null
            ? "give an element the id \"" + promise.fragment() + "\""
            : Proposals.anchor(document, promise.fragment(), heading, kept);
    findings.accept(
        Finding.error(
            FindingCode.VANISHED_ANCHOR,
            document == null ? list : document.path(),
            document == null ? promise.position() : Proposals.place(document, heading),
            "the anchor \"#"
                + promise.fragment()
                + "\" of "
                + Promise.urlOf(output)
                + " was published, and is not there any more",
            "So that links lead to the place again, " + what + otherwise(List.of(promise))));
  }

  private String otherwise(List<Promise> same) {
    if (sitemap) {
      return ".";
    }
    int first = same.get(0).position().line();
    int last = same.get(same.size() - 1).position().line();
    String lines =
        same.size() == 1
            ? "line " + first
            : last - first == same.size() - 1 ? "lines " + first + " to " + last : "its lines";
    String name = list.substring(list.lastIndexOf('/') + 1);
    return "; if it is to be gone, remove " + lines + " of " + name + ".";
  }
}
