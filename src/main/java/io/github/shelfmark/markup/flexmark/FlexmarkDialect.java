package io.github.shelfmark.markup.flexmark;

import io.github.shelfmark.config.SettingProblem;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.extension.TitleContext;
import io.github.shelfmark.markup.flexmark.settings.FlexmarkSettings;
import io.github.shelfmark.markup.flexmark.settings.NamedClasses;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Markdown as flexmark-java reads it. Every site makes an object of this class, so nothing in it
 * names a class of flexmark-java: those are loaded when a site chooses the dialect.
 */
final class FlexmarkDialect implements Dialect {
  @Override
  public String name() {
    return "flexmark";
  }

  @Override
  public boolean showsValues() {
    return true;
  }

  @Override
  public boolean hasSettings() {
    return true;
  }

  @Override
  public List<SettingProblem> problems(SiteConfig config) {
    return FlexmarkSettings.of(config).problems();
  }

  @Override
  public List<Class<?>> classes(SiteConfig config) {
    return NamedClasses.in(config);
  }

  @Override
  public BodyRenderer renderer(RenderContext context) {
    return FlexmarkRenderer.of(context);
  }

  @Override
  public UnaryOperator<String> titles(TitleContext context) {
    return FlexmarkTitles.of(context);
  }
}
