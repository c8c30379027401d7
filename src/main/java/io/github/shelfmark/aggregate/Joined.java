package io.github.shelfmark.aggregate;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.record.SourceRoots;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.OutputPaths.Owner;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the root's content and that of the modules together. */
public final class Joined {
  private final SourceRoots sources;
  private final OutputPaths paths;
  private final Findings findings;
  private final Set<String> told = new HashSet<>();

  /**
   * Joins the content of one site.
   *
   * @param paths has the outputs of the root, and gets those of the modules
   * @param findings gets what is in the way of a module
   */
  public Joined(SourceRoots sources, OutputPaths paths, Findings findings) {
    this.sources = sources;
    this.paths = paths;
    this.findings = findings;
  }

  /** The site of all modules, with the root's configuration. */
  public Site site(Site root, List<Module> modules) {
    List<Document> pages = new ArrayList<>(root.pages());
    List<Collection> collections = new ArrayList<>(root.collections().values());
    List<StaticFile> files = new ArrayList<>(root.staticFiles());
    check("", root);
    for (Module module : modules) {
      pages.addAll(module.site().pages());
      collections.addAll(module.site().collections().values());
      files.addAll(module.site().staticFiles());
      check(module.root().mount(), module.site());
      claim(module.site());
    }
    pages.sort(Comparator.comparing(Document::path));
    files.sort(Comparator.comparing(StaticFile::path));
    return new Site(config(root.config(), modules), pages, collections, files)
        .withData(root.data());
  }

  /** What other tools write into a module's site they write below the module's prefix. */
  private static SiteConfig config(SiteConfig root, List<Module> modules) {
    List<String> provided = new ArrayList<>(root.provided());
    for (Module module : modules) {
      for (String glob : module.config().provided()) {
        provided.add(module.root().mount() + (glob.startsWith("/") ? glob.substring(1) : glob));
      }
    }
    return root.withProvided(provided);
  }

  private void claim(Site site) {
    for (Document document : site.documents()) {
      claim(
          document.output(),
          new Owner(document.path(), document.frontMatter().positionOf("permalink")));
    }
    site.staticFiles().forEach(file -> claim(file.output(), new Owner(file.path(), Position.NONE)));
  }

  private void claim(String output, Owner owner) {
    if (!paths.has(output)) {
      paths.put(output, owner);
    }
  }

  /** Whatever is not a module's own must not be where the module has its pages. */
  private void check(String mount, Site site) {
    for (Document document : site.documents()) {
      check(mount, document.path(), document.output());
    }
    for (StaticFile file : site.staticFiles()) {
      check(mount, file.path(), file.output());
    }
  }

  private void check(String mount, String path, String output) {
    String at = sources.mountOf(output + "/");
    String taken = at.equals(mount) ? sources.mountOf(path) : at;
    if (taken.equals(mount) || !told.add(mount + "\n" + taken)) {
      return;
    }
    String file = mount.isEmpty() ? sources.own().get(0).resolve(path).toString() : path;
    findings.add(
        Finding.error(
            FindingCode.DUPLICATE_URL,
            mount.isEmpty() && sources.mountOf(path).isEmpty() ? path : "",
            Position.NONE,
            "the file "
                + file
                + " is in the way of a module: the pages of "
                + sources.rootOf(taken).directory()
                + " are at /"
                + taken,
            "Move the file, or give the module another prefix with the property shelfmark.prefix"
                + " in its POM."));
  }
}
