package io.github.shelfmark.extension;

import java.util.List;

/**
 * What extensions add to Liquid.
 *
 * @param tags their tags, each name once
 * @param filters their filters, each name once
 */
public record LiquidAdditions(List<LiquidTag> tags, List<LiquidFilter> filters) {
  /** Nothing. */
  public static final LiquidAdditions NONE = new LiquidAdditions(List.of(), List.of());

  /** Copies the lists. */
  public LiquidAdditions {
    tags = List.copyOf(tags);
    filters = List.copyOf(filters);
  }
}
