package io.github.shelfmark.jekyll;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.jekyll.paginate.ListSource;
import io.github.shelfmark.jekyll.paginate.PaginatedLists;
import io.github.shelfmark.jekyll.paginate.PaginatedPage;
import io.github.shelfmark.jekyll.plugin.PluginFile;
import io.github.shelfmark.jekyll.plugin.SiteFacts;
import io.github.shelfmark.jekyll.plugin.SitePlugins;
import io.github.shelfmark.markup.liquid.Values;
import io.github.shelfmark.read.FrontMatterDefaults;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.ReadKind;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.RedirectTargets;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.yaml.Mappings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The pages outside all collections in Jekyll's order: files by their names, then what plugins
 * make, in the order in which Jekyll runs them.
 */
final class SitePages implements Answers {
  /** The plugins that make pages before all others do. */
  private static final Set<String> EARLY = Set.of(Archives.PLUGIN, RedirectPages.PLUGIN);

  private final Site site;
  private final PostLists posts;
  private final PaginatedLists lists;
  private final FrontMatterDefaults defaults;
  private final boolean ownLayouts;
  private final RedirectPages redirects;
  private final GeneratedPages generated;
  private final Set<String> outputs = new HashSet<>();
  private final Map<String, PluginFile> files = new LinkedHashMap<>();
  private final List<Document> all;
  private final List<Document> html;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * The pages of a site.
   *
   * @param posts the lists of its posts
   * @param lists its lists that are cut into pages
   * @param defaults the defaults of its front matter
   * @param plugins what adds pages to it
   */
  SitePages(
      Site site,
      PostLists posts,
      PaginatedLists lists,
      FrontMatterDefaults defaults,
      SitePlugins plugins) {
    this.site = site;
    this.posts = posts;
    this.lists = lists;
    this.defaults = defaults;
    this.ownLayouts = !site.config().theme().used();
    this.redirects = new RedirectPages(site);
    this.generated = new GeneratedPages(defaults);
    site.documents().forEach(document -> outputs.add(document.output()));
    site.staticFiles().forEach(file -> outputs.add(file.output()));
    List<Document> sources =
        site.pages().stream().filter(page -> !page.generated()).sorted(SiteFiles.PAGES).toList();
    sources.forEach(page -> places.put(page.path(), places.size()));
    this.all = new ArrayList<>(sources);
    all.removeIf(page -> lists.page(page).isPresent());
    List<String> order = new ArrayList<>(new Plugins(site.config().values()).names());
    order.sort((a, b) -> Boolean.compare(!EARLY.contains(a), !EARLY.contains(b)));
    order.forEach(plugin -> add(plugin, plugins, sources));
    this.html = all.stream().filter(this::isHtml).toList();
  }

  /**
   * The lists of a site that are cut into pages.
   *
   * @param source what they are made of, with its pages in any order
   * @param findings gets what is wrong with the settings
   */
  static PaginatedLists lists(ListSource source, Consumer<Finding> findings) {
    if (!new Plugins(source.config()).names().contains(PaginatedLists.PLUGIN)) {
      return PaginatedLists.NONE;
    }
    return PaginatedLists.of(source.sorted(SiteFiles.PAGES), findings);
  }

  private void add(String plugin, SitePlugins plugins, List<Document> sources) {
    int known = generated.size();
    switch (plugin) {
      case Archives.PLUGIN -> addMade(this::isArchive);
      case Paging.PLUGIN -> addMade(page -> !isArchive(page) && lists.page(page).isEmpty());
      case PaginatedLists.PLUGIN -> all.addAll(lists.documents());
      case RedirectPages.PLUGIN -> {
        if (ownLayouts && site.config().outputs().redirects()) {
          redirects.addTo(generated, sources, outputs);
        }
      }
      default -> {
        if (ownLayouts) {
          plugins.files(plugin, facts()).forEach(this::add);
        }
      }
    }
    all.addAll(generated.from(known));
  }

  private void addMade(Predicate<Document> those) {
    site.pages().stream().filter(Document::generated).filter(those).forEach(all::add);
  }

  private boolean isArchive(Document page) {
    return posts.archives().of(page).isPresent();
  }

  private void add(PluginFile file) {
    if (!outputs.contains(file.path()) && files.putIfAbsent(file.path(), file) == null) {
      generated.addFile(file.path(), file.name(), file.data(), file.source());
    }
  }

  private SiteFacts facts() {
    return new SiteFacts() {
      @Override
      public java.util.Collection<String> tags() {
        return posts.tags().keySet().stream().map(Values::toText).toList();
      }

      @Override
      public boolean has(String path) {
        return outputs.contains(path);
      }
    };
  }

  private boolean isHtml(Document page) {
    Optional<PaginatedPage> ofList = lists.page(page);
    return ofList.map(PaginatedPage::isHtml).orElse(page.isHtml() || page.url().endsWith("/"));
  }

  /** All of them. */
  List<Document> all() {
    return all;
  }

  /** Those whose output is HTML. */
  List<Document> html() {
    return html;
  }

  /** The place of a page among those that are files; after all of them if it is none. */
  int place(Document page) {
    return places.getOrDefault(page.path(), places.size());
  }

  /** The files that plugins add, by their paths. */
  Map<String, PluginFile> files() {
    return files;
  }

  /** The page of a list that a document is; empty if it is none. */
  Optional<PaginatedPage> ofList(Document page) {
    return lists.page(page);
  }

  /** What templates see of a page. */
  PageValues values(Document page) {
    PageValues made = generated.values(page);
    if (made != null) {
      return made;
    }
    Optional<PaginatedPage> ofList = lists.page(page);
    if (ofList.isPresent()) {
      String file = ofList.get().file();
      Map<String, @Nullable Object> data = ofList.get().data(defaults.of(file, "pages"));
      return new PageValues(data, file, file, ofList.get().url());
    }
    return new PageValues(data(page), posts.writtenPath(page), SiteFiles.name(page), page.url());
  }

  /** The front matter of a document or page; jekyll-redirect-from changes that of some. */
  Map<String, @Nullable Object> data(Document document) {
    return leadsElsewhere(document)
        ? Mappings.merge(document.data(), redirects.ofOrigin(document))
        : document.data();
  }

  /** Whether a document only leads on to another address, and has no text on pages for it. */
  boolean leadsElsewhere(Document document) {
    return ownLayouts
        && site.config().outputs().redirects()
        && RedirectTargets.target(document).isPresent();
  }

  /** The defaults of front matter. */
  FrontMatterDefaults defaults() {
    return defaults;
  }

  @Override
  public @Nullable String answer(Read read) {
    return read.kind() == ReadKind.GENERATED_PAGES ? generated.fingerprint() : null;
  }
}
