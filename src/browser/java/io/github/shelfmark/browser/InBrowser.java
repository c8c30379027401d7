package io.github.shelfmark.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link Browser} and the {@link Sites}, each made once for all tests. Where there
 * is no browser, tests that ask for one are skipped, and fail in CI.
 */
final class InBrowser implements ParameterResolver {
  private static final String HINT =
      "no browser found: install chromium, or name one with -D" + Browsers.PROPERTY + "=PATH";

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == Sites.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store store = context.getRoot().getStore(Namespace.create(InBrowser.class));
    if (parameter.getParameter().getType() == Sites.class) {
      return store.getOrComputeIfAbsent("sites", key -> sites(), Sites.class);
    }
    return store
        .getOrComputeIfAbsent("browser", key -> Browsers.launch(executable()), Browsers.class)
        .browser();
  }

  private static Path executable() {
    Optional<Path> found = Browsers.find();
    if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new AssertionError(HINT);
    }
    Assumptions.assumeTrue(found.isPresent(), HINT);
    return found.orElseThrow();
  }

  private static Sites sites() {
    try {
      return Sites.build(Path.of("target", "browser"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
