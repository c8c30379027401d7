package io.github.shelfmark.math.read;

import java.util.HashMap;
import java.util.Map;

/** The macros that all formulas of a site may use. */
public final class SiteMacros {
  /** None. */
  public static final SiteMacros NONE = new SiteMacros(Map.of());

  private final Map<String, Macro> macros = new HashMap<>();

  /**
   * Macros of a site.
   *
   * @param texts what each stands for, by its name with or without a backslash; {@code #1} to
   *     {@code #9} are its arguments
   * @throws FormulaException if one cannot be read
   */
  public SiteMacros(Map<String, String> texts) {
    texts.forEach(
        (name, text) -> macros.put(name.startsWith("\\") ? name : "\\" + name, Macro.of(text)));
  }

  Map<String, Macro> all() {
    return macros;
  }
}
