package io.github.shelfmark.site;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.config.TagPages;
import io.github.shelfmark.text.TextOrder;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tags of one view of a site, and where their pages are. */
public final class Tags {
  private final SiteView view;
  private final TagPages pages;
  private final ZoneId zone;

  /** The tags of a view. */
  public Tags(SiteView view) {
    SiteConfig config = view.site().config();
    this.view = view;
    this.pages = config.outputs().tags();
    this.zone = config.content().timezone();
  }

  /** Whether the site has pages of tags, if any document has one. */
  public boolean made() {
    return pages.made();
  }

  /** The file of the page that lists all tags. */
  public String index() {
    return view.root() + pages.prefix() + "/index.html";
  }

  /** The file of the page of a tag. */
  public String output(String tag) {
    return view.root() + pages.prefix() + "/" + TagName.slug(tag) + "/index.html";
  }

  /** Whether the pages of its tags list a document. */
  public boolean lists(Document document) {
    return pages.made()
        && document.written()
        && document.isHtml()
        && !document.isMissingPage()
        && !Boolean.TRUE.equals(document.data().get("unlisted"))
        && RedirectTargets.target(document).isEmpty();
  }

  /** All tags, in the order of the view's language. */
  public List<Tag> all() {
    Map<String, List<Document>> documents = new LinkedHashMap<>();
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (Document document : view.documents()) {
      List<String> own = TagName.of(document);
      if (own.isEmpty() || !lists(document)) {
        continue;
      }
      Set<String> seen = new HashSet<>();
      for (String name : own) {
        String output = output(name);
        names.computeIfAbsent(output, none -> new LinkedHashSet<>()).add(name);
        if (seen.add(output)) {
          documents.computeIfAbsent(output, none -> new ArrayList<>()).add(document);
        }
      }
    }
    TextOrder order = TextOrder.of(view.lang());
    List<Tag> tags = new ArrayList<>();
    documents.forEach(
        (output, of) -> tags.add(tag(output, names.getOrDefault(output, Set.of()), of)));
    Map<Tag, String> keys = new IdentityHashMap<>();
    tags.forEach(tag -> keys.put(tag, order.key(tag.name())));
    tags.sort(Comparator.<Tag, String>comparing(keys::get).thenComparing(Tag::output));
    return List.copyOf(tags);
  }

  private Tag tag(String output, Set<String> names, List<Document> documents) {
    List<Document> sorted = new ArrayList<>(documents);
    // Stable: documents without a date stay in the order of the site.
    sorted.sort(
        Comparator.comparing(
            (Document document) -> date(document).orElse(null),
            Comparator.nullsLast(Comparator.<ZonedDateTime>reverseOrder())));
    List<String> all = List.copyOf(names);
    return new Tag(all.get(0), output, all, List.copyOf(sorted));
  }

  private Optional<ZonedDateTime> date(Document document) {
    return Dates.of(document.data().get("date"), zone);
  }
}
