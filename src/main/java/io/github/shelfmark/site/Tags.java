package io.github.shelfmark.site;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.config.TagPages;
import io.github.shelfmark.text.TextOrder;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tags of one view of a site, and where their pages are. */
public final class Tags {
  private static final long NEVER = Long.MIN_VALUE;

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

  /** The file of the page that lists all tags. */
  public String index() {
    return view.root() + pages.prefix() + "/index.html";
  }

  /** The file of the page of a tag. */
  public String output(String tag) {
    return view.root() + pages.prefix() + "/" + TagName.slug(tag) + "/index.html";
  }

  /** The pages on which the documents of a tag are listed. */
  public List<ListPage> pages(Tag tag) {
    return ListPage.cut(tag.output(), tag.documents(), pages.perPage());
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

  /** What is found of a tag. */
  private record Found(Set<String> names, List<Document> documents) {
    Found() {
      this(new LinkedHashSet<>(), new ArrayList<>());
    }
  }

  /** All tags that have pages, in the order of the view's language. */
  public List<Tag> all() {
    if (!pages.made()) {
      return List.of();
    }
    Map<String, Found> byOutput = new LinkedHashMap<>();
    for (Document document : view.documents()) {
      List<String> own = TagName.of(document);
      if (own.isEmpty() || !lists(document)) {
        continue;
      }
      Set<String> seen = new HashSet<>();
      for (String name : own) {
        String output = output(name);
        Found found = byOutput.computeIfAbsent(output, none -> new Found());
        found.names().add(name);
        if (seen.add(output)) {
          found.documents().add(document);
        }
      }
    }
    TextOrder order = TextOrder.of(view.lang());
    SortedMap<String, Tag> sorted = new TreeMap<>();
    byOutput.forEach(
        (output, found) -> {
          Tag tag = tag(output, found);
          sorted.put(order.key(tag.name()) + '\0' + output, tag);
        });
    return List.copyOf(sorted.values());
  }

  private Tag tag(String output, Found found) {
    List<Document> sorted = new ArrayList<>(found.documents());
    // Stable: documents without a date stay in the order of the site.
    sorted.sort(
        Comparator.comparing(
            (Document document) -> date(document).map(ZonedDateTime::toEpochSecond).orElse(NEVER),
            Comparator.reverseOrder()));
    List<String> names = List.copyOf(found.names());
    return new Tag(names.get(0), output, names, List.copyOf(sorted));
  }

  private Optional<ZonedDateTime> date(Document document) {
    return Dates.of(document.data().get("date"), zone);
  }
}
