package io.github.shelfmark.theme;

import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.theme.model.ActionModel;
import io.github.shelfmark.theme.model.FeatureModel;
import io.github.shelfmark.theme.model.HeroModel;
import io.github.shelfmark.theme.model.ImageModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content at the top of a landing page from its front matter: {@code hero} and {@code
 * features}, with the same keys as in VitePress and some more.
 */
final class Landing {
  static final String HERO = "hero";
  static final String FEATURES = "features";

  private static final Set<String> HERO_KEYS =
      Set.of("name", "text", "tagline", "image", "actions", "code", "install", "gradient");

  /** With VitePress's keys for links, which ours do not need. */
  private static final Set<String> ACTION_KEYS =
      Set.of("theme", "text", "link", "icon", "target", "rel");

  private static final Set<String> FEATURE_KEYS =
      Set.of("icon", "title", "details", "link", "linkText", "target", "rel");

  private Landing() {}

  /**
   * The hero of a page; null if its front matter has none.
   *
   * @param title its text if the front matter has none
   */
  static @Nullable HeroModel hero(LandingValues values, LandingCode code, String title) {
    Object value = values.value();
    if (value == null) {
      return null;
    }
    if (!(value instanceof Map<?, ?> hero)) {
      values.wrong("\"hero\" must be a mapping", "Write \"hero:\" and below it \"text: …\".");
      return null;
    }
    values.reportUnknown(hero, HERO, HERO_KEYS, Severity.WARNING);
    String name = LandingValues.text(hero, "name");
    String text = LandingValues.text(hero, "text");
    return new HeroModel(
        text.isEmpty() ? "" : name,
        text.isEmpty() ? (name.isEmpty() ? title : name) : text,
        LandingValues.text(hero, "tagline"),
        values.image(hero.get("image")),
        actions(values, hero),
        code.of(hero.get("code"), values),
        LandingInstall.lines(hero.get("install"), values),
        gradient(hero.get("gradient"), values));
  }

  private static List<ActionModel> actions(LandingValues values, Map<?, ?> hero) {
    List<ActionModel> actions = new ArrayList<>();
    for (Map<?, ?> action : values.mappings(hero.get("actions"), "actions")) {
      values.reportUnknown(action, "actions", ACTION_KEYS, Severity.WARNING);
      String theme = LandingValues.text(action, "theme");
      actions.add(
          new ActionModel(
              LandingValues.text(action, "text"),
              values.link(action),
              theme.isEmpty() ? (actions.isEmpty() ? "brand" : "alt") : theme,
              values.icon(action)));
    }
    return List.copyOf(actions);
  }

  private static boolean gradient(@Nullable Object value, LandingValues values) {
    if (value == null || value instanceof Boolean) {
      return Boolean.TRUE.equals(value);
    }
    values.wrong("\"gradient\" must be true or false", "Write \"gradient: true\".");
    return false;
  }

  /** The feature cards of a page. */
  static List<FeatureModel> features(LandingValues values) {
    List<FeatureModel> features = new ArrayList<>();
    for (Map<?, ?> feature : values.mappings(values.value(), FEATURES)) {
      values.reportUnknown(feature, FEATURES, FEATURE_KEYS, Severity.WARNING);
      Object icon = feature.get("icon");
      boolean drawn =
          icon instanceof Map<?, ?> || LandingValues.text(feature, "icon").indexOf('.') > 0;
      ImageModel image = drawn ? values.image(icon) : null;
      features.add(
          new FeatureModel(
              LandingValues.text(feature, "title"),
              LandingValues.text(feature, "details"),
              drawn ? "" : values.icon(feature),
              image,
              values.link(feature),
              LandingValues.text(feature, "linkText")));
    }
    return List.copyOf(features);
  }
}
