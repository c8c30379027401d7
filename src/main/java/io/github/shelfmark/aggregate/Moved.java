package io.github.shelfmark.aggregate;

import io.github.shelfmark.config.CollectionConfig;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionEntry;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.site.Url;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Moves what was read of a module to the module's place in the site of all modules. */
public final class Moved {
  /** A finding about a file of a module, by the file's path in the whole site. */
  public static Finding to(String mount, Finding finding) {
    return new Moved(mount).finding(finding);
  }

  private static final List<String> ADDRESSES = List.of("redirect_from", "redirect_to");

  private final String mount;
  private final String prefix;
  private final Map<String, Document> documents = new HashMap<>();

  /**
   * Moves below a mount.
   *
   * @param mount a path with a slash at its end
   */
  Moved(String mount) {
    this.mount = mount;
    this.prefix = "/" + mount;
  }

  /** The site of a module, with the paths, URLs and outputs that its content has in the whole. */
  Site site(Site site, SiteConfig config) {
    List<Document> pages = site.pages().stream().map(this::document).toList();
    List<Collection> collections = new ArrayList<>();
    for (Collection collection : site.collections().values()) {
      collections.add(
          new Collection(
              renamed(collection.config()),
              collection.posts().stream().map(this::document).toList()));
    }
    List<StaticFile> files = new ArrayList<>();
    for (StaticFile file : site.staticFiles()) {
      files.add(new StaticFile(mount + file.path(), file.file(), mount + file.output()));
    }
    return new Site(config, pages, collections, files);
  }

  /** The same document in the site of all modules. */
  Document document(Document document) {
    return documents.computeIfAbsent(document.path(), path -> moved(document));
  }

  private Document moved(Document document) {
    return new Document(
        mount + document.path(),
        document.kind(),
        document.collection().isEmpty() ? "" : mount + document.collection(),
        document.format(),
        data(document.data()),
        document.frontMatter(),
        document.bodyText(),
        Url.encode(prefix) + document.url().substring(1),
        mount + document.output(),
        document.title(),
        document.written(),
        document.generated(),
        document.beforeDate().isEmpty() ? "" : prefix + document.beforeDate().substring(1),
        document.listed());
  }

  /** Addresses in front matter start at the module's root, as they do when it is built alone. */
  private Map<String, Object> data(Map<String, Object> data) {
    if (ADDRESSES.stream().noneMatch(data::containsKey)) {
      return data;
    }
    Map<String, Object> moved = new HashMap<>(data);
    ADDRESSES.forEach(key -> moved.computeIfPresent(key, (same, value) -> address(value)));
    return moved;
  }

  private @Nullable Object address(Object value) {
    if (value instanceof List<?> list) {
      List<@Nullable Object> moved = new ArrayList<>();
      list.forEach(item -> moved.add(item == null ? null : address(item)));
      return moved;
    }
    boolean fromRoot = value instanceof String text && text.startsWith("/");
    return fromRoot && !value.toString().startsWith("//")
        ? prefix + value.toString().substring(1)
        : value;
  }

  /** A section with everything in it; its documents are those that {@link #document} gives. */
  Section section(Section section) {
    boolean placed = section.prefix().startsWith("/");
    String moved = placed ? prefix + section.prefix().substring(1) : "";
    List<SectionEntry> entries = section.entries().stream().map(this::entry).toList();
    return new Section(
        placed ? moved : prefix + section.id(),
        section.title(),
        moved,
        section.index().map(this::document),
        entries,
        Section.documents(entries),
        section.sections().stream().map(this::section).toList(),
        section.before(),
        section.listed());
  }

  /** A link from the root starts at the module's root. */
  private SectionEntry entry(SectionEntry entry) {
    boolean fromRoot = entry.url().startsWith("/") && !entry.url().startsWith("//");
    return new SectionEntry(
        entry.title(),
        entry.document().map(this::document),
        fromRoot ? prefix + entry.url().substring(1) : entry.url());
  }

  /** The same finding about the file's path in the site of all modules. */
  Finding finding(Finding finding) {
    return finding.file().isEmpty()
        ? finding
        : new Finding(
            finding.severity(),
            finding.code(),
            mount + finding.file(),
            finding.position(),
            finding.message(),
            finding.hint());
  }

  /** Two modules may have collections of the same name. */
  private CollectionConfig renamed(CollectionConfig config) {
    return new CollectionConfig(
        mount + config.name(),
        config.title(),
        config.directory(),
        config.output(),
        config.permalink(),
        config.sortBy(),
        config.order());
  }
}
