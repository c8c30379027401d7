package org.example.tags;

import io.github.shelfmark.extension.LiquidFilter;
import java.util.List;
import java.util.Locale;

/** {@code signal}: a text as the name of a class. */
final class SignalFilter implements LiquidFilter {
  @Override
  public String name() {
    return "signal";
  }

  @Override
  public Object apply(Object input, List<Object> arguments) {
    return "signal-" + String.valueOf(input).toLowerCase(Locale.ROOT);
  }
}
