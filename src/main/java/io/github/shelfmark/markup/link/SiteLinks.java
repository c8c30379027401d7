package io.github.shelfmark.markup.link;

import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.Place;
import io.github.shelfmark.extension.RepositoryPage;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.ScriptLinks;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.HarmlessAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Links between the documents and files of one site. They are written relative to the page, so that
 * the site works under any base path and without a server. What a link leads to is found by a list
 * of {@link LinkFinder}s, of which the first that knows it decides.
 */
public final class SiteLinks implements Links {
  private final Site site;
  private final OutputPaths paths;
  private final LinkRules rules;
  private final Reads reads;
  private final SourceLinks sources;
  private final OutputLinks outputs;
  private final ProvidedLinks provided;
  private final RepositoryLinks repository;
  private final List<LinkFinder> own;
  private final List<LinkFinder> elsewhere;
  private final BrokenLinks broken;
  private final RedirectedLinks redirects;
  private final ModuleLinks modules;
  private final Surroundings around;
  private final LanguageLinks languages;

  /**
   * Creates the links of a site.
   *
   * @param paths the outputs of the site, complete before the first link is resolved
   * @param rules how links are resolved and written
   * @param reads records which links pages have
   * @param around what links may lead to besides the site
   */
  public SiteLinks(
      Site site, OutputPaths paths, LinkRules rules, Reads reads, Surroundings around) {
    this.site = site;
    this.paths = paths;
    this.rules = rules;
    this.reads = reads;
    this.sources = new SourceLinks(site, rules);
    this.outputs = new OutputLinks(site, paths, rules);
    this.provided = new ProvidedLinks(site.config().provided(), outputs, rules, reads);
    this.around = around;
    this.redirects = new RedirectedLinks(paths);
    this.modules = new ModuleLinks(site, around, rules, reads);
    this.repository =
        new RepositoryLinks(around.files(), site.config().info().repository(), rules, reads);
    this.own = List.of(sources, outputs);
    this.languages = new LanguageLinks(site, paths, (from, link) -> first(own, from, link));
    // A file of the repository is none that another tool writes, whatever the globs match.
    this.elsewhere = List.of(repository::file, provided, repository::other);
    this.broken =
        new BrokenLinks(
            site.config().links().severity().orElse(rules.broken()),
            new NearbyPaths(paths),
            new OtherCase(site, paths, rules),
            new OtherMeaning(site, paths, rules),
            repository);
  }

  @Override
  public String resolve(Document from, String href, Place place, Consumer<Finding> findings) {
    String address = resolved(from, href, place, findings);
    if (!site.config().safe() || HarmlessAddress.inLink(address)) {
      return address;
    }
    findings.accept(ScriptLinks.refused(from.path(), place.position(), address));
    return ScriptLinks.NOWHERE;
  }

  private String resolved(Document from, String href, Place place, Consumer<Finding> findings) {
    String written = href.strip();
    Optional<Href> parsed = modules.href(written);
    if (parsed.isEmpty()) {
      if (written.startsWith("#") || written.startsWith("?")) {
        refer(from, place, Target.of(from.output()), written);
        return href;
      }
      Optional<String> module = modules.outside(from, written, place, findings);
      if (module.isEmpty() && around.external() && Href.isOutside(written)) {
        reads.refer(new Reads.OpenReference(from.path(), place::position, written, "", true));
      }
      return module.orElse(href);
    }
    Optional<Href> own = parsed.flatMap(this::inHost);
    if (own.isEmpty()) {
      return href;
    }
    Href link = own.get();
    Target found = inSite(from, link);
    if (found == null) {
      Optional<String> outside = modules.onDiskOutside(from, written, link);
      if (outside.isPresent()) {
        return outside.get();
      }
      found = elsewhere(from, link);
    }
    if (found != null) {
      reads.note(new Read.Link(from.path(), href), redirects.answer(found));
      redirects.check(from, written, found, place).ifPresent(findings);
      if (!found.address().isEmpty()) {
        return found.address() + link.suffix();
      }
      refer(from, place, found, link.suffix());
      return written(from, found.named()) + link.suffix();
    }
    // The guess at what is meant looks at all of them.
    reads.note(Read.Whole.ADDRESSES);
    Optional<Finding> named = modules.broken(from, written, place);
    if (named.isPresent()) {
      findings.accept(named.get());
      return href;
    }
    Optional<String> missing = link.against(new LinkStart(site).of(from)).map(outputs::withoutBase);
    findings.accept(broken.finding(from, link, missing, place));
    return link.fromRoot() && missing.isPresent() && !rules.keepsBroken()
        ? written(from, orIndex(missing.get())) + link.suffix()
        : href;
  }

  /** Notes a link that can only be checked when all outputs have been made. */
  private void refer(Document from, Place place, Target target, String suffix) {
    String fragment = suffix.substring(suffix.indexOf('#') + 1);
    boolean anchor = suffix.indexOf('#') >= 0 && !fragment.isEmpty() && hasAnchors(target.output());
    boolean original = languages.isCheckedInOriginal(from, target.output());
    if ((anchor && !original) || target.provided()) {
      reads.refer(
          new Reads.OpenReference(
              from.sourcePath(), place::position, target.output(), anchor ? fragment : "", false));
    }
  }

  private boolean hasAnchors(String output) {
    boolean page = output.endsWith(".html") || output.endsWith(".htm") || output.endsWith(".xhtml");
    return page && !paths.isClaimed(output);
  }

  /** The link to a file; relative, except on the 404 page, which servers show at any depth. */
  private String written(Document from, String output) {
    return from.isMissingPage() ? fromRoot(output) : Url.relative(from.output(), output);
  }

