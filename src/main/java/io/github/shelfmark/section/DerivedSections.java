package io.github.shelfmark.section;

import io.github.shelfmark.content.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sections that follow the segments of the documents' URLs. */
final class DerivedSections {
  private final Map<String, SectionNode> nodes = new HashMap<>();

  private DerivedSections(SectionNode root) {
    nodes.put("/", root);
  }

  static SectionNode of(String title, List<Document> documents) {
    SectionNode root = new SectionNode(title, "/");
    new DerivedSections(root).place(documents);
    return root;
  }

  /** A directory's URL is a section only where something else stands below it, else a post. */
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
    SectionNode made = new SectionNode("", prefix);
    nodes.put(prefix, made);
    node(SectionBuilder.parentOf(prefix)).add(made);
    return made;
  }
}
