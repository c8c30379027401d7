package io.github.shelfmark.markup.link;

import io.github.shelfmark.config.DialectName;
import io.github.shelfmark.config.Plugins;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.site.Url;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Links between the documents and files of one site. They are written relative to the page, so that
 * the site works under any base path and without a server.
 */
public final class SiteLinks implements Links {
  /** The kind of {@link Reads} for a link. */
  public static final String LINK = "link";

  /** The kind of {@link Reads} for the paths of all documents and files of the site. */
  public static final String ADDRESSES = "addresses";

  private static final String MISSING = "404.html";

  private final Site site;
  private final Reads reads;
  private final Set<String> generated;
  private final ProvidedPaths provided;
  private final NearbyPaths nearby;
  private final String baseurl;
  private final boolean bySource;
  private final boolean fromCollections;

  /**
   * Creates the links of a site.
   *
   * @param generated output paths of pages without a document, such as section indexes
   * @param reads records the links of pages
   */
  public SiteLinks(Site site, Set<String> generated, Reads reads) {
    this.site = site;
    this.reads = reads;
    this.generated = Set.copyOf(generated);
    this.provided = new ProvidedPaths(site.config().provided());
    this.nearby = new NearbyPaths(site, this.generated);
    this.baseurl = Url.decode(site.config().info().baseurl());
    Plugins plugins = Plugins.of(site.config());
    boolean jekyll = site.config().dialect() == DialectName.JEKYLL;
    this.bySource = !jekyll || plugins.has("jekyll-relative-links", "relative_links");
    this.fromCollections = !jekyll || plugins.option("relative_links", "collections", false);
  }

  @Override
  public String resolve(Document from, String href, Place place, Consumer<Finding> findings) {
    Optional<Href> parsed = Href.of(href.strip());
    if (parsed.isEmpty()) {
      return href;
    }
    Href link = parsed.get();
    Optional<String> found = find(from, link);
    if (found.isPresent()) {
      reads.note(LINK, href, found.get());
      return written(from, found.get()) + link.suffix();
    }
    // The suggestion depends on all paths of the site.
    reads.note(ADDRESSES, "");
    Optional<String> missing = link.against(from.output()).map(this::withoutBase);
    report(from, link, missing, place, findings);
    return link.fromRoot() && missing.isPresent()
        ? written(from, orIndex(missing.get())) + link.suffix()
        : href;
  }

  /** The link to a file; relative, except on the 404 page, which servers show at any depth. */
  private String written(Document from, String output) {
    return from.output().equals(MISSING) ? fromRoot(output) : Url.relative(from.output(), output);
  }

  private Optional<String> find(Document from, Href link) {
    Optional<String> found = bySource(from, link);
    return found.isPresent()
        ? found
        : byOutput(from, link).map(output -> written(from, link, output));
  }

  /** Recomputes links, and the digest of all paths. */
  public Answers answers() {
    SiteAddresses addresses = new SiteAddresses(site, generated);
    return (kind, name, path) ->
        switch (kind) {
          case LINK -> leadsTo(name, path);
          case ADDRESSES -> addresses.fingerprint();
          default -> null;
        };
  }

  private @Nullable String leadsTo(String href, String path) {
    Optional<Document> from = site.documentAt(path);
    Optional<Href> link = Href.of(href.strip());
    return from.isPresent() && link.isPresent() ? find(from.get(), link.get()).orElse(null) : null;
  }

  /**
   * Links for content of a document that is shown on other pages. Links to source files become URLs
   * from the root, because a relative link would be wrong on another page; all others stay
   * unchanged.
   */
  public Links shown() {
    return (from, href, place, findings) -> {
      reads.note(ADDRESSES, "");
      return Href.of(href.strip())
          .flatMap(link -> bySource(from, link).map(output -> fromRoot(output) + link.suffix()))
          .orElse(href);
    };
  }

  private String fromRoot(String output) {
    String url = site.documentFor(output).map(Document::url).orElse("/" + Url.encode(output));
    return site.config().info().baseurl() + url;
  }

  /**
   * The text of a link. In Jekyll sites links stay unchanged, because authors may rely on a server
   * that completes paths, as GitHub Pages does.
   */
  private String written(Document from, Href link, String found) {
    if (site.config().dialect() == DialectName.COMMONMARK) {
      return found;
    }
    String bare = link.against(from.output()).map(this::withoutBase).orElse("");
    boolean completed = found.equals(bare + ".html") || found.equals(bare + "/index.html");
    return completed && !bare.isEmpty() && !bare.endsWith("/") ? bare : found;
  }

  /** Resolves a link to the source file of a page, as authors write them for editors and GitHub. */
  private Optional<String> bySource(Document from, Href link) {
    if (!bySource || !(fromCollections || from.kind() == DocumentKind.PAGE)) {
      return Optional.empty();
    }
    Optional<String> path = link.against(from.path());
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> document =
        site.documentAt(path.get()).filter(Document::written).map(Document::output);
    return document.isPresent() ? document : site.staticFileAt(path.get()).map(StaticFile::output);
  }

  private Optional<String> byOutput(Document from, Href link) {
    Optional<String> path = link.against(from.output());
    if (path.isEmpty()) {
      return Optional.empty();
    }
    String bare = withoutBase(path.get());
    Optional<String> found = output(bare);
    if (found.isEmpty() && !bare.equals(path.get())) {
      found = output(path.get());
    }
    return found.isPresent() || !provided.has(orIndex(bare)) ? found : Optional.of(orIndex(bare));
  }

  /** The file that a server returns for a path. */
  private Optional<String> output(String path) {
    if (path.isEmpty() || path.endsWith("/")) {
      return existing(path + "index.html");
    }
    Optional<String> exact = existing(path);
    if (exact.isPresent()) {
      return exact;
    }
    Optional<String> page = existing(path + ".html");
    return page.isPresent() ? page : existing(path + "/index.html");
  }

  private Optional<String> existing(String output) {
    boolean exists =
        site.documentFor(output).isPresent()
            || site.staticFileFor(output).isPresent()
            || generated.contains(output);
    return exists ? Optional.of(output) : Optional.empty();
  }

  private String withoutBase(String path) {
    if (baseurl.length() < 2) {
      return path;
    }
    String base = baseurl.substring(1);
    if (path.equals(base)) {
      return "";
    }
    return path.startsWith(base + "/") ? path.substring(base.length() + 1) : path;
  }

  private static String orIndex(String path) {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  private void report(
      Document from, Href link, Optional<String> path, Place place, Consumer<Finding> findings) {
    String hint =
        path.isEmpty()
            ? "The path points outside the site."
            : nearby
                .to(path.get())
                .map(near -> "Did you mean \"/" + near + "\"?")
                .orElse("No document or file of the site has this path.");
    findings.accept(
        new Finding(
            site.config().jekyll() ? Severity.WARNING : Severity.ERROR,
            FindingCode.BROKEN_LINK,
            from.path(),
            place.position(),
            "the link \"" + link.path() + link.suffix() + "\" is broken",
            hint));
  }
}
