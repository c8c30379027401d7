package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;

/** The files of the theme that pages load. */
public final class ThemeAssets implements Producer {
  @Override
  public void announce(Plan plan) {
    plan.pages().assets().forEach((path, bytes) -> plan.add(Output.bytes(path, bytes)));
  }
}
