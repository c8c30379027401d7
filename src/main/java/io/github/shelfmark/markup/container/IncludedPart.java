package io.github.shelfmark.markup.container;

import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.extension.FilePart;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;
import java.util.Deque;
import java.util.function.Consumer;

/** Part of a file in a document: no file is in itself, and there are limits to all of it. */
final class IncludedPart {
  /** How many files may be in each other. */
  private static final int DEEPEST = 10;

  /** How many parts a document may have. Those in each other would else multiply. */
  private static final int MOST = 500;

  private final DirectiveCall call;
  private final DirectiveBody body;

  IncludedPart(DirectiveCall call, DirectiveBody body) {
    this.call = call;
    this.body = body;
  }

  /**
   * Writes a part unless it would be too much.
   *
   * @param writer writes a text into the body
   */
  void write(FilePart part, Consumer<BodyText> writer) {
    Document document =
        part.file()
            .document()
            .orElseThrow(
                () -> new IllegalArgumentException(part.file().path() + " is no Markdown"));
    Deque<String> files = body.directives().files();
    String path = document.path();
    boolean outermost = files.isEmpty();
    if (outermost) {
      files.push(call.document().path());
    }
    if (files.contains(path)) {
      report(
          "the file \"" + part.file().path() + "\" includes itself" + by(files, path),
          "Remove one of the includes.");
    } else if (files.size() > DEEPEST) {
      report("more than 10 files include each other", "Include the last of them directly.");
    } else if (mayHaveAnother()) {
      files.push(path);
      try {
        writer.accept(new BodyText(document, part.text(), part.line()));
      } finally {
        files.pop();
      }
    }
    if (outermost) {
      files.clear();
    }
  }

  /** Counts a part; the first one too many is reported. */
  private boolean mayHaveAnother() {
    int count = call.next("include");
    if (count == MOST + 1) {
      report("the page includes more than 500 parts of Markdown", "Make several pages of it.");
    }
    return count <= MOST;
  }

  /** The files in between, from the one that includes itself on. */
  private static String by(Deque<String> files, String path) {
    StringBuilder names = new StringBuilder();
    for (String file : files) {
      if (file.equals(path)) {
        break;
      }
      names.insert(0, ", \"" + file + "\"");
    }
    return names.isEmpty() ? "" : " by way of " + names.substring(2);
  }

  private void report(String message, String hint) {
    call.report(Severity.ERROR, FindingCode.INCLUDE, call.place(), message, hint);
  }
}
