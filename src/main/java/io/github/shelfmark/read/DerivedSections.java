package io.github.shelfmark.read;

import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Derives sections from the path segments of the documents' URLs. */
final class DerivedSections {
  private final Map<String, SectionNode> nodes = new HashMap<>();

  private final Map<String, String> titles = new HashMap<>();

  private DerivedSections(Site site, SectionNode root) {
    nodes.put("/", root);
    for (Collection collection : site.collections().values()) {
      titles.put("/" + collection.config().name() + "/", collection.config().title());
    }
  }

  static SectionNode of(Site site, List<Document> documents) {
    SectionNode root = new SectionNode(site.config().info().title(), "/");
    new DerivedSections(site, root).place(documents);
    return root;
  }

  /**
   * A URL with a trailing slash becomes a section only if it contains other documents; else it is a
   * post.
   */
  private void place(List<Document> documents) {
    List<Document> directories = new ArrayList<>();
    for (Document document : documents) {
      String address = SectionBuilder.address(document);
      if (!address.endsWith("/")) {
        node(SectionBuilder.parentOf(address)).add(document);
        continue;
      }
      directories.add(document);
      if (!address.equals("/")) {
        node(SectionBuilder.parentOf(address));
      }
    }
    for (Document document : directories) {
      String address = SectionBuilder.address(document);
      SectionNode own = nodes.get(address);
      if (own != null) {
        own.setIndex(document);
      } else {
        node(SectionBuilder.parentOf(address)).add(document);
      }
    }
  }

  private SectionNode node(String prefix) {
    SectionNode known = nodes.get(prefix);
    if (known != null) {
      return known;
    }
    SectionNode made = new SectionNode(titles.getOrDefault(prefix, ""), prefix);
    nodes.put(prefix, made);
    node(SectionBuilder.parentOf(prefix)).add(made);
    return made;
  }
}
