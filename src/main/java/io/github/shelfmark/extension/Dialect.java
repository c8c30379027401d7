package io.github.shelfmark.extension;

import io.github.shelfmark.config.SettingProblem;
import io.github.shelfmark.config.SiteConfig;
import java.util.List;
import java.util.function.UnaryOperator;

/** A way to read the bodies of documents. */
public interface Dialect {
  /** The name by which sites choose it with {@code dialect}. */
  String name();

  /**
   * Whether it puts the values of the build that its contexts have into the text of documents. If
   * not, a site that chooses any with {@code filter} is told.
   */
  default boolean showsValues() {
    return false;
  }

  /**
   * Whether sites may have settings for it, in their configuration under the key of its name. If
   * so, {@link #problems} checks them.
   */
  default boolean hasSettings() {
    return false;
  }

  /**
   * Checks its settings. Called once in a build for each configuration that documents in this
   * dialect are read with, so that neither the reader of titles nor the renderer has to report
   * them.
   *
   * @param config the configuration, whose values have the settings
   * @return what is wrong with them; each fails the build
   */
  default List<SettingProblem> problems(SiteConfig config) {
    return List.of();
  }

  /**
   * Classes that its settings name and that are no extensions of Shelfmark. Pages are made again
   * when their jars change. Only called where there are settings.
   */
  default List<Class<?>> classes(SiteConfig config) {
    return List.of();
  }

  /**
   * Creates the renderer of one build.
   *
   * @param context the site, and what resolves links and records reads
   */
  BodyRenderer renderer(RenderContext context);

  /**
   * Returns a function from the text of a document in this dialect to the title that its headings
   * give it, chosen as {@link HeadingTitle} does. The title is plain text, as readers see it; it is
   * empty if the text has no heading. Several threads may call the function at once.
   *
   * @param context the configuration of the site, directives and libraries
   */
  UnaryOperator<String> titles(TitleContext context);
}
