package org.example.tags;

import io.github.shelfmark.extension.Extension;
import io.github.shelfmark.extension.LiquidFilter;
import io.github.shelfmark.extension.LiquidTag;
import java.util.List;

/** What a Ruby plugin would add to the Liquid of this site. */
public final class HarbourTags implements Extension {
  @Override
  public List<LiquidTag> liquidTags() {
    return List.of(new BerthTag(), new WarnTag());
  }

  @Override
  public List<LiquidFilter> liquidFilters() {
    return List.of(new KnotsFilter(), new SignalFilter());
  }
}
