package io.github.shelfmark.markup.kramdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.markup.flexmark.NodeWriters;
import io.github.shelfmark.markup.flexmark.RawBlock;
import io.github.shelfmark.markup.flexmark.RawBlockSyntax;
import io.github.shelfmark.markup.flexmark.Writing;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * kramdown's extensions that take whole lines: <code>{::comment}</code>, <code>{::nomarkdown}
 * </code>, <code>{::options … /}</code>, each to its <code>{:/}</code>.
 */
final class ExtensionBlock extends RawBlock {
  private static final Pattern OPENING =
      Pattern.compile("\\{::(comment|nomarkdown|options)\\b[^}]*?(/?)\\}\\s*");
  private static final Pattern CLOSING =
      Pattern.compile("\\{:/(?:comment|nomarkdown|options)?\\}\\s*");

  static void addTo(NodeWriters writers) {
    writers.with(ExtensionBlock.class, ExtensionBlock::write);
  }

  private static void write(ExtensionBlock node, Writing writing) {
    Matcher opening = OPENING.matcher(node.lines().get(0));
    // Comments stay comments of the author, and options have nothing to show.
    if (!opening.lookingAt() || !opening.group(1).equals("nomarkdown")) {
      return;
    }
    List<BasedSequence> lines = node.lines();
    for (BasedSequence line : lines.subList(1, lines.size())) {
      writing.html().line();
      writing.rawHtml(line);
    }
    writing.html().line();
  }

  /** An extension's first line opens it; one that ends in a slash is all there is of it. */
  static final class Syntax implements RawBlockSyntax<ExtensionBlock> {
    @Override
    public boolean opens(String line) {
      return line.startsWith("{::") && OPENING.matcher(line.strip()).matches();
    }

    @Override
    public ExtensionBlock block() {
      return new ExtensionBlock();
    }

    @Override
    public boolean closes(ExtensionBlock block, String line) {
      String stripped = line.strip();
      Matcher opening = OPENING.matcher(stripped);
      return opening.matches() ? opening.group(2).equals("/") : CLOSING.matcher(stripped).matches();
    }
  }
}
