package io.github.shelfmark.read;

import io.github.shelfmark.config.Language;
import io.github.shelfmark.config.Languages;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionEntry;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sections of one language. They are those that its documents would have if there were no other
 * language, at their places in the whole site; so one configuration of sections holds for all
 * languages, and paths and prefixes in it name no language.
 */
final class LanguageSections {
  private final Site site;
  private final String root;
  private final List<Document> documents;

  private LanguageSections(Site site, String root, List<Document> documents) {
    this.site = site;
    this.root = root;
    this.documents = documents;
  }

  /**
   * The tree of a language.
   *
   * @param documents those of the language that are written
   * @param findings receives what is wrong with the sections; what all languages have in common is
   *     told once
   */
  static SectionTree of(Site site, Language language, List<Document> documents, Findings findings) {
    Languages languages = site.config().languages();
    String root = languages.root(language.code());
    return new LanguageSections(site, root, documents)
        .tree(
            site.config().in(language),
            root.isEmpty() || !language.words().sections().isEmpty(),
            findings);
  }

  private SectionTree tree(SiteConfig config, boolean own, Findings findings) {
    Findings found = new Findings();
    List<Document> pages = new ArrayList<>();
    for (Document document : documents) {
      pages.add(alone(document));
    }
    // Only what titles and permalinks they have is asked of the collections.
    List<Collection> collections = new ArrayList<>();
    site.collections()
        .values()
        .forEach(each -> collections.add(new Collection(each.config(), List.of())));
    Site alone = new Site(config, pages, collections, site.staticFiles());
    SectionTree tree = SectionBuilder.build(alone, found);
    for (Finding finding : found.list()) {
      told(finding, alone, own).ifPresent(findings::add);
    }
    List<Document> listed = new ArrayList<>();
    for (Document page : SectionBuilder.ordered(alone)) {
      listed.add(whole(page));
    }
    return new SectionTree(section(tree.root()), listed);
  }

  /** A finding of the language alone, about the file in the whole site. */
  private Optional<Finding> told(Finding finding, Site alone, boolean own) {
    Optional<Document> document = alone.documentAt(finding.file()).map(this::whole);
    if (document.isEmpty()) {
      return own ? Optional.of(finding) : Optional.empty();
    }
    return document
        .filter(page -> !page.isFallback())
        .map(
            page ->
                new Finding(
                    finding.severity(),
                    finding.code(),
                    page.path(),
                    finding.position(),
                    finding.message(),
                    finding.hint()));
  }

  private Document alone(Document document) {
    return new Document(
        document.translation().place(),
        document.kind(),
        document.collection(),
        document.format(),
        document.data(),
        document.frontMatter(),
        document.bodyText(),
        "/" + document.url().substring(Math.min(document.url().length(), root.length() + 1)),
        document.output().substring(root.length()),
        document.title(),
        document.written(),
        document.generated(),
        document.beforeDate().isEmpty() ? "" : document.beforeDate().substring(root.length()),
        document.listed());
  }

  private Document whole(Document alone) {
    return site.documentFor(root + alone.output()).orElseThrow();
  }

  private Section section(Section section) {
    boolean placed = section.prefix().startsWith("/");
    String prefix = placed ? "/" + root + section.prefix().substring(1) : "";
    List<SectionEntry> entries = section.entries().stream().map(this::entry).toList();
    return new Section(
        placed ? prefix : root + section.id(),
        section.title(),
        prefix,
        section.index().map(this::whole),
        entries,
        Section.documents(entries),
        section.sections().stream().map(this::section).toList(),
        section.before(),
        section.listed());
  }

  private SectionEntry entry(SectionEntry entry) {
    return new SectionEntry(entry.title(), entry.document().map(this::whole), entry.url());
  }
}
