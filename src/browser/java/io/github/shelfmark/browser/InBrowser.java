package io.github.shelfmark.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Provides tests with the {@link Browser} and the {@link Sites}, each created once for all tests.
 * Without a browser these tests are skipped, or fail in CI.
 */
final class InBrowser implements ExecutionCondition, ParameterResolver {
  private static final String HINT =
      "no browser found: install chromium, or name one with -D" + Browsers.PROPERTY + "=PATH";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    boolean asks =
        context.getTestMethod().stream()
            .flatMap(method -> Stream.of(method.getParameterTypes()))
            .anyMatch(type -> type == Browser.class);
    if (!asks || Browsers.find().isPresent() || "true".equals(System.getenv("CI"))) {
      return ConditionEvaluationResult.enabled("");
    }
    store(context).getOrComputeIfAbsent("told", key -> told(), Boolean.class);
    return ConditionEvaluationResult.disabled(HINT);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == Sites.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store store = store(context);
    if (parameter.getParameter().getType() == Sites.class) {
      return store.getOrComputeIfAbsent("sites", key -> sites(), Sites.class);
    }
    return store
        .getOrComputeIfAbsent("browser", key -> Browsers.launch(executable()), Browsers.class)
        .browser();
  }

  private static ExtensionContext.Store store(ExtensionContext context) {
    return context.getRoot().getStore(Namespace.create(InBrowser.class));
  }

  /** Prints the reason, because Surefire does not show why a test was skipped. */
  private static boolean told() {
    System.out.println("skipped: " + HINT);
    return true;
  }

  private static Path executable() {
    return Browsers.find().orElseThrow(() -> new AssertionError(HINT));
  }

  private static Sites sites() {
    try {
      return Sites.build(Path.of("target", "browser"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
