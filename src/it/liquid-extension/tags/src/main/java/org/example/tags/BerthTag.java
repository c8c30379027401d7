package org.example.tags;

import io.github.shelfmark.extension.LiquidCall;
import io.github.shelfmark.extension.LiquidTag;

/** {@code berth}: the name of a berth, and how many there are so far. */
final class BerthTag implements LiquidTag {
  @Override
  public String name() {
    return "berth";
  }

  @Override
  public String write(LiquidCall call) {
    Object before = call.value("berths");
    long count = before instanceof Number number ? number.longValue() + 1 : 1;
    call.assign("berths", count);
    return "Berth " + call.text(call.markup() + " | upcase") + " no. " + count;
  }
}
