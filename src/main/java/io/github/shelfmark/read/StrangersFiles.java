package io.github.shelfmark.read;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.paths.FoundFile;
import io.github.shelfmark.safe.PublishedFiles;
import io.github.shelfmark.safe.SvgPicture;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.site.StaticFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Leaves out files of a stranger's source that would act in browsers or on servers. */
final class StrangersFiles {
  private static final String NOT_PUBLISHED = "not published by a safe build, because ";

  private final Findings findings;
  private final List<StaticFile> refused = new ArrayList<>();

  StrangersFiles(Findings findings) {
    this.findings = findings;
  }

  /** Takes out templates, which are programs. */
  void withoutTemplates(List<SourceFile> files) {
    files.removeIf(
        file -> {
          boolean template = file.extension().equals("vm");
          if (template) {
            refuse(
                file.path(),
                "it is a template of Velocity",
                "Write it as a document, without \".vm\" in its name.");
          }
          return template;
        });
  }

  /** Takes out files that are not of a harmless kind. */
  void harmless(List<StaticFile> files) {
    files.removeIf(
        file -> {
          if (PublishedFiles.isHarmless(file.output())) {
            return isGuessed(file);
          }
          if (PublishedFiles.isDrawing(file.output())) {
            return isRefused(file);
          }
          refused.add(file);
          refuse(
              file.path(),
              PublishedFiles.isOfHost(file.output())
                  ? "it speaks for the whole site to servers, hosts or search engines"
                  : "browsers or servers may run files of this kind, or guess what they are",
              "Publish pictures, text, archives or media; build what is your own without"
                  + " shelfmark.safe.");
          return true;
        });
  }

  /**
   * Gives refused files their paths all the same, so that links to them are not reported as broken
   * as well: what is told once is that they are not published.
   */
  void reserve(OutputPaths paths) {
    for (StaticFile file : refused) {
      // A robots.txt of our own may take the place.
      if (!paths.isTaken(file.output()) && !PublishedFiles.isOfHost(file.output())) {
        paths.put(file.output(), new OutputPaths.Owner(file.path(), Position.NONE));
      }
    }
  }

  /** Takes out documents whose pages servers would not send as pages or as harmless files. */
  void pages(Collection<? extends List<Document>> lists) {
    for (List<Document> documents : lists) {
      documents.removeIf(
          document -> {
            String output = document.output();
            boolean harmless =
                document.isHtml()
                    ? PublishedFiles.isPage(output)
                    : (PublishedFiles.isHarmless(output) && PublishedFiles.isTyped(output))
                        || !document.written();
            if (!harmless) {
              refuse(
                  document.path(),
                  "browsers or servers may run what is at /" + output,
                  "Give it a permalink that ends in a slash or in .html.");
            }
            return !harmless;
          });
    }
  }

  /** Whether a file is not published because browsers could take it for a page. */
  private boolean isGuessed(StaticFile file) {
    if (PublishedFiles.isTyped(file.output())) {
      return false;
    }
    boolean page;
    try (InputStream in = FoundFile.open(file.file(), file.path())) {
      page = PublishedFiles.looksLikePage(in);
    } catch (IOException e) {
      // It is reported where it is copied.
      return false;
    }
    if (page) {
      refused.add(file);
      refuse(
          file.path(),
          "it begins like a page, and servers that do not know its ending let browsers guess",
          "Rename it so that its name ends in .txt, or begin it with a word.");
    }
    return page;
  }

  private boolean isRefused(StaticFile file) {
    Optional<String> problem;
    try {
      problem = SvgPicture.problem(FoundFile.read(file.file(), file.path()));
    } catch (IOException e) {
      problem = Optional.of("cannot be read");
    }
    problem.ifPresent(
        what -> {
          refused.add(file);
          refuse(
              file.path(),
              "the drawing " + what,
              "Save it as plain SVG with nothing but shapes and text, or as a PNG.");
        });
    return problem.isPresent();
  }

  private void refuse(String path, String why, String hint) {
    findings.add(
        Finding.warning(
            FindingCode.REFUSED_IN_SAFE, path, Position.NONE, NOT_PUBLISHED + why, hint));
  }
}
