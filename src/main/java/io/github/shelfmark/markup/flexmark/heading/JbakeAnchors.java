package io.github.shelfmark.markup.flexmark.heading;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.HeaderIdGenerator;
import com.vladsch.flexmark.util.ast.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ids that headings have in the dialect {@code commonmark}, and those that flexmark-java gives
 * them with the options of JBake's {@code MarkdownEngine}, so that links to pages made by JBake keep
 * working: its {@code HeaderIdGenerator} makes underscores dashes, and many dashes one.
 */
public final class JbakeAnchors implements HeadingAnchors {
  private final HeadingAnchors own = new OwnAnchors();

  /** Ids that elements have, on which the next ones must not fall. */
  private final Set<String> taken = new HashSet<>();

  /** How often flexmark-java has had an id, before it numbers it. */
  private final Map<String, Integer> numbers = new HashMap<>();

  @Override
  public void reserve(String id) {
    own.reserve(id);
    taken.add(id);
  }

  @Override
  public List<String> next(String text, Heading heading) {
    String first = own.next(text, heading).get(0);
    taken.add(first);
    String theirs = generated(heading);
    if (theirs.isEmpty() || !taken.add(theirs)) {
      return List.of(first);
    }
    own.reserve(theirs);
    return List.of(first, theirs);
  }

  private String generated(Heading heading) {
    Document options = heading.getDocument();
    String words = heading.getAnchorRefText();
    String id =
        words.isEmpty()
            ? ""
            : HeaderIdGenerator.generateId(
                words,
                HtmlRenderer.HEADER_ID_GENERATOR_TO_DASH_CHARS.get(options),
                HtmlRenderer.HEADER_ID_GENERATOR_NON_DASH_CHARS.get(options),
                HtmlRenderer.HEADER_ID_GENERATOR_NO_DUPED_DASHES.get(options),
                HtmlRenderer.HEADER_ID_GENERATOR_NON_ASCII_TO_LOWERCASE.get(options));
    if (id.isEmpty() || !HtmlRenderer.HEADER_ID_GENERATOR_RESOLVE_DUPES.get(options)) {
      return id;
    }
    int before = numbers.merge(id, 1, Integer::sum) - 1;
    return before == 0 ? id : id + "-" + before;
  }
}
