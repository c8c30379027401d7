package io.github.shelfmark.markup.flexmark;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.Html;
import java.util.List;

/**
 * What a page shows at which flexmark-java or one of its extensions throws an exception: its
 * source, as it is. It is an error about the document, not the end of the build.
 */
final class Failure {
  private static final int LONGEST = 300;

  private Failure() {}

  /**
   * The body of such a page, and the finding that says what failed and where.
   *
   * @param source what could not be read
   * @param classes the extensions that are no part of flexmark-java
   */
  static Body of(BodyText source, Throwable thrown, List<String> classes) {
    Finding finding =
        Finding.error(
            FindingCode.EXTENSION,
            source.document().path(),
            Position.NONE,
            culprit(thrown) + " failed in this document: " + text(thrown),
            hint(classes));
    String shown = Html.escape(Chars.withoutNulls(source.text()));
    return new Body("<pre>" + shown + "</pre>\n", List.of(), List.of(finding));
  }

  private static String hint(List<String> classes) {
    return classes.isEmpty()
        ? "It is an error in the program, which the authors should hear of. With"
            + " \"dialect: commonmark\" in its front matter the document would be read."
        : "Without "
            + String.join(", ", classes)
            + " in \"extensions\" of \"flexmark\" it would be read.";
  }

  /** Whose code threw it, and the line of that code that was executed last. */
  private static String culprit(Throwable thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      String name = frame.getClassName();
      if (!name.startsWith("java.") && !name.startsWith("jdk.")) {
        String whose = name;
        if (name.startsWith("com.vladsch.flexmark.")) {
          whose = "flexmark-java";
        } else if (name.startsWith("io.github.shelfmark.")) {
          whose = "the dialect flexmark";
        }
        return frame.getFileName() == null
            ? whose
            : whose + " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
      }
    }
    return "flexmark-java";
  }

  /** An exception as one line. */
  private static String text(Throwable thrown) {
    String line = thrown.toString().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
