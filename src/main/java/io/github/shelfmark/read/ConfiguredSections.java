package io.github.shelfmark.read;

import io.github.shelfmark.config.SectionConfig;
import io.github.shelfmark.config.SectionPage;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.SectionEntry;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Titles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Builds the configured sections. A document belongs to the section whose {@code pages} name it,
 * else to the one with the longest matching prefix.
 */
final class ConfiguredSections {
  private static final int EXAMPLES = 3;

  private final Site site;
  private final Findings findings;
  private final MenuPages menu;
  private final SectionNode root;
  private final Map<String, SectionNode> nodes = new HashMap<>();
  private final List<Declared> declared = new ArrayList<>();
  private final Set<String> indexes = new HashSet<>();
  private final Map<String, List<Document>> unlisted = new LinkedHashMap<>();

  /** Whether any menu lists pages; a page at the top then belongs to no section by its URL. */
  private boolean listsPages;

  private record Declared(SectionConfig config, SectionNode node, List<Declared> inner) {}

  private ConfiguredSections(Site site, List<Document> documents, Findings findings) {
    this.site = site;
    this.findings = findings;
    this.menu = new MenuPages(site, documents, findings);
    this.root = new SectionNode(site.config().info().title(), "/");
    nodes.put("/", root);
  }

  static SectionNode of(Site site, List<Document> documents, Findings findings) {
    ConfiguredSections sections = new ConfiguredSections(site, documents, findings);
    List<Declared> top = sections.declare(site.config().sections(), sections.root, "#");
    if (sections.areOfOtherTool()) {
      // Such tools show nothing but their menus; what is in none comes after them.
      top.forEach(menu -> menu.node().setPlaceIn(sections.root));
    }
    for (Document document : documents) {
      sections.indexes.add(SectionBuilder.address(document));
    }
    sections.fill();
    documents.forEach(sections::place);
    sections.declared.forEach(sections::reportEmpty);
    sections.unlisted.forEach(sections::shelve);
    return sections.root;
  }

  /** Whether the sections are the menus of another tool, such as those of a site descriptor. */
  private boolean areOfOtherTool() {
    return site.config().files().containsKey("sections");
  }

  private List<Declared> declare(List<SectionConfig> configs, SectionNode parent, String id) {
    List<Declared> all = new ArrayList<>();
    for (int i = 0; i < configs.size(); i++) {
      SectionConfig config = configs.get(i);
      String prefix = config.prefix();
      String own = prefix.isEmpty() ? id + i : prefix;
      SectionNode node = new SectionNode(own, config.title(), "", prefix);
      if (nodes.putIfAbsent(own, node) == null) {
        parent.add(node);
        // Each stands in the list before those inside it, which are known only afterwards.
        int place = declared.size();
        Declared section =
            new Declared(config, node, declare(config.sections(), node, id + i + "."));
        declared.add(place, section);
        all.add(section);
        if (!config.pages().isEmpty()) {
          node.setListed();
          listsPages = true;
        }
      } else {
        report(
            config.position(),
            FindingCode.DUPLICATE_URL,
            "two sections have the prefix " + prefix,
            "Give each section its own prefix, or remove one.");
      }
    }
    return all;
  }

  /** Adds what {@code index} and {@code pages} name; globs last, as they take what is left. */
  private void fill() {
    for (Declared section : declared) {
      SectionConfig config = section.config();
      if (!config.index().isEmpty()) {
        menu.named(new SectionPage(config.index(), "", "", config.position()))
            .flatMap(SectionEntry::document)
            .ifPresent(section.node()::setIndex);
      }
    }
    List<List<List<SectionEntry>>> entries = new ArrayList<>();
    for (Declared section : declared) {
      List<List<SectionEntry>> own = new ArrayList<>();
      for (SectionPage page : section.config().pages()) {
        own.add(MenuPages.isGlob(page) ? List.of() : menu.named(page).stream().toList());
      }
      entries.add(own);
    }
    for (int i = 0; i < declared.size(); i++) {
      fill(declared.get(i), entries.get(i));
    }
  }

  /**
   * Fills one section.
   *
   * @param named what each of its pages names; empty for a glob
   */
  private void fill(Declared section, List<List<SectionEntry>> named) {
    List<SectionPage> pages = section.config().pages();
    for (int i = 0; i < named.size(); i++) {
      place(section, i);
      boolean glob = MenuPages.isGlob(pages.get(i));
      (glob ? menu.matching(pages.get(i)) : named.get(i))
          .forEach(entry -> add(entry, section.node()));
    }
    place(section, named.size());
  }

  /** Places the sections that come before a page between the entries. */
  private static void place(Declared around, int page) {
    for (Declared inner : around.inner()) {
      if (inner.config().pagesBefore() == page) {
        inner.node().setPlaceIn(around.node());
      }
    }
  }

