package io.github.shelfmark.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All sections of a site, and the place of each document among them; immutable. */
public final class SectionTree {
  private final Section root;
  private final List<Placed> byUrl;
  private final Map<String, List<Section>> pathOfDocument = new HashMap<>();
  private final Map<String, List<Section>> pathOfSection = new HashMap<>();
  private final Map<String, Document> previous = new HashMap<>();
  private final Map<String, Document> next = new HashMap<>();

  private record Placed(String url, int rank, Document document) {}

  /**
   * Makes a tree ready for questions.
   *
   * @param root the section {@code /} with everything in it
   * @param documents all documents that can be listed, in reading order
   */
  public SectionTree(Section root, List<Document> documents) {
    this.root = root;
    List<Placed> placed = new ArrayList<>(documents.size());
    for (Document document : documents) {
      placed.add(new Placed(Url.decode(document.url()), placed.size(), document));
    }
    placed.sort(Comparator.comparing(Placed::url));
    this.byUrl = List.copyOf(placed);
    walk(root, List.of(), new HashMap<>());
  }

  /**
   * Places what is in a section.
   *
   * @param last the document that was placed last, by the id of the section whose posts by date
   *     they are; empty for those in reading order
   */
  private void walk(Section section, List<Section> above, Map<String, Document> last) {
    List<Section> path = new ArrayList<>(above);
    path.add(section);
    List<Section> fixed = List.copyOf(path);
    pathOfSection.put(section.id(), fixed);
    section.index().ifPresent(index -> place(index, fixed, last));
    section.forEach(
        entry -> entry.document().ifPresent(post -> place(post, fixed, last)),
        inner -> walk(inner, fixed, last));
  }

  private void place(Document document, List<Section> path, Map<String, Document> last) {
    if (pathOfDocument.putIfAbsent(document.output(), path) != null) {
      // The home page may also be an entry of a menu.
      return;
    }
    Section section = path.get(path.size() - 1);
    boolean byDate = section.isByDate(document);
    Document before = last.put(byDate ? section.id() : "", document);
    if (before == null) {
      return;
    }
    // The newest comes first in lists, but the next post is the newer one.
    Document earlier = byDate ? document : before;
    Document later = byDate ? before : document;
    next.put(earlier.output(), later);
    previous.put(later.output(), earlier);
  }

  /** The section {@code /}, which holds everything. */
  public Section root() {
    return root;
  }

  /**
   * The sections from the root down to the one that has a document or whose index it is; only the
   * root for a document that no section lists.
   */
  public List<Section> pathTo(Document document) {
    return pathOfDocument.getOrDefault(document.output(), List.of(root));
  }

  /** The sections from the root down to a section, itself included. */
  public List<Section> pathTo(Section section) {
    return pathOfSection.getOrDefault(section.id(), List.of(root));
  }

  /** Whether a section has a prefix. */
  public boolean hasPrefix(String prefix) {
    return pathOfSection.containsKey(prefix);
  }

  /** Whether a section lists a document, or has it as its page. */
  public boolean isListed(Document document) {
    return pathOfDocument.containsKey(document.output());
  }

  /**
   * The document that readers meet before this one, across section borders; before a post by date,
   * the older one of its section.
   */
  public Optional<Document> previous(Document document) {
    return Optional.ofNullable(previous.get(document.output()));
  }

  /**
   * The document that readers meet after this one, across section borders; after a post by date,
   * the newer one of its section.
   */
  public Optional<Document> next(Document document) {
    return Optional.ofNullable(next.get(document.output()));
  }

  /**
   * All documents whose URL starts with a prefix, at any depth, in reading order, without the one
   * at the prefix itself.
   *
   * @param prefix a decoded URL prefix with a slash at both ends
   */
  public List<Document> under(String prefix) {
    int low = 0;
    int high = byUrl.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byUrl.get(middle).url().compareTo(prefix) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Placed> found = new ArrayList<>();
    while (low < byUrl.size() && byUrl.get(low).url().startsWith(prefix)) {
      String rest = byUrl.get(low).url().substring(prefix.length());
      if (!rest.isEmpty() && !rest.equals("index.html")) {
        found.add(byUrl.get(low));
      }
      low++;
    }
    found.sort(Comparator.comparingInt(Placed::rank));
    return found.stream().map(Placed::document).toList();
  }

  /** All sections, each before the ones inside it, without the root. */
  public List<Section> sections() {
    List<Section> all = new ArrayList<>();
    collect(root, all);
    return all;
  }

  private static void collect(Section section, List<Section> into) {
    for (Section inner : section.sections()) {
      into.add(inner);
      collect(inner, into);
    }
  }
}
