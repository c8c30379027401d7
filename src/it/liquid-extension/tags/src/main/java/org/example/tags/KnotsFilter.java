package org.example.tags;

import io.github.shelfmark.extension.LiquidFilter;
import java.util.List;

/** {@code knots}: a speed in knots, with as many times of it as the argument says. */
final class KnotsFilter implements LiquidFilter {
  @Override
  public String name() {
    return "knots";
  }

  @Override
  public Object apply(Object input, List<Object> arguments) {
    if (!(input instanceof Number speed)) {
      throw new IllegalArgumentException("a speed has to be a number");
    }
    long times = arguments.isEmpty() ? 1 : ((Number) arguments.get(0)).longValue();
    return speed.longValue() * times + " kn";
  }
}
