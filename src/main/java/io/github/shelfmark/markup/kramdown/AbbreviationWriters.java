package io.github.shelfmark.markup.kramdown;

import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import io.github.shelfmark.markup.flexmark.NodeWriters;
import io.github.shelfmark.markup.flexmark.Writing;
import io.github.shelfmark.markup.html.Html;

/** Writes abbreviations, which <code>*[HTML]: what it means</code> defines anywhere in the text. */
final class AbbreviationWriters {
  private AbbreviationWriters() {}

  static void addTo(NodeWriters writers) {
    writers
        .with(Abbreviation.class, AbbreviationWriters::abbreviation)
        .with(AbbreviationBlock.class, (node, writing) -> {});
  }

  private static void abbreviation(Abbreviation node, Writing writing) {
    String text = node.getChars().unescape();
    AbbreviationBlock meaning = node.getReferenceNode(writing.tree());
    if (meaning == null) {
      writing.html().text(text);
      return;
    }
    Html html = writing.html().raw("<abbr");
    String title = meaning.getAbbreviation().unescape().strip();
    if (!title.isEmpty()) {
      html.attribute("title", title);
    }
    html.raw(">").text(text).raw("</abbr>");
  }
}
