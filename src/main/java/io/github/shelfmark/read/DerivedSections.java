package io.github.shelfmark.read;

import io.github.shelfmark.config.CollectionConfig;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Titles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Derives sections from the path segments of the documents' URLs. Dates make no sections: the
 * documents of a collection whose URLs hold their dates are one list, in the directory that their
 * URLs have in common before the date, or else in the section of the collection.
 */
final class DerivedSections {
  private final Findings findings;
  private final Map<String, SectionNode> nodes = new HashMap<>();
  private final Map<String, CollectionConfig> collections = new HashMap<>();
  private final Map<String, String> listsByDate = new HashMap<>();
  private final Set<String> indexes = new HashSet<>();

  private DerivedSections(Site site, SectionNode root, Findings findings) {
    this.findings = findings;
    nodes.put("/", root);
    for (Collection collection : site.collections().values()) {
      CollectionConfig config = collection.config();
      collections.putIfAbsent(prefix(config), config);
      collections.putIfAbsent("/" + config.name() + "/", config);
    }
  }

  /** The part of a collection's permalinks that is the same for all: its directory in the URLs. */
  private static String prefix(CollectionConfig collection) {
    String pattern = collection.permalink();
    String known = pattern.replace(":collection", collection.name());
    int placeholder = known.indexOf(':');
    String fixed = placeholder < 0 ? known : known.substring(0, placeholder);
    String prefix = fixed.substring(0, fixed.lastIndexOf('/') + 1);
    return prefix.startsWith("/") ? prefix : "/" + prefix;
  }

  static SectionNode of(Site site, List<Document> documents, Findings findings) {
    SectionNode root = new SectionNode(site.config().info().title(), "/");
    new DerivedSections(site, root, findings).fill(documents);
    return root;
  }

  /** First all sections, so that each document can be placed in the order of the list. */
  private void fill(List<Document> documents) {
    findListsByDate(documents);
    for (Document document : documents) {
      String address = SectionBuilder.address(document);
      if (address.endsWith("/")) {
        indexes.add(address);
      }
      if (!address.equals("/")) {
        node(around(document, address));
      }
    }
    documents.forEach(this::place);
  }

  private void findListsByDate(List<Document> documents) {
    for (Document document : documents) {
      if (!document.beforeDate().isEmpty()) {
        listsByDate.merge(
            document.collection(), document.beforeDate(), DerivedSections::commonDirectory);
      }
    }
    listsByDate.replaceAll(
        (collection, prefix) -> prefix.equals("/") ? "/" + collection + "/" : prefix);
  }

  private static String commonDirectory(String a, String b) {
    int end = 0;
    for (int i = 0; i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i); i++) {
      end = a.charAt(i) == '/' ? i + 1 : end;
    }
    return a.substring(0, end);
  }

  /** The prefix of the section around a document. */
  private String around(Document document, String address) {
    String list = document.beforeDate().isEmpty() ? null : listsByDate.get(document.collection());
    return list == null ? SectionBuilder.parentOf(address) : list;
  }

  /**
   * A URL with a trailing slash becomes a section only if it contains other documents; else it is a
   * post.
   */
  private void place(Document document) {
    String address = SectionBuilder.address(document);
    String own = address.endsWith("/") ? address : SectionBuilder.beside(document);
    SectionNode section = nodes.get(own);
    boolean index = section != null && (address.equals(own) || !indexes.contains(own));
    if (section != null && index) {
      section.setIndex(document);
      return;
    }
    if (section != null) {
      findings.add(SectionBuilder.twoPages(document, own));
    }
    if (document.listed()) {
      node(around(document, address)).add(document);
    }
  }

  private SectionNode node(String prefix) {
    SectionNode known = nodes.get(prefix);
    if (known != null) {
      return known;
    }
    CollectionConfig collection = collections.get(prefix);
    SectionNode made =
        collection == null
            ? new SectionNode("", prefix)
            : new SectionNode(
                prefix, collection.title(), Titles.humanise(collection.name()), prefix);
    nodes.put(prefix, made);
    node(SectionBuilder.parentOf(prefix)).add(made);
    return made;
  }
}
