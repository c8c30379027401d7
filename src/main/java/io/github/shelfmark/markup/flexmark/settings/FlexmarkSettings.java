package io.github.shelfmark.markup.flexmark.settings;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import io.github.shelfmark.config.SettingProblem;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.markup.flexmark.heading.HeadingAnchors;
import java.util.List;
import java.util.function.Supplier;

/**
 * The settings of the dialect: the key {@code flexmark} of a site's configuration, with {@code
 * profile}, {@code extensions}, {@code options} and {@code pegdown}. What is wrong in it is told
 * once, as {@link #problems}, and left out of the {@link #options}.
 */
public final class FlexmarkSettings {
  /** The key of the configuration. */
  public static final String KEY = "flexmark";

  private final DataHolder options;
  private final List<String> extensions;
  private final List<SettingProblem> problems;
  private final String repository;
  private final Supplier<HeadingAnchors> anchors;

  FlexmarkSettings(
      DataHolder options,
      List<String> extensions,
      List<SettingProblem> problems,
      String repository,
      Supplier<HeadingAnchors> anchors) {
    this.anchors = anchors;
    this.options = options;
    this.extensions = extensions;
    this.problems = problems;
    this.repository = repository;
  }

  /** Reads the settings of a site. Each call makes flexmark's extensions anew. */
  public static FlexmarkSettings of(SiteConfig config) {
    return new SettingsReader(new Problems())
        .read(config.values().get(KEY), config.info().repository());
  }

  /** The settings of a site that has none. */
  public static FlexmarkSettings github() {
    return new SettingsReader(new Problems()).read(null, "");
  }

  /**
   * The options of flexmark's parser and renderer, with {@link Parser#EXTENSIONS}. They do not
   * change.
   */
  public DataHolder options() {
    return options;
  }

  /** Makes the ids of the headings of one document. */
  public Supplier<HeadingAnchors> anchors() {
    return anchors;
  }

  /** The extensions that are on: their short names, of others the names of their classes. */
  public List<String> extensions() {
    return extensions;
  }

  /** The names of the classes that are on and no part of flexmark-java. */
  public List<String> classes() {
    return extensions.stream().filter(name -> name.indexOf('.') >= 0).toList();
  }

  /** The address of the site's repository; empty if it names none. */
  public String repository() {
    return repository;
  }

  /** What is wrong with the settings. */
  public List<SettingProblem> problems() {
    return problems;
  }
}
