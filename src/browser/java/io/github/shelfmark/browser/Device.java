package io.github.shelfmark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/** How readers look at a site: on a desk or a phone, by day or by night. */
enum Look {
  WIDE_LIGHT(1440, 900, ColorScheme.LIGHT),
  WIDE_DARK(1440, 900, ColorScheme.DARK),
  NARROW_LIGHT(390, 844, ColorScheme.LIGHT),
  NARROW_DARK(390, 844, ColorScheme.DARK);

  /** Milliseconds after which an action counts as impossible. */
  private static final double PATIENCE = 5_000;

  private final int width;
  private final int height;
  private final ColorScheme scheme;

  Look(int width, int height, ColorScheme scheme) {
    this.width = width;
    this.height = height;
    this.scheme = scheme;
  }

  /** A new reader with such a screen, who has never been here. */
  BrowserContext reader(Browser browser) {
    return reader(browser, new Browser.NewContextOptions());
  }

  /** A new reader with such a screen, and more options. */
  BrowserContext reader(Browser browser, Browser.NewContextOptions options) {
    BrowserContext context =
        browser.newContext(
            options
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                // So that scrolling and fading are over when a test looks.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
    context.setDefaultTimeout(PATIENCE);
    return context;
  }

  /** The name in names of files, such as {@code wide-light}. */
  String fileName() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
