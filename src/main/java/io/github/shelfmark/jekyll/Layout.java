package io.github.shelfmark.jekyll;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.markup.liquid.LiquidSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A layout ({@code Jekyll::Layout}).
 *
 * @param data its front matter
 * @param source its text below the front matter
 * @param parentPlace where it names its own layout
 * @param findings what is wrong with its front matter
 */
record Layout(
    Map<String, Object> data, LiquidSource source, Position parentPlace, List<Finding> findings) {
  private static final String LAYOUT = "layout";

  static Layout of(IncludeFiles.Template file) {
    return new Layout(
        file.matter().values(), file.below(), file.matter().positionOf(LAYOUT), file.findings());
  }

  /** The name of the layout around it; null if it names none. */
  @Nullable Object parent() {
    return data.get(LAYOUT);
  }
}
