package io.github.shelfmark.markup.link;

import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.record.SourceRoots;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Url;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Links from one module to another: by the module's name, or by the path of the file in the
 * repository, as GitHub follows it.
 */
final class ModuleLinks {
  /** What starts the path of a link that starts at the site's root in documents of modules too. */
  private static final String SITE = "/./";

  private static final String NO_MODULE = "none";

  private final Site site;
  private final SourceRoots sources;
  private final Neighbours neighbours;
  private final LinkRules rules;
  private final Reads reads;

  ModuleLinks(Site site, Surroundings around, LinkRules rules, Reads reads) {
    this.site = site;
    this.sources = around.sources();
    this.neighbours = around.neighbours();
    this.rules = rules;
    this.reads = reads;
  }

  /** A link into the site, whose path starts at the site's root if it names a module. */
  Optional<Href> href(String href) {
    Optional<ModuleLink> link = named(href);
    if (link.isEmpty()) {
      return Href.of(href);
    }
    SourceRoot module = sources.byModule().get(link.get().module());
    return module == null
        ? Optional.empty()
        : Optional.of(new Href(SITE + module.mount() + link.get().path(), link.get().suffix()));
  }

  /** Whether a link was made of one that names a module, and so starts at the site's root. */
  boolean isNamed(Href link) {
    return link.path().startsWith(SITE);
  }

  private Optional<ModuleLink> named(String href) {
    // Jekyll's links are what its plugins make of them.
    return rules.areCompleted() ? ModuleLink.of(href, this::isModule) : Optional.empty();
  }

  private boolean isModule(String name) {
    return sources.byModule().containsKey(name) || neighbour(name) != null;
  }

  private @Nullable SourceRoot neighbour(String name) {
    for (SourceRoot root : neighbours.modules()) {
      if (root.module().equals(name)) {
        return root;
      }
    }
    return null;
  }

  /**
   * A link from the root in a document of a module: it starts at the module's root, as it does when
   * the module is built alone.
   *
   * @return the link itself if it is not one
   */
  Href inModule(Document from, Href link) {
    boolean fromRoot = link.fromRoot() && !isNamed(link);
    String mount = fromRoot ? sources.mountOf(from.path()) : "";
    return mount.isEmpty() ? link : new Href("/" + mount + link.path().substring(1), link.suffix());
  }

  /**
   * A relative link that leads to a file of another source directory, as the files are on the disk;
   * or one in a file beside the source that a document shows.
   */
  Optional<Href> onDisk(Document from, Href link) {
    return sources.isPlain() && !from.path().startsWith("../")
        ? Optional.empty()
        : file(from.path(), link)
            .flatMap(sources::pathOf)
            .map(path -> new Href("/" + path, link.suffix()));
  }

  /** The file that a relative link leads to on the disk. */
  private Optional<Path> file(String from, Href link) {
    Path directory = sources.fileOf(from).getParent();
    if (link.fromRoot() || directory == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(directory.resolve(link.path()).normalize());
    } catch (InvalidPathException notAFile) {
      return Optional.empty();
    }
  }

  /**
   * A relative link to a file of a module that is not part of the site, as the files are on the
   * disk; it becomes a link to the file's page in the site of all modules.
   *
   * @return empty if it leads to no such file
   */
  Optional<String> onDiskOutside(Document from, String href, Href link) {
    if (link.fromRoot() || !rules.areCompleted() || !sources.modules().isEmpty()) {
      return Optional.empty();
    }
    reads.note(new Read.ModuleLink(from.path(), href), answer(from.path(), href));
    return fileOfNeighbour(from.path(), link)
        .map(output -> Url.relative(mount() + from.output(), output) + link.suffix());
  }

  private Optional<String> fileOfNeighbour(String from, Href link) {
    Optional<Path> file = file(from, link);
    if (file.isEmpty() || file.get().startsWith(sources.first().directory())) {
      return Optional.empty();
    }
    for (SourceRoot root : neighbours.modules()) {
      if (file.get().startsWith(root.directory())) {
        String below = root.pathOf(file.get()).substring(root.mount().length());
        return neighbours.site(root).flatMap(there -> in(there, root.mount(), below));
      }
    }
    return Optional.empty();
  }

