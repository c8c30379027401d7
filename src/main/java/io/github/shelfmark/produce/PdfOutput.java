package io.github.shelfmark.produce;

import io.github.shelfmark.config.PrintFonts;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.paths.FoundFile;
import io.github.shelfmark.print.Book;
import io.github.shelfmark.print.Contents;
import io.github.shelfmark.print.Part;
import io.github.shelfmark.print.PdfFont;
import io.github.shelfmark.print.PdfInfo;
import io.github.shelfmark.print.PdfLibrary;
import io.github.shelfmark.print.PdfMaker;
import io.github.shelfmark.print.PdfResult;
import io.github.shelfmark.print.PdfSource;
import io.github.shelfmark.print.Targets;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.site.Dates;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.text.Budget;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A PDF file of a document for paper.
 *
 * @param path its output path
 */
record PdfOutput(PrintedBook book, String path) implements Output {
  private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "bmp", "svg");

  private static final String WHAT = "the PDF file";

  /**
   * Which pictures it shows is known only when its pages are rendered, so it is made again when any
   * picture of the site has changed.
   */
  @Override
  public String key() {
    Plan plan = book.plan();
    Fingerprint print = new Fingerprint().add(book.key()).add(path);
    date().ifPresent(date -> print.add(date.toString()));
    List<String> stamps = new ArrayList<>();
    for (StaticFile file : plan.site().staticFiles()) {
      if (isPicture(file.output())) {
        print.add(file.output());
        stamps.add(plan.stamp(file));
      }
    }
    for (String font : book.config().fonts().files()) {
      stamps.add(plan.stamp(font));
    }
    return stamps.contains("") ? "" : print.add(stamps).hex();
  }

  @Override
  public boolean isSlow() {
    return true;
  }

  @Override
  public Made make() throws IOException {
    Plan plan = book.plan();
    List<Finding> findings = new ArrayList<>();
    List<PdfFont> fonts = fonts(findings);
    Optional<PdfMaker> maker = PdfLibrary.load(plan.libraries(), findings::add);
    if (maker.isEmpty()) {
      return new Made(new byte[0], List.copyOf(findings));
    }
    Targets targets = new PrintTargets(path, book.root(), /* pdf= */ true);
    Book text = book.text(targets);
    String contents = plan.pages().word(book.view(), "printContents");
    String html =
        book.cover(targets).html() + Contents.html(contents, text.outline()) + text.html();
    // What it is made of takes about a hundred times the memory of the text.
    Budget.current().requireText(4L * html.length(), WHAT);
    PdfResult result =
        maker
            .get()
            .make(
                new PdfSource(
                    html, text.outline(), info(), book.config().letter(), fonts, this::picture));
    new PdfFindings(book, path).add(result.problems(), findings);
    return new Made(result.bytes(), List.copyOf(findings));
  }

  private PdfInfo info() {
    return new PdfInfo(
        book.title(),
        book.config().cover().author(),
        book.info().description(),
        book.view().lang(),
        date());
  }

  /**
   * The newest date of its pages. The time of the build would make it another file each time,
   * though nothing in it has changed.
   */
  private Optional<Instant> date() {
    Plan plan = book.plan();
    ZoneId zone = plan.site().config().content().timezone();
    return book.parts().stream()
        .map(Part::document)
        .flatMap(Optional::stream)
        .flatMap(document -> changed(document, zone).stream())
        .max(Comparator.naturalOrder());
  }

  private Optional<Instant> changed(Document document, ZoneId zone) {
    return Dates.modified(document, zone)
        .map(ZonedDateTime::toInstant)
        .or(() -> book.plan().changes().updated(document.path()))
        .or(() -> Dates.of(document.data().get("date"), zone).map(ZonedDateTime::toInstant));
  }

  private Optional<byte[]> picture(String address) {
    return book.plan()
        .site()
        .staticFileFor(address.substring(PdfSource.PICTURE.length()))
        .filter(file -> isPicture(file.output()))
        .flatMap(PdfOutput::content);
  }

  private static Optional<byte[]> content(StaticFile file) {
    try {
      return Optional.of(FoundFile.read(file.file(), file.path()));
    } catch (IOException unreadable) {
      // Told where the file is copied.
      return Optional.empty();
    }
  }

  private static boolean isPicture(String output) {
    int dot = output.lastIndexOf('.');
    return PICTURES.contains(output.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private List<PdfFont> fonts(List<Finding> findings) {
    PrintFonts named = book.config().fonts();
    List<PdfFont> fonts = new ArrayList<>();
    font(PdfFont.Use.TEXT, named.text(), fonts, findings);
    font(PdfFont.Use.BOLD, named.bold(), fonts, findings);
    font(PdfFont.Use.ITALIC, named.italic(), fonts, findings);
    font(PdfFont.Use.BOLD_ITALIC, named.boldItalic(), fonts, findings);
    font(PdfFont.Use.CODE, named.code(), fonts, findings);
    named.fallback().forEach(file -> font(PdfFont.Use.FALLBACK, file, fonts, findings));
    return fonts;
  }

  private void font(PdfFont.Use use, String file, List<PdfFont> fonts, List<Finding> findings) {
    if (file.isEmpty()) {
      return;
    }
    try {
      fonts.add(new PdfFont(use, file, book.plan().read(file)));
    } catch (IOException e) {
      findings.add(
          Finding.error(
              FindingCode.PRINT,
              book.plan().site().config().file(),
              book.config().position(),
              "the font \"" + file + "\" cannot be read",
              "Put it into the source, and write its path from there, such as fonts/Name.ttf."));
    }
  }
}
