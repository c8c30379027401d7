package io.github.shelfmark.check;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.ReadingOrder;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SiteView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Documents of one section whose authors gave them the same {@code sequence}, so that their titles
 * decide. A sequence from defaults is that of a whole group, and where the configuration lists the
 * entries of a section none counts. Some authors mean it, so the findings are information.
 */
public final class SequenceClashes {
  private static final String KEY = "sequence";

  private SequenceClashes() {}

  /** Reports each sequence of a section that is given more than once. */
  public static void check(List<SiteView> views, Consumer<Finding> findings) {
    for (SiteView view : views) {
      ReadingOrder order = new ReadingOrder(view.lang());
      check(view.sections().root(), order, findings);
      view.sections().sections().forEach(section -> check(section, order, findings));
    }
  }

  private static void check(Section section, ReadingOrder order, Consumer<Finding> findings) {
    if (!section.listed()) {
      check(section.posts(), order, findings);
    }
  }

  private static void check(
      List<Document> documents, ReadingOrder order, Consumer<Finding> findings) {
    Map<String, Document> first = new HashMap<>();
    for (Document document : documents) {
      Position position = document.frontMatter().positions().get(KEY);
      if (position != null && !document.isFallback()) {
        order.place(document).ifPresent(place -> check(document, position, place, first, findings));
      }
    }
  }

  private static void check(
      Document document,
      Position position,
      String place,
      Map<String, Document> first,
      Consumer<Finding> findings) {
    // Authors number the files of one directory; permalinks may bring several together.
    String path = document.path();
    String group = path.substring(0, path.lastIndexOf('/') + 1);
    Document other = first.putIfAbsent(group + "\n" + place, document);
    if (other != null) {
      findings.accept(
          Finding.info(
              FindingCode.SEQUENCE,
              path,
              position,
              "the sequence " + place + " is that of " + other.path() + " too",
              "Their titles decide which of them comes first; give one of them another sequence."));
    }
  }
}