  private void add(SectionEntry entry, SectionNode node) {
    Document document = entry.document().orElse(null);
    if (document != null && isIndex(document, node)) {
      node.setIndex(document);
    } else {
      node.add(entry);
    }
  }

  private boolean isIndex(Document document, SectionNode node) {
    String address = SectionBuilder.address(document);
    String prefix = node.prefix();
    boolean beside = SectionBuilder.beside(document).equals(prefix) && !indexes.contains(prefix);
    return !prefix.isEmpty() && !node.hasIndex() && (address.equals(prefix) || beside);
  }

  private void place(Document document) {
    String address = SectionBuilder.address(document);
    if (address.equals("/")) {
      root.setIndex(document);
      return;
    }
    if (menu.has(document)) {
      return;
    }
    String beside = SectionBuilder.beside(document);
    SectionNode own = nodes.get(address.endsWith("/") ? address : beside);
    if (own != null && isIndex(document, own)) {
      own.setIndex(document);
      return;
    }
    if (own != null && !beside.isEmpty()) {
      findings.add(SectionBuilder.twoPages(document, beside));
    }
    if (!document.listed()) {
      return;
    }
    String prefix = SectionBuilder.parentOf(address);
    while (!nodes.containsKey(prefix)) {
      prefix = SectionBuilder.parentOf(prefix);
    }
    boolean atTop = SectionBuilder.parentOf(address).equals("/");
    if (prefix.equals("/") && (!atTop || listsPages)) {
      unlisted.computeIfAbsent(document.collection(), name -> new ArrayList<>()).add(document);
    } else {
      nodes.getOrDefault(prefix, root).add(document);
    }
  }

  /**
   * Adds documents that match no prefix to a section named after their collection, so that readers
   * can find them; not where the menus are those of another tool, which shows nothing else.
   */
  private void shelve(String collection, List<Document> documents) {
    boolean menus = areOfOtherTool();
    if (menus && !menu.isEmpty()) {
      // What their authors do not list, they do not want listed: the other tool shows its menus,
      // and
      // does not expect them to have every page. A page that no link leads to either is an orphan.
      return;
    }
    List<String> examples = documents.stream().limit(EXAMPLES).map(Document::url).toList();
    String more = documents.size() > EXAMPLES ? " and others" : "";
    String message =
        documents.size()
            + (documents.size() == 1 ? " document is" : " documents are")
            + (menus ? " in no menu: " : " in none of the configured sections: ")
            + String.join(", ", examples)
            + more;
    Position position = site.config().sections().get(0).position();
    if (menus) {
      findings.add(
          Finding.info(
              FindingCode.UNLISTED,
              position.equals(Position.NONE) ? "" : site.config().fileOf("sections"),
              position,
              message,
              "No menu has any page; these are listed after the menus."));
    } else {
      report(
          position,
          FindingCode.UNLISTED,
          message,
          "List them under \"pages\" of a section, add a section with a prefix that matches, or set"
              + " \"unlisted: true\" in their front matter.");
    }
    Collection known = site.collections().get(collection);
    if (known == null) {
      documents.forEach(root::add);
      return;
    }
    String title = known.config().title();
    SectionNode shelf =
        new SectionNode(
            title.isEmpty() ? Titles.humanise(collection) : title, "/" + collection + "/");
    documents.forEach(shelf::add);
    root.add(shelf);
  }

  private void reportEmpty(Declared section) {
    String prefix = section.config().prefix();
    boolean inner = section.config().sections().stream().anyMatch(it -> !it.prefix().isEmpty());
    if (prefix.isEmpty() || !section.node().isEmpty() || inner) {
      return;
    }
    String bare = prefix.substring(0, Math.max(1, prefix.length() - 1));
    String hint = "URLs are those of the built site, after permalinks; check the prefix.";
    for (Document document : site.documents()) {
      String address = SectionBuilder.address(document);
      if (address.equals(bare) || address.equals(bare + ".html")) {
        report(
            section.config().position(),
            FindingCode.EMPTY_SECTION,
            bare + " is the URL of a page, not the start of the URLs of others",
            "List the page instead: \"pages: [" + document.path() + "]\".");
        return;
      }
      if (address.startsWith(bare)) {
        hint =
            "A prefix is a whole directory. Documents with other names are listed under \"pages\","
                + " such as \"pages: ["
                + document.path()
                + "]\".";
      }
    }
    report(
        section.config().position(),
        FindingCode.EMPTY_SECTION,
        "no document has a URL that starts with " + prefix,
        hint);
  }

  private void report(Position position, FindingCode code, String message, String hint) {
    String file = position.equals(Position.NONE) ? "" : site.config().fileOf("sections");
    findings.add(Finding.warning(code, file, position, message, hint));
  }
}
