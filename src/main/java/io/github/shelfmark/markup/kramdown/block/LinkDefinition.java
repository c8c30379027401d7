package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.Definitions;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A link's destination, for use anywhere in the text. */
final class LinkDefinition implements BlockParser {
  private static final Pattern DEFINITION =
      Pattern.compile(
          " {0,3}\\[([^\\n\\]]+)\\]:[ \\t]*(?:<(.*?)>|([^\\n]*?\\S[^\\n]*?))"
              + "(?:(?:[ \\t]*?\\n|[ \\t]+?)[ \\t]*?([\"'])(.+?)\\4)?[ \\t]*?\\n");
  private static final Pattern TITLE = Pattern.compile("[ \\t]+[\"']");

  @Override
  public boolean parse(BlockReader reader) {
    String text = reader.text();
    int start = reader.at();
    if (!text.startsWith("[", Lines.skipIndent(text, start))) {
      return false;
    }
    Matcher found = DEFINITION.matcher(text).region(start, text.length());
    if (!found.lookingAt() || (found.group(3) != null && TITLE.matcher(found.group(3)).find())) {
      return false;
    }
    int url = found.group(2) != null ? 2 : 3;
    Element place = reader.block(Kind.BOUNDARY, "link", start);
    reader.tree().add(place);
    reader
        .definitions()
        .links()
        .put(
            Definitions.linkId(found.group(1)),
            new Definitions.Link(
                found.group(url), found.group(5), place, reader.source().origin(found.start(url))));
    reader.goTo(found.end());
    return true;
  }
}