  private @Nullable Target find(Document from, Href link) {
    Target found = inSite(from, link);
    return found == null ? elsewhere(from, link) : found;
  }

  /** A link from the root of the host as one from the root of the site; empty if it leaves it. */
  private Optional<Href> inHost(Href link) {
    return link.fromRoot() && !modules.isNamed(link)
        ? rules.fromHost(link.path()).map(path -> new Href(path, link.suffix()))
        : Optional.of(link);
  }

  private @Nullable Target elsewhere(Document from, Href link) {
    Target found = beside(from, link);
    String page = found == null ? rules.pageOf(link.path()) : link.path();
    if (page.equals(link.path())) {
      return found;
    }
    Href meant = new Href(page, link.suffix());
    found = inSite(from, meant);
    return found == null ? beside(from, meant) : found;
  }

  private @Nullable Target beside(Document from, Href link) {
    Href inModule = modules.inModule(from, link);
    Target found = inModule.equals(link) ? null : first(elsewhere, from, inModule);
    return found == null ? first(elsewhere, from, link) : found;
  }

  /** A link from the root starts at the root of the document's module, else at that of the site. */
  private @Nullable Target inSite(Document from, Href link) {
    Href inModule = modules.inModule(from, link);
    Target found = inModule.equals(link) ? null : first(own, from, inModule);
    if (found == null) {
      found = first(own, from, link);
    }
    found = languages.own(from, link, found);
    Optional<Href> file = found == null ? modules.onDisk(from, link) : Optional.empty();
    return file.isPresent() ? sources.find(from, file.get()) : found;
  }

  private static @Nullable Target first(List<LinkFinder> finders, Document from, Href link) {
    for (LinkFinder finder : finders) {
      Target found = finder.find(from, link);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Recomputes links, the addresses of files of the repository, and the digest of all paths. */
  public Answers answers() {
    SiteAddresses addresses = new SiteAddresses(site, paths);
    return read ->
        switch (read.kind()) {
          case LINK -> leadsTo(read.subject(), read.from());
          case MODULE_LINK -> modules.answer(read.from(), read.subject());
          case REPOSITORY -> repository.at(read.subject());
          case PROVIDED -> Read.Provided.USED;
          case ADDRESSES -> addresses.fingerprint();
          default -> null;
        };
  }

  private @Nullable String leadsTo(String href, String path) {
    Optional<Document> from = site.documentAt(path);
    Optional<Href> link = modules.href(href.strip()).flatMap(this::inHost);
    Target found = from.isPresent() && link.isPresent() ? find(from.get(), link.get()) : null;
    return found == null ? null : redirects.answer(found);
  }

  /**
   * Links for content of a document that is shown on other pages. Links to source files become URLs
   * from the root, because a relative link would be wrong on another page; all others stay
   * unchanged.
   */
  public Links shown() {
    return (from, href, place, findings) -> {
      reads.note(Read.Whole.ADDRESSES);
      Optional<Href> link = modules.href(href.strip());
      if (link.isEmpty()) {
        return href;
      }
      Target found = sources.find(from, modules.inModule(from, link.get()));
      if (found == null) {
        found = sources.find(from, link.get());
      }
      found = found == null ? null : languages.own(from, link.get(), found);
      String page = rules.pageOf(link.get().path());
      if (found == null && !page.equals(link.get().path())) {
        found = outputs.find(from, new Href(page, link.get().suffix()));
      }
      return found == null ? href : fromRoot(found.output()) + link.get().suffix();
    };
  }

  /**
   * Links of pages with layouts of their own: checked like all others, but left as their authors
   * have written them. Links of Markdown to source files become URLs from the root.
   */
  public Links kept() {
    return new Links() {
      @Override
      public String resolve(Document from, String href, Place place, Consumer<Finding> findings) {
        SiteLinks.this.resolve(from, href, place, findings);
        return rules.leadToSources(from) ? toSource(from, href).orElse(href) : href;
      }

      @Override
      public String resolveHtml(
          Document from, String href, Place place, Consumer<Finding> findings) {
        SiteLinks.this.resolve(from, href, place, findings);
        return href;
      }
    };
  }

  private Optional<String> toSource(Document from, String href) {
    return modules
        .href(href.strip())
        .flatMap(
            link ->
                Optional.ofNullable(sources.find(from, link))
                    .map(found -> fromRoot(found.output()) + link.suffix()));
  }

  /**
   * The page of a file on the web page of the repository; what is read is recorded.
   *
   * @param path its path in the site; one that is above the source has {@code ..} in it
   * @return empty if there is none, or the repository is not known
   */
  public Optional<RepositoryPage> repositoryPage(String path) {
    return repository.page(path);
  }

  /** Checks links of the configuration; also what they refer to is recorded. */
  public RootLinks configured() {
    return new RootLinks(
        site.config().file(), outputs, provided, broken, redirects, this::hasAnchors);
  }

  /** The globs in {@code provided} that links of this build have used. */
  public Set<String> usedGlobs() {
    return provided.used();
  }

  /** Whether another tool writes a file, or a page is left to one. */
  public boolean isElsewhere(String output) {
    return provided.at(output) != null || rules.isLeft(output);
  }

  /** The directory that the glob of a provided file speaks of; empty if it names none. */
  public Optional<String> providedDirectory(String output) {
    return provided.directoryOf(output);
  }

  private String fromRoot(String output) {
    String url = site.documentFor(output).map(Document::url).orElse("/" + Url.encode(output));
    return site.config().info().baseurl() + url;
  }

  private static String orIndex(String path) {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }
}
