package io.github.shelfmark.markup.html;

import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.text.HtmlEntities;
import io.github.shelfmark.text.HtmlText;
import io.github.shelfmark.text.Tag;
import io.github.shelfmark.text.TagScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the headings in HTML text. */
public final class HtmlHeadings {
  private HtmlHeadings() {}

  /** The headings from top to bottom. */
  public static List<Heading> of(String html) {
    List<Heading> headings = new ArrayList<>();
    TagScanner scanner = new TagScanner(html);
    for (Optional<Tag> tag = scanner.next(); tag.isPresent(); tag = scanner.next()) {
      int level = level(tag.get().name());
      if (level > 0) {
        headings.add(heading(html, level, tag.get(), scanner));
      }
    }
    return List.copyOf(headings);
  }

  private static Heading heading(String html, int level, Tag start, TagScanner scanner) {
    int end = start.end();
    for (Optional<Tag> tag = scanner.next(); tag.isPresent(); tag = scanner.next()) {
      end = tag.get().start();
      // Any heading's end closes it, as in a browser.
      if (tag.get().name().startsWith("/") && level(tag.get().name().substring(1)) > 0) {
        break;
      }
    }
    String id =
        start
            .attribute("id")
            .map(found -> HtmlEntities.decode(html.substring(found.start(), found.end())))
            .orElse("");
    String words = HtmlText.visible(html.substring(start.end(), end)).strip();
    return new Heading(level, id, words.lines().map(String::strip).reduce("", HtmlHeadings::join));
  }

  private static String join(String a, String b) {
    return a.isEmpty() ? b : b.isEmpty() ? a : a + " " + b;
  }

  /** 1 to 6 for a heading's name, else 0. */
  private static int level(String name) {
    boolean heading = name.length() == 2 && name.charAt(0) == 'h';
    int level = heading ? name.charAt(1) - '0' : 0;
    return level >= 1 && level <= 6 ? level : 0;
  }
}
