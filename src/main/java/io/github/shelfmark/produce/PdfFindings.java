package io.github.shelfmark.produce;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.LineTable;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.print.PdfProblem;
import io.github.shelfmark.print.PdfProblem.LostPicture;
import io.github.shelfmark.print.PdfProblem.MissingCharacters;
import io.github.shelfmark.print.PdfProblem.RightToLeft;
import io.github.shelfmark.print.PdfProblem.Untagged;
import io.github.shelfmark.print.PdfProblem.UnusableFont;
import io.github.shelfmark.print.PdfSource;
import io.github.shelfmark.site.Document;
import java.util.List;
import java.util.Optional;

/**
 * Says where in the documents of authors is what a PDF file does not show.
 *
 * @param path the output path of the file
 */
record PdfFindings(PrintedBook book, String path) {
  private static final String HINT =
      "Name a font that has them: \"fonts: {text: fonts/NotoSansSC.ttf}\", or add it to"
          + " \"fallback\".";

  void add(List<PdfProblem> problems, List<Finding> into) {
    for (PdfProblem problem : problems) {
      if (!isBrokenLink(problem) && !isToldInOriginal(problem)) {
        into.add(finding(problem));
      }
    }
  }

  /** Whether a picture is no file of the site at all, which is told where links are checked. */
  private boolean isBrokenLink(PdfProblem problem) {
    return problem instanceof LostPicture picture
        && picture.src().startsWith(PdfSource.PICTURE)
        && !book.plan().has(picture.src().substring(PdfSource.PICTURE.length()));
  }

  /** Whether a problem is that of a text which the book of the main language has as well. */
  private boolean isToldInOriginal(PdfProblem problem) {
    return document(problem.part()).filter(Document::isFallback).isPresent()
        && PrintOutputs.section(book.plan().views().get(0), book.config()).isPresent();
  }

  private Finding finding(PdfProblem problem) {
    if (problem instanceof MissingCharacters missing) {
      return missing(missing);
    }
    if (problem instanceof RightToLeft text) {
      return leftward(text);
    }
    if (problem instanceof LostPicture picture) {
      return lost(picture);
    }
    if (problem instanceof Untagged untagged) {
      return Finding.info(
          FindingCode.PRINT,
          config().file(),
          book.config().position(),
          path + " has no tags, by which it could be read aloud: " + untagged.reason(),
          "The library fails at them in this document; all else is there.");
    }
    UnusableFont font = (UnusableFont) problem;
    return Finding.error(
        FindingCode.PRINT,
        config().file(),
        book.config().position(),
        "the font \"" + font.file() + "\" cannot be used: " + font.reason(),
        "Name a TrueType font, a file that ends in .ttf.");
  }

  private Finding missing(MissingCharacters missing) {
    Optional<Document> document = document(missing.part());
    String listed = String.join(" ", missing.first());
    int more = missing.count() - missing.first().size();
    return Finding.warning(
        FindingCode.PRINT,
        document.map(Document::sourcePath).orElse(config().file()),
        document
            .map(found -> place(found, missing.first().get(0)))
            .orElse(book.config().position()),
        "no font of "
            + path
            + " has the characters "
            + listed
            + (more > 0 ? " and " + more + " more" : ""),
        HINT);
  }

  private Finding leftward(RightToLeft text) {
    Optional<Document> document = document(text.part());
    return Finding.warning(
        FindingCode.PRINT,
        document.map(Document::sourcePath).orElse(config().file()),
        document.map(found -> place(found, text.first())).orElse(book.config().position()),
        "words that are written from right to left are in the wrong order in " + path,
        "Print the page " + book.config().path() + " with a browser instead.");
  }

  private Finding lost(LostPicture picture) {
    Optional<Document> document = document(picture.part());
    String src = picture.src();
    boolean own = src.startsWith(PdfSource.PICTURE);
    String shown = own ? src.substring(PdfSource.PICTURE.length()) : src;
    String name = shown.substring(shown.lastIndexOf('/') + 1);
    String wanted = own ? name : shown.equals(PdfSource.DRAWING) ? "<svg" : shown;
    String message = "the picture " + shown + " is not in " + path + ": " + picture.reason();
    String hint = "Its alternative text is there instead.";
    String file = document.map(Document::sourcePath).orElse(config().file());
    Position place = document.map(found -> place(found, wanted)).orElse(book.config().position());
    return own
        ? Finding.warning(FindingCode.PRINT, file, place, message, hint)
        : Finding.info(FindingCode.PRINT, file, place, message, hint);
  }

  private Optional<Document> document(int part) {
    return part < 1 || part > book.parts().size()
        ? Optional.empty()
        : book.parts().get(part - 1).document();
  }

  private SiteConfig config() {
    return book.plan().site().config();
  }

  /** Where a text is in a document; its first line where an include or a template wrote it. */
  private static Position place(Document document, String text) {
    String body = document.body();
    int at = body.indexOf(text);
    int above = document.frontMatter().bodyLine();
    if (at < 0) {
      return new Position(above, 0);
    }
    Position here = new LineTable(body).positionOf(at);
    return new Position(document.bodyText().writtenLine(here.line()) + above - 1, here.column());
  }
}
