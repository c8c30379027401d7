package io.github.shelfmark.theme;

import io.github.shelfmark.config.ThemeSettings;
import java.util.Map;
import java.util.Optional;

/** The font that comes with the theme; only sites that choose it get its files. */
final class BundledFont {
  /** What a file of the built-in theme becomes: the style sheet is part of the common one. */
  private static final Map<String, String> FILES =
      Map.of(
          "fonts/inter.woff2", "fonts/inter.woff2",
          "fonts/LICENSE-inter.txt", "fonts/LICENSE-inter.txt",
          "fonts/inter.css", "css/22-inter.css");

  private BundledFont() {}

  /** The files that the settings add to the built-in theme; empty if they choose another font. */
  static Optional<Layer> of(ThemeSettings settings) {
    if (!settings.font().equals(ThemeSettings.BUNDLED_FONT)) {
      return Optional.empty();
    }
    Layer layer = Layer.empty("");
    FILES.forEach((name, added) -> layer.files().put(added, BuiltIn.read(name)));
    return Optional.of(layer);
  }
}
