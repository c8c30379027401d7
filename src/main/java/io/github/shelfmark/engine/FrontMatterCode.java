package io.github.shelfmark.engine;

import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.markup.code.CodeBlocks;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.theme.FencedCode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Code in front matter, highlighted; nothing is loaded before the first page has any. */
final class FrontMatterCode implements FencedCode {
  private @Nullable CodeBlocks blocks;

  @Override
  public String html(
      String info, String code, String path, Place place, Consumer<Finding> findings) {
    Html html = new Html();
    blocks().write(info, code, html, path, place, findings);
    return html.toString();
  }

  private synchronized CodeBlocks blocks() {
    if (blocks == null) {
      blocks = new CodeBlocks();
    }
    return blocks;
  }
}
