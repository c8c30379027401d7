package io.github.shelfmark.markup.kramdown;

import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.markup.html.HtmlHeadings;
import io.github.shelfmark.markup.kramdown.block.BlockReader;
import io.github.shelfmark.markup.kramdown.finish.Finisher;
import io.github.shelfmark.markup.kramdown.finish.HeaderIds;
import io.github.shelfmark.markup.kramdown.options.KramdownOptions;
import io.github.shelfmark.markup.kramdown.options.OptionValues;
import io.github.shelfmark.markup.kramdown.tree.Definitions;
import io.github.shelfmark.markup.kramdown.tree.Definitions.Footnote;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.HtmlEntities;
import io.github.shelfmark.text.NestingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the headings of a text as kramdown reads it, without rendering it: of all other blocks not
 * even the spans are read. Shared between threads.
 */
public final class KramdownHeadings {
  private final KramdownOptions options;

  /** Reads with the options that Jekyll sets. */
  public KramdownHeadings() {
    this(Map.of());
  }

  /**
   * Reads with a site's options.
   *
   * @param options what a site sets, by kramdown's names; the rest is as Jekyll sets it
   */
  public KramdownHeadings(Map<String, ?> options) {
    this.options = OptionValues.change(KramdownOptions.JEKYLL, options);
  }

  /**
   * The headings of a text from top to bottom, those in HTML and within other blocks as well, those
   * in footnotes last. Their texts are as readers see them.
   *
   * @param text Markdown; tags of a template in it are text
   * @return none if the text is nested too deeply to be read
   */
  public List<Heading> of(String text) {
    Definitions definitions = new Definitions(options);
    Element root = new Element(Kind.ROOT, 0);
    try {
      BlockReader.read(root, KramdownRenderer.source(text), definitions);
      finish(root, definitions);
      for (Footnote footnote : definitions.footnotes().values()) {
        finish(footnote.content(), definitions);
      }
    } catch (NestingException tooDeep) {
      return List.of();
    }
    Set<Element> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    shown.addAll(HeaderIds.assign(root, definitions));
    List<Heading> headings = new ArrayList<>();
    add(root, shown, definitions, headings);
    for (Footnote footnote : definitions.footnotes().values()) {
      add(footnote.content(), shown, definitions, headings);
    }
    return List.copyOf(headings);
  }

  private static void finish(Element parent, Definitions definitions) {
    // A list of its own, because headings are finished while it is walked.
    for (Element child : List.copyOf(parent.children())) {
      if (child.is(Kind.HEADER) || levelOf(child) > 0) {
        Finisher.finishAlone(child, definitions);
      } else {
        finish(child, definitions);
      }
    }
  }

  private static void add(
      Element parent, Set<Element> shown, Definitions definitions, List<Heading> into) {
    for (Element child : parent.children()) {
      int level = levelOf(child);
      if (child.is(Kind.HEADER)) {
        if (shown.contains(child)) {
          into.add(heading(HeaderIds.level(child, definitions.options()), child));
        }
      } else if (level > 0) {
        into.add(heading(level, child));
      } else if (child.is(Kind.RAW)) {
        if (!parent.is(Kind.HTML)) {
          into.addAll(HtmlHeadings.of(child.value()));
        }
      } else if (!child.is(Kind.HTML) || !child.value().equals("template")) {
        // Readers do not see what is in a template.
        add(child, shown, definitions, into);
      }
    }
  }

  private static Heading heading(int level, Element element) {
    String id = HtmlEntities.decode(element.attributes().getOrDefault("id", ""));
    // A title is shown by templates, not only in the body, which is as kramdown's.
    String text = Chars.withoutNulls(VisibleText.of(element));
    return new Heading(level, id.isBlank() ? "" : id, text);
  }

  /** The level of a heading that is written in HTML; 0 for anything else. */
  private static int levelOf(Element element) {
    String name = element.is(Kind.HTML) ? element.value() : "";
    return name.length() == 2 && name.charAt(0) == 'h' && "123456".indexOf(name.charAt(1)) >= 0
        ? name.charAt(1) - '0'
        : 0;
  }
}
