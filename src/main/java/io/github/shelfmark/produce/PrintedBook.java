package io.github.shelfmark.produce;

import io.github.shelfmark.config.PrintConfig;
import io.github.shelfmark.config.PrintCover;
import io.github.shelfmark.config.SiteInfo;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.markup.link.Href;
import io.github.shelfmark.print.Book;
import io.github.shelfmark.print.Cover;
import io.github.shelfmark.print.Part;
import io.github.shelfmark.print.PrintedPage;
import io.github.shelfmark.print.Targets;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.SiteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document for paper of a site: what both of its files are made of.
 *
 * @param config what the configuration says of it
 * @param parts its parts in reading order
 * @param section the title of its section; empty for the whole site
 */
record PrintedBook(Plan plan, SiteView view, PrintConfig config, List<Part> parts, String section) {
  /** A digest of all that its files have in common. */
  String key() {
    Fingerprint print = new Fingerprint().add(plan.key(plan.pages().key(view)));
    print.add(config.path()).add(config.pdf()).add(config.prefix()).add(view.lang()).add(title());
    for (Part part : parts) {
      print.add(part.depth()).add(part.title());
      part.document()
          .ifPresent(
              document ->
                  print.add(plan.key(document)).add(document.fingerprint()).add(lang(document)));
    }
    return print.hex();
  }

  /** Its title. */
  String title() {
    if (!config.title().isEmpty()) {
      return config.title();
    }
    String site = info().title();
    return section.isEmpty() || site.isEmpty() ? site + section : site + ": " + section;
  }

  /** The text, with all bodies rendered. */
  Book text(Targets targets) {
    List<PrintedPage> pages = new ArrayList<>();
    for (Part part : parts) {
      Optional<Document> document = part.document();
      pages.add(
          new PrintedPage(
              part,
              document.map(this::lang).orElse(""),
              document.map(each -> plan.bodies().render(each))));
    }
    return Book.of(pages, targets);
  }

  /** The language of the text of a document; empty if it is that of the book. */
  private String lang(Document document) {
    Document original = plan.site().documentAt(document.sourcePath()).orElse(document);
    String own = original.text("lang").strip();
    return own.equals(view.lang()) ? "" : own;
  }

  /** The cover. */
  Cover cover(Targets targets) {
    PrintCover cover = config.cover();
    String version = info().version();
    return new Cover(
        title(),
        cover.subtitle().isEmpty() ? info().description() : cover.subtitle(),
        version.isEmpty() ? "" : plan.pages().word(view, "version") + " " + version,
        cover.author(),
        cover.date(),
        logo(targets),
        cover.made());
  }

  /** The address of the logo; one of another site is left out, because paper needs it at hand. */
  private String logo(Targets targets) {
    String own = config.cover().logo();
    String logo = own.isEmpty() ? plan.site().config().theme().logo().light() : own;
    return Href.of(logo)
        .flatMap(link -> link.against(""))
        .filter(output -> plan.site().staticFileFor(output).isPresent())
        .map(output -> targets.picture(output, ""))
        .orElse("");
  }

  /** The address of the site; empty if it is not known. */
  String root() {
    return info().url().isEmpty() ? "" : info().root();
  }

  /** What the readers of its language are told of the site. */
  SiteInfo info() {
    return view.config().info();
  }
}
