package io.github.shelfmark.theme;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.text.Budget;
import io.github.shelfmark.text.BudgetException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;

/**
 * Configures FreeMarker: no access to Java, the same on every machine, each template parsed once.
 */
final class Templates {
  private static final int TYPICAL_PAGE = 32 * 1024;

  private Templates() {}

  /**
   * A configuration.
   *
   * @param own the names of the templates that are not built in
   */
  static Configuration configure(TemplateLoader loader, Set<String> own) {
    Configuration configuration = new CountedTemplates(own);
    configuration.setTemplateLoader(loader);
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    configuration.setCustomNumberFormats(Map.of(AuthoredNumbers.NAME, new AuthoredNumbers()));
    configuration.setNumberFormat("@" + AuthoredNumbers.NAME);
    configuration.setBooleanFormat("c");

    configuration.setObjectWrapper(new ModelWrapper());
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);

    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setAttemptExceptionReporter((exception, environment) -> {});
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setSharedVariable("kept", new CachedEntriesDirective());
    return configuration;
  }

  static Made render(
      Configuration configuration, String name, Map<String, Object> model, TemplateErrors errors) {
    Utf8Writer out = new Utf8Writer(TYPICAL_PAGE, Budget.current());
    TemplateSteps.State state = null;
    try {
      Environment environment =
          configuration.getTemplate(name).createProcessingEnvironment(model, out);
      state = TemplateSteps.start(environment);
      environment.process();
      // A template can catch an exception, but not go on as if nothing had grown.
      BudgetException exceeded = state.exceeded();
      return exceeded == null
          ? new Made(out.toBytes(), List.of())
          : failed(errors.exceeded(exceeded, name, state.place()));
    } catch (IOException e) {
      return failed(errors.toFinding(parseError(e)));
    } catch (TemplateException e) {
      return failed(errors.toFinding(e, name, state));
    } catch (BudgetException e) {
      return failed(errors.exceeded(e, name, state == null ? null : state.place()));
    } catch (StackOverflowError e) {
      return failed(errors.endless(name, state == null ? null : state.place()));
    } catch (OutOfMemoryError e) {
      return failed(errors.tooMuch(name, state == null ? null : state.place()));
    }
  }

  /** Unwraps a parse error: FreeMarker caches it and wraps it when it is thrown again. */
  private static ParseException parseError(IOException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException parse) {
        return parse;
      }
    }
    throw new IllegalStateException("reading from and writing to memory cannot fail", e);
  }

  private static Made failed(Finding finding) {
    return new Made(new byte[0], List.of(finding));
  }
}
