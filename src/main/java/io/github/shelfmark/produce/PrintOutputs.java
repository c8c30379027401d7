package io.github.shelfmark.produce;

import io.github.shelfmark.config.PrintConfig;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.OwnPage;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.print.Book;
import io.github.shelfmark.print.Contents;
import io.github.shelfmark.print.Parts;
import io.github.shelfmark.print.Targets;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SiteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The documents for paper: a section or the whole site as one page for printing, and as a PDF file.
 */
public final class PrintOutputs implements Producer {
  /** The layout of the page, and its block files. */
  private static final String LAYOUT = "print";

  private static final String ROOT = "/";

  @Override
  public void announce(Plan plan) {
    for (PrintConfig config : plan.site().config().outputs().prints()) {
      boolean found = false;
      for (SiteView view : plan.views()) {
        Optional<Section> section = section(view, config);
        found |= section.isPresent();
        section.ifPresent(known -> announce(plan, view, config, known));
      }
      // A language need not have what another has.
      if (!found) {
        plan.report(unknown(plan, config));
      }
    }
  }

  /** The section that a document is made of; empty if a language has none. */
  static Optional<Section> section(SiteView view, PrintConfig config) {
    if (config.prefix().equals(ROOT)) {
      return Optional.of(view.sections().root());
    }
    String below = ROOT + view.root() + config.prefix().substring(1);
    for (Section section : view.sections().sections()) {
      // Prefixes name no language; one that does is for that language alone.
      if (section.prefix().equals(below) || section.prefix().equals(config.prefix())) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }

  private static Finding unknown(Plan plan, PrintConfig config) {
    TreeSet<String> prefixes = new TreeSet<>();
    for (SiteView view : plan.views()) {
      for (Section section : view.sections().sections()) {
        prefixes.add(section.prefix());
      }
    }
    prefixes.remove("");
    return Finding.error(
        FindingCode.PRINT,
        plan.site().config().file(),
        config.position(),
        "there is no section " + config.prefix() + " to print",
        Nearest.hint(
            config.prefix(),
            prefixes,
            "Write the prefix of a section, or leave it out to print the whole site."));
  }

  private static void announce(Plan plan, SiteView view, PrintConfig config, Section section) {
    boolean whole = config.prefix().equals(ROOT);
    PrintedBook book =
        new PrintedBook(
            plan,
            view,
            config,
            Parts.of(
                section,
                document -> isPrinted(plan, document),
                document -> plan.pages().title(view, document)),
            whole ? "" : section.title());
    String page = view.root() + config.path();
    if (!plan.add(new PageOutput(page, "", book::key, () -> page(book, page)))) {
      plan.report(taken(plan, config, page));
    }
    if (!config.pdf().isEmpty()) {
      announcePdf(plan, book, view.root() + config.pdf());
    }
  }

  private static void announcePdf(Plan plan, PrintedBook book, String path) {
    SiteConfig config = plan.site().config();
    if (config.safe()) {
      plan.report(
          Finding.warning(
              FindingCode.REFUSED_IN_SAFE,
              config.file(),
              book.config().position(),
              "a safe build makes no PDF file, because it fetches no library for a stranger's"
                  + " source",
              "Build without shelfmark.safe what is your own."));
    } else if (!plan.add(new PdfOutput(book, path))) {
      plan.report(taken(plan, book.config(), path));
    }
  }

  private static boolean isPrinted(Plan plan, Document document) {
    return document.written()
        && document.isHtml()
        && !plan.isRedirect(document)
        && !document.isMissingPage();
  }

  private static Finding taken(Plan plan, PrintConfig config, String path) {
    return Finding.error(
        FindingCode.PRINT,
        plan.site().config().file(),
        config.position(),
        "the site has a file at /" + path + " already, so there is no place for the document",
        "Give it another path or pdf in \"print\".");
  }

  private static Made page(PrintedBook book, String path) {
    Targets targets = new PrintTargets(path, book.root(), /* pdf= */ false);
    Book text = book.text(targets);
    String contents = book.plan().pages().word(book.view(), "printContents");
    String html =
        book.cover(targets).html() + Contents.html(contents, text.outline()) + text.html();
    List<String> blocks = new ArrayList<>(text.blocks());
    blocks.add(LAYOUT);
    Body body =
        new Body(
            html, List.of(), List.of(), List.of(), blocks.stream().sorted().distinct().toList());
    return book.plan().pages().page(book.view(), new OwnPage(path, LAYOUT, book.title(), body));
  }
}