  /**
   * A link to a module that is not part of the site, relative to where the page is in the site of
   * all modules.
   *
   * @return empty if the link is not one
   */
  Optional<String> outside(Document from, String href, Place place, Consumer<Finding> findings) {
    Optional<ModuleLink> link = named(href);
    if (link.isEmpty() && rules.areCompleted() && ModuleLink.mayBe(href)) {
      reads.note(new Read.ModuleLink(from.path(), href), NO_MODULE);
    }
    if (link.isEmpty() || sources.byModule().containsKey(link.get().module())) {
      return Optional.empty();
    }
    reads.note(new Read.ModuleLink(from.path(), href), answer(link.get()));
    Optional<String> target = target(link.get());
    if (target.isEmpty()) {
      findings.accept(broken(from, link.get(), place));
    }
    String own = mount() + from.output();
    return Optional.of(
        target.map(output -> Url.relative(own, output) + link.get().suffix()).orElse(href));
  }

  /** Where a link leads, for the records. */
  String answer(String from, String href) {
    Optional<ModuleLink> named = named(href);
    if (named.isPresent()) {
      return answer(named.get());
    }
    return Href.of(href)
        .flatMap(link -> fileOfNeighbour(from, link))
        .map(output -> mount() + " " + output)
        .orElse(NO_MODULE);
  }

  private String answer(ModuleLink link) {
    return mount() + " " + target(link).orElse("");
  }

  /** The output of a file of another module, in the site of all modules. */
  private Optional<String> target(ModuleLink link) {
    if (sources.modules().isEmpty() && neighbours.modules().isEmpty()) {
      return Optional.of(declared(link.module() + "/", link.path()));
    }
    SourceRoot module = neighbour(link.module());
    if (module == null) {
      return Optional.empty();
    }
    Optional<Site> there = neighbours.site(module);
    return there.isEmpty()
        ? Optional.of(declared(module.mount(), link.path()))
        : in(there.get(), module.mount(), link.path());
  }

  /** Where a page is if nothing is known but its path. */
  private static String declared(String mount, String path) {
    if (path.isEmpty() || path.endsWith("/")) {
      return mount + path + "index.html";
    }
    String bare = path.endsWith(".md") ? path.substring(0, path.length() - 3) + ".html" : path;
    return mount + bare;
  }

  private static Optional<String> in(Site module, String mount, String path) {
    Optional<Document> document = module.documentAt(mount + path).filter(Document::written);
    if (document.isPresent()) {
      return document.map(Document::output);
    }
    if (module.staticFileAt(mount + path).isPresent()) {
      return module.staticFileAt(mount + path).map(file -> file.output());
    }
    if (path.isEmpty()) {
      // Without a home of its own a module gets one.
      return Optional.of(mount + "index.html");
    }
    for (String ending : List.of("", ".html", "index.html", "/index.html")) {
      String output = mount + path + ending;
      if (module.documentFor(output).isPresent() || module.staticFileFor(output).isPresent()) {
        return Optional.of(output);
      }
    }
    return Optional.empty();
  }

  /** Where the site that is built is in the site of all modules. */
  private String mount() {
    Path directory = sources.first().directory();
    for (SourceRoot root : neighbours.modules()) {
      if (root.directory().equals(directory)) {
        return root.mount();
      }
    }
    String name = sources.first().module();
    return sources.modules().isEmpty() ? (name.isEmpty() ? "site" : name) + "/" : "";
  }

  /** The finding for a link that names a module and leads nowhere; empty if it names none. */
  Optional<Finding> broken(Document from, String href, Place place) {
    return named(href).map(link -> broken(from, link, place));
  }

  private Finding broken(Document from, ModuleLink link, Place place) {
    return new Finding(
        rules.broken(),
        FindingCode.BROKEN_LINK,
        from.path(),
        place.position(),
        "the link \"" + link.written() + link.suffix() + "\" is broken",
        hint(link));
  }

  private String hint(ModuleLink link) {
    SourceRoot module = sources.byModule().get(link.module());
    Optional<Site> there = Optional.of(site);
    if (module == null) {
      module = neighbour(link.module());
      there = module == null ? Optional.empty() : neighbours.site(module);
    }
    if (module == null) {
      return Nearest.of(link.module(), names())
          .map(near -> "Did you mean \"module:" + near + "/" + link.path() + "\"?")
          .orElse("There is no module \"" + link.module() + "\".");
    }
    String mount = module.mount();
    List<String> paths =
        there.map(Site::documents).orElse(List.of()).stream()
            .map(Document::path)
            .filter(path -> path.startsWith(mount))
            .map(path -> path.substring(mount.length()))
            .toList();
    return Nearest.of(link.path(), paths)
        .map(near -> "Did you mean \"" + link.start() + near + "\"?")
        .orElse("There is no such file in " + module.directory() + ".");
  }

  private Collection<String> names() {
    List<String> names =
        neighbours.modules().stream()
            .map(SourceRoot::module)
            .filter(name -> !name.isEmpty())
            .toList();
    return names.isEmpty() ? sources.byModule().keySet() : names;
  }
}
