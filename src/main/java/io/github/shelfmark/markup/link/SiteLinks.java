package io.github.shelfmark.markup.link;

import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.record.SourceRoots;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.site.Url;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Links between the documents and files of one site. They are written relative to the page, so that
 * the site works under any base path and without a server.
 */
public final class SiteLinks implements Links {
  private final Site site;
  private final OutputPaths paths;
  private final LinkRules rules;
  private final Reads reads;
  private final ProvidedPaths provided;
  private final NearbyPaths nearby;
  private final String baseurl;
  private final ModuleLinks modules;

  /**
   * Creates the links of a site.
   *
   * @param paths the outputs of the site, complete before the first link is resolved
   * @param rules how links are resolved and written
   * @param reads records which links pages have
   */
  public SiteLinks(Site site, OutputPaths paths, LinkRules rules, Reads reads) {
    this(site, paths, rules, reads, SourceRoots.of(Path.of("")), Neighbours.NONE);
  }

  /**
   * Creates the links of a site that is read from some directories.
   *
   * @param sources the directories
   * @param neighbours modules that are not part of the site
   */
  public SiteLinks(
      Site site,
      OutputPaths paths,
      LinkRules rules,
      Reads reads,
      SourceRoots sources,
      Neighbours neighbours) {
    this.modules = new ModuleLinks(site, sources, neighbours, rules, reads);
    this.site = site;
    this.paths = paths;
    this.rules = rules;
    this.reads = reads;
    this.provided = new ProvidedPaths(site.config().provided());
    this.nearby = new NearbyPaths(paths);
    this.baseurl = Url.decode(site.config().info().baseurl());
  }

  @Override
  public String resolve(Document from, String href, Place place, Consumer<Finding> findings) {
    Optional<Href> parsed = modules.href(href.strip());
    if (parsed.isEmpty()) {
      return modules.outside(from, href.strip(), place, findings).orElse(href);
    }
    Href link = parsed.get();
    Optional<String> found = find(from, link);
    if (found.isPresent()) {
      reads.note(new Read.Link(from.path(), href), found.get());
      return written(from, found.get()) + link.suffix();
    }
    Optional<String> outside = modules.onDiskOutside(from, href.strip(), link);
    if (outside.isPresent()) {
      return outside.get();
    }
    // The guess at what is meant looks at all of them.
    reads.note(Read.Whole.ADDRESSES);
    Optional<Finding> named = modules.broken(from, href.strip(), place);
    if (named.isPresent()) {
      findings.accept(named.get());
      return href;
    }
    Optional<String> missing = link.against(from.output()).map(this::withoutBase);
    report(from, link, missing, place, findings);
    return link.fromRoot() && missing.isPresent()
        ? written(from, orIndex(missing.get())) + link.suffix()
        : href;
  }

  /** The link to a file; relative, except on the 404 page, which servers show at any depth. */
  private String written(Document from, String output) {
    return from.isMissingPage() ? fromRoot(output) : Url.relative(from.output(), output);
  }

  private Optional<String> find(Document from, Href link) {
    Href inModule = modules.inModule(from, link);
    Optional<String> found = inModule.equals(link) ? Optional.empty() : there(from, inModule);
    if (found.isEmpty()) {
      found = there(from, link);
    }
    return found.isPresent()
        ? found
        : modules.onDisk(from, link).flatMap(file -> bySource(from, file));
  }

  private Optional<String> there(Document from, Href link) {
    Optional<String> found = bySource(from, link);
    return found.isPresent()
        ? found
        : byOutput(from, link).map(output -> written(from, link, output));
  }

  /** Recomputes links, and the digest of all paths. */
  public Answers answers() {
    SiteAddresses addresses = new SiteAddresses(site, paths);
    return read ->
        read instanceof Read.Link link
            ? leadsTo(link.href(), link.from())
            : read instanceof Read.ModuleLink outside
                ? modules.answer(outside.from(), outside.href())
                : read == Read.Whole.ADDRESSES ? addresses.fingerprint() : null;
  }

  private @Nullable String leadsTo(String href, String path) {
    Optional<Document> from = site.documentAt(path);
    Optional<Href> link = modules.href(href.strip());
    return from.isPresent() && link.isPresent() ? find(from.get(), link.get()).orElse(null) : null;
  }

  /**
   * Links for content of a document that is shown on other pages. Links to source files become URLs
   * from the root, because a relative link would be wrong on another page; all others stay
   * unchanged.
   */
  public Links shown() {
    return (from, href, place, findings) -> {
      reads.note(Read.Whole.ADDRESSES);
      return modules
          .href(href.strip())
          .flatMap(
              link ->
                  bySource(from, modules.inModule(from, link))
                      .or(() -> bySource(from, link))
                      .map(output -> fromRoot(output) + link.suffix()))
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
    if (rules.areCompleted()) {
      return found;
    }
    String bare = link.against(from.output()).map(this::withoutBase).orElse("");
    boolean completed = found.equals(bare + ".html") || found.equals(bare + "/index.html");
    return completed && !bare.isEmpty() && !bare.endsWith("/") ? bare : found;
  }

  /** Resolves a link to the source file of a page, as authors write them for editors and GitHub. */
  private Optional<String> bySource(Document from, Href link) {
    if (!rules.leadToSources(from)) {
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

  /** The names in claimed directories are not known yet, so links to them cannot be checked. */
  private Optional<String> existing(String output) {
    return paths.has(output) || paths.isClaimed(output) ? Optional.of(output) : Optional.empty();
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
            rules.broken(),
            FindingCode.BROKEN_LINK,
            from.path(),
            place.position(),
            "the link \"" + link.path() + link.suffix() + "\" is broken",
            hint));
  }
}
