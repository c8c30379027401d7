package io.github.shelfmark.markup.flexmark.settings;

import com.vladsch.flexmark.ext.gitlab.GitLabExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import io.github.shelfmark.config.SettingProblem;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.markup.flexmark.heading.DoxiaAnchors;
import io.github.shelfmark.markup.flexmark.heading.HeadingAnchors;
import io.github.shelfmark.markup.flexmark.heading.OwnAnchors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the dialect: the key {@code flexmark} of a site's configuration, with {@code
 * profile}, {@code extensions}, {@code options} and {@code pegdown}. What is wrong in it is told
 * once, as {@link #problems}, and left out of the {@link #options}.
 */
public final class FlexmarkSettings {
  /** The key of the configuration. */
  public static final String KEY = "flexmark";

  private static final Set<String> KEYS =
      new TreeSet<>(Set.of("profile", "extensions", "options", "pegdown"));

  private final DataHolder options;
  private final List<String> extensions;
  private final List<SettingProblem> problems;
  private final Supplier<HeadingAnchors> anchors;

  private FlexmarkSettings(
      DataHolder options,
      List<String> extensions,
      Supplier<HeadingAnchors> anchors,
      List<SettingProblem> problems) {
    this.anchors = anchors;
    this.options = options;
    this.extensions = extensions;
    this.problems = problems;
  }

  /** Reads the settings of a site. Each call makes flexmark's extensions anew. */
  public static FlexmarkSettings of(SiteConfig config) {
    Problems problems = new Problems();
    return new Reader(problems).read(config.values().get(KEY));
  }

  /** The settings of a site that has none. */
  public static FlexmarkSettings github() {
    return new Reader(new Problems()).read(null);
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

  /** What is wrong with the settings. */
  public List<SettingProblem> problems() {
    return problems;
  }

  /** Reads the value of the key. */
  private static final class Reader {
    private final Problems problems;

    Reader(Problems problems) {
      this.problems = problems;
    }

    FlexmarkSettings read(@Nullable Object given) {
      Map<?, ?> settings = mapping(given, KEY);
      for (Object key : settings.keySet()) {
        if (!KEYS.contains(String.valueOf(key))) {
          String path = KEY + "." + key;
          problems.key(path, Nearest.hint(String.valueOf(key), KEYS, known()));
        }
      }
      String name = profile(settings.get("profile"));
      int pegdown = pegdown(name, settings.get("pegdown"));
      Profiles.Profile profile = Profiles.of(name, pegdown);
      ExtensionLoader loader = new ExtensionLoader(FlexmarkSettings.class.getClassLoader());
      ChosenExtensions chosen = new ChosenExtensions(profile.extensions(), loader, problems);
      String list = KEY + ".extensions";
      chosen.apply(texts(settings.get("extensions"), list), list);
      MutableDataSet options = new MutableDataSet(profile.options());
      if (chosen.classes().containsKey("gitlab")) {
        // They stay blocks of code, with their language; a page has no script that would draw them.
        options.set(GitLabExtension.RENDER_BLOCK_MATH, false);
        options.set(GitLabExtension.RENDER_BLOCK_MERMAID, false);
      }
      String path = KEY + ".options";
      new OptionsReader(chosen.classes(), options, problems)
          .read(mapping(settings.get("options"), path), path);
      List<Extension> made = chosen.make(list);
      options.set(Parser.EXTENSIONS, made);
      return new FlexmarkSettings(
          options.toImmutable(),
          List.copyOf(chosen.classes().keySet()),
          name.equals("doxia") ? DoxiaAnchors::new : OwnAnchors::new,
          problems.all());
    }

    private static String known() {
      return "Known here: " + String.join(", ", KEYS) + ".";
    }

    private String profile(@Nullable Object given) {
      String path = KEY + ".profile";
      if (given == null) {
        return Profiles.DEFAULT;
      }
      if (given instanceof Map || given instanceof List) {
        problems.wrong(path, "\"" + path + "\" must be text", "Write the name of one profile.");
        return Profiles.DEFAULT;
      }
      String name = Spelling.of(given.toString());
      if (Profiles.names().contains(name)) {
        return name;
      }
      problems.unknown(
          path,
          "profile",
          given.toString(),
          Profiles.names(),
          "There are " + String.join(", ", Profiles.names()) + ".");
      return Profiles.DEFAULT;
    }

    private int pegdown(String profile, @Nullable Object given) {
      String path = KEY + ".pegdown";
      if (given == null) {
        return Profiles.pegdown(profile);
      }
      int bits = PegdownNames.read(texts(given, path), path, problems);
      if (!Profiles.isPegdown(profile)) {
        problems.wrong(
            path,
            "the profile \"" + profile + "\" has no extensions of pegdown",
            "Set \"profile: jbake\" or \"profile: pegdown\", or use \"extensions\".");
      }
      return bits;
    }

    private Map<?, ?> mapping(@Nullable Object given, String path) {
      if (given == null || given instanceof Map) {
        return given == null ? Map.of() : (Map<?, ?>) given;
      }
      problems.wrong(
          path,
          "\"" + path + "\" must be keys and values",
          "The manual's page on the dialect flexmark shows an example.");
      return Map.of();
    }

    /** A list of texts; a single one counts as a list of one, whose items may have commas. */
    private List<String> texts(@Nullable Object given, String path) {
      if (given == null) {
        return List.of();
      }
      if (given instanceof String text) {
        return List.of(text.split(","));
      }
      if (!(given instanceof List<?> items)) {
        problems.wrong(path, "\"" + path + "\" must be a list", "Write \"[tables, footnotes]\".");
        return List.of();
      }
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        Object item = items.get(i);
        if (item instanceof String text) {
          texts.add(text);
        } else {
          String at = path + "[" + i + "]";
          problems.wrong(at, "\"" + at + "\" must be text", "Write the name of an extension.");
        }
      }
      return texts;
    }
  }
}
