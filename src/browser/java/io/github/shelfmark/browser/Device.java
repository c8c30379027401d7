package io.github.shelfmark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/** The devices and colour schemes of readers: desktop or phone, light or dark. */
enum Device {
  WIDE_LIGHT(1440, 900, ColorScheme.LIGHT),
  WIDE_DARK(1440, 900, ColorScheme.DARK),
  NARROW_LIGHT(390, 844, ColorScheme.LIGHT),
  NARROW_DARK(390, 844, ColorScheme.DARK);

  /** The timeout for actions, in milliseconds. */
  private static final double TIMEOUT = 5_000;

  private final int width;
  private final int height;
  private final ColorScheme scheme;

  Device(int width, int height, ColorScheme scheme) {
    this.width = width;
    this.height = height;
    this.scheme = scheme;
  }

  /** A new browser context with such a screen and no stored state. */
  BrowserContext reader(Browser browser) {
    return reader(browser, new Browser.NewContextOptions());
  }

  /** A new browser context with such a screen and further options. */
  BrowserContext reader(Browser browser, Browser.NewContextOptions options) {
    BrowserContext context =
        browser.newContext(
            options
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                // So that scrolling and fading end before a test looks at the page.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
    context.setDefaultTimeout(TIMEOUT);
    return context;
  }

  /** The name used in file names, such as {@code wide-light}. */
  String fileName() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
