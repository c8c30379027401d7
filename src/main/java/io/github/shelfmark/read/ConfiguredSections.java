package io.github.shelfmark.read;

import io.github.shelfmark.config.SectionConfig;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Titles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds the configured sections; a document belongs to the one with the longest matching prefix.
 */
final class ConfiguredSections {
  private static final int EXAMPLES = 3;

  private final Site site;
  private final Findings findings;
  private final SectionNode root;
  private final Map<String, SectionNode> nodes = new HashMap<>();
  private final Map<String, List<Document>> unlisted = new LinkedHashMap<>();

  private ConfiguredSections(Site site, Findings findings) {
    this.site = site;
    this.findings = findings;
    this.root = new SectionNode(site.config().info().title(), "/");
    nodes.put("/", root);
  }

  static SectionNode of(Site site, List<Document> documents, Findings findings) {
    ConfiguredSections sections = new ConfiguredSections(site, findings);
    sections.declare(site.config().sections(), sections.root);
    documents.forEach(sections::place);
    sections.reportEmpty(site.config().sections());
    sections.unlisted.forEach(sections::shelve);
    return sections.root;
  }

  private void declare(List<SectionConfig> configs, SectionNode parent) {
    for (SectionConfig config : configs) {
      SectionNode node = new SectionNode(config.title(), config.prefix());
      if (nodes.putIfAbsent(config.prefix(), node) == null) {
        parent.add(node);
        declare(config.sections(), node);
      } else {
        report(
            config.position(),
            FindingCode.DUPLICATE_URL,
            "two sections have the prefix " + config.prefix(),
            "Give each section its own prefix, or remove one.");
      }
    }
  }

  private void place(Document document) {
    String address = SectionBuilder.address(document);
    SectionNode own = address.endsWith("/") ? nodes.get(address) : null;
    if (own != null) {
      own.setIndex(document);
      return;
    }
    String prefix = SectionBuilder.parentOf(address);
    while (!nodes.containsKey(prefix)) {
      prefix = SectionBuilder.parentOf(prefix);
    }
    boolean atTop = SectionBuilder.parentOf(address).equals("/");
    if (prefix.equals("/") && !atTop) {
      unlisted.computeIfAbsent(document.collection(), name -> new ArrayList<>()).add(document);
    } else {
      nodes.getOrDefault(prefix, root).add(document);
    }
  }

  /**
   * Adds documents that match no prefix to a section named after their collection, so that readers
   * can find them.
   */
  private void shelve(String collection, List<Document> documents) {
    List<String> examples = documents.stream().limit(EXAMPLES).map(Document::url).toList();
    String more = documents.size() > EXAMPLES ? " and others" : "";
    report(
        site.config().sections().get(0).position(),
        FindingCode.UNLISTED,
        documents.size()
            + (documents.size() == 1 ? " document is" : " documents are")
            + " in none of the configured sections: "
            + String.join(", ", examples)
            + more,
        "Add a section with a prefix that matches, or move the documents.");
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

  private void reportEmpty(List<SectionConfig> configs) {
    for (SectionConfig config : configs) {
      SectionNode node = nodes.get(config.prefix());
      if (node != null && node.isEmpty()) {
        report(
            config.position(),
            FindingCode.EMPTY_SECTION,
            "no document has a URL that starts with " + config.prefix(),
            "URLs are those of the built site, after permalinks; check the prefix.");
      } else {
        reportEmpty(config.sections());
      }
    }
  }

  private void report(Position position, FindingCode code, String message, String hint) {
    String file = position.equals(Position.NONE) ? "" : site.config().file();
    findings.add(Finding.warning(code, file, position, message, hint));
  }
}
