package io.github.shelfmark.markup.flexmark.settings;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.markup.flexmark.heading.DoxiaAnchors;
import io.github.shelfmark.markup.flexmark.heading.HeadingAnchors;
import io.github.shelfmark.markup.flexmark.heading.JbakeAnchors;
import io.github.shelfmark.markup.flexmark.heading.OwnAnchors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the value of the key {@code flexmark}. */
final class SettingsReader {
  private static final Set<String> KEYS =
      new TreeSet<>(Set.of("profile", "extensions", "options", "pegdown"));

  private final Problems problems;

  SettingsReader(Problems problems) {
    this.problems = problems;
  }

  FlexmarkSettings read(@Nullable Object given, String repository) {
    Map<?, ?> settings = mapping(given, FlexmarkSettings.KEY);
    for (Object key : settings.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        String path = FlexmarkSettings.KEY + "." + key;
        problems.key(path, Nearest.hint(String.valueOf(key), KEYS, known()));
      }
    }
    String name = profile(settings.get("profile"));
    int pegdown = pegdown(name, settings.get("pegdown"));
    Profiles.Profile profile = Profiles.of(name, pegdown);
    ExtensionLoader loader = new ExtensionLoader(FlexmarkSettings.class.getClassLoader());
    ChosenExtensions chosen = new ChosenExtensions(profile.extensions(), loader, problems);
    String list = FlexmarkSettings.KEY + ".extensions";
    chosen.apply(texts(settings.get("extensions"), list), list);
    MutableDataSet options = new MutableDataSet(profile.options());
    SiteDefaults.set(chosen.classes().keySet(), options);
    String path = FlexmarkSettings.KEY + ".options";
    new OptionsReader(chosen.classes(), options, problems)
        .read(mapping(settings.get("options"), path), path);
    List<Extension> made = chosen.make(list);
    options.set(Parser.EXTENSIONS, made);
    return new FlexmarkSettings(
        options.toImmutable(),
        List.copyOf(chosen.classes().keySet()),
        problems.all(),
        repository,
        anchors(name));
  }

  private static Supplier<HeadingAnchors> anchors(String profile) {
    return switch (profile) {
      case "doxia" -> DoxiaAnchors::new;
      case "jbake" -> JbakeAnchors::new;
      default -> OwnAnchors::new;
    };
  }

  private static String known() {
    return "Known here: " + String.join(", ", KEYS) + ".";
  }

  private String profile(@Nullable Object given) {
    String path = FlexmarkSettings.KEY + ".profile";
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
    String path = FlexmarkSettings.KEY + ".pegdown";
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
