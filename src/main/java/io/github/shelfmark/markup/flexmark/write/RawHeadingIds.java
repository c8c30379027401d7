package io.github.shelfmark.markup.flexmark.write;

import io.github.shelfmark.markup.flexmark.heading.DocumentHeadings;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.Tag;
import io.github.shelfmark.text.TagScanner;
import java.util.List;
import java.util.Optional;

/** Gives headings in raw HTML the ids that they have as headings of Markdown. */
final class RawHeadingIds {
  private final DocumentHeadings headings;

  RawHeadingIds(DocumentHeadings headings) {
    this.headings = headings;
  }

  /** Writes the ids into the headings of the next part of raw HTML. */
  String add(String html) {
    if (!headings.hasRaw()) {
      return html;
    }
    StringBuilder out = new StringBuilder();
    int done = 0;
    TagScanner scanner = new TagScanner(html);
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Tag tag = next.get();
      List<String> ids =
          isHeading(tag.name()) ? headings.nextRaw(tag.name().charAt(1) - '0') : List.of();
      if (ids.isEmpty()) {
        continue;
      }
      int name = tag.start() + 1 + tag.name().length();
      Html id = new Html();
      if (tag.attribute("id").isEmpty()) {
        id.attribute("id", ids.get(0));
      }
      out.append(html, done, name).append(id).append(html, name, tag.end());
      done = tag.end();
      for (String further : ids.subList(1, ids.size())) {
        Html anchor = new Html();
        anchor.raw("<a").attribute("id", further).raw("></a>");
        out.append(anchor);
      }
    }
    return out.append(html.substring(done)).toString();
  }

  private static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }
}
