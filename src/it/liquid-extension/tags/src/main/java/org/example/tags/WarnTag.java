package org.example.tags;

import io.github.shelfmark.extension.LiquidCall;
import io.github.shelfmark.extension.LiquidTag;

/** {@code warn} … {@code endwarn}: a quote. */
final class WarnTag implements LiquidTag {
  @Override
  public String name() {
    return "warn";
  }

  @Override
  public boolean isBlock() {
    return true;
  }

  @Override
  public String write(LiquidCall call) {
    return "> " + call.body().strip() + " (" + call.document() + ")";
  }
}
