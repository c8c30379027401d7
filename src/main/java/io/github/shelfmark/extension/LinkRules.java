package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;
import java.util.Optional;

/** How links are resolved and written; the defaults of the methods are for an ordinary site. */
public interface LinkRules {
  /** The rules of an ordinary site. */
  LinkRules ORDINARY = new LinkRules() {};

  /** Whether links in a document may name source files, such as {@code other.md}. */
  default boolean leadToSources(Document document) {
    return true;
  }

  /**
   * How an author makes links to source files lead to their pages, where they do not; one sentence
   * that says what to add to which key, {@code Add "…" to "…"}. Empty if there is no such way.
   */
  default Optional<String> toSources(Document document) {
    return Optional.empty();
  }

  /**
   * Whether {@code /about} is written as {@code about.html}. Where authors rely on a server that
   * completes such paths, links stay as they are.
   */
  default boolean areCompleted() {
    return true;
  }

  /**
   * Whether another tool writes a file into the site, as far as is known without configuration.
   *
   * @param output a path below the site's root
   */
  default boolean isProvided(String output) {
    return false;
  }

  /**
   * Whether a document of the source is left to another tool, which makes its page; no index is
   * made in its place.
   *
   * @param output the path of the page below the site's root
   */
  default boolean isLeft(String output) {
    return false;
  }

  /**
   * Where a link leads that is neither to a file of the source nor to a page as it is written.
   *
   * @param path the path of the link, decoded
   * @return the path of the page that is meant; the same path if none is
   */
  default String pageOf(String path) {
    return path;
  }

  /**
   * Where in the site a link leads that starts at the root of the host.
   *
   * @param path the path of the link, decoded, with its leading slash
   * @return the path from the root of the site, with a leading slash; empty if the link leads to
   *     another site of the host, which is neither checked nor changed
   */
  default Optional<String> fromHost(String path) {
    return Optional.of(path);
  }

  /** Whether a broken link that starts at the root is kept as it is, rather than made relative. */
  default boolean keepsBroken() {
    return false;
  }

  /** The severity of a link without a target. */
  default Severity broken() {
    return Severity.ERROR;
  }
}
