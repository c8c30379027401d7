package io.github.shelfmark.theme;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.theme.model.ActionModel;
import io.github.shelfmark.theme.model.FeatureModel;
import io.github.shelfmark.theme.model.HeroModel;
import io.github.shelfmark.theme.model.ImageModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content at the top of a landing page from its front matter: {@code hero} and {@code
 * features}, with the same keys as in VitePress.
 */
final class Landing {
  private static final String HERO = "hero";
  private static final String FEATURES = "features";

  private final Document document;
  private final PageLinks links;
  private final Consumer<Finding> findings;

  /**
   * Creates a reader for one document.
   *
   * @param findings receives values of the wrong type and broken links
   */
  Landing(Document document, PageLinks links, Consumer<Finding> findings) {
    this.document = document;
    this.links = links;
    this.findings = findings;
  }

  /**
   * The hero of the page; null if its front matter has none.
   *
   * @param title its text if the front matter has none
   */
  @Nullable HeroModel hero(String title) {
    Object value = document.data().get(HERO);
    if (value == null) {
      return null;
    }
    if (!(value instanceof Map<?, ?> hero)) {
      wrong(HERO, "\"hero\" must be a mapping", "Write \"hero:\" and below it \"text: …\".");
      return null;
    }
    List<ActionModel> actions = new ArrayList<>();
    for (Map<?, ?> action : mappings(hero.get("actions"), HERO, "actions")) {
      String theme = text(action, "theme");
      actions.add(
          new ActionModel(
              text(action, "text"),
              link(action, HERO),
              theme.isEmpty() ? (actions.isEmpty() ? "brand" : "alt") : theme));
    }
    String name = text(hero, "name");
    String text = text(hero, "text");
    return new HeroModel(
        text.isEmpty() ? "" : name,
        text.isEmpty() ? (name.isEmpty() ? title : name) : text,
        text(hero, "tagline"),
        links.image(document, hero.get("image"), HERO, findings),
        List.copyOf(actions));
  }

  /** The feature cards of the page. */
  List<FeatureModel> features() {
    List<FeatureModel> features = new ArrayList<>();
    for (Map<?, ?> feature : mappings(document.data().get(FEATURES), FEATURES, FEATURES)) {
      Object icon = feature.get("icon");
      boolean drawn = icon instanceof Map<?, ?> || text(feature, "icon").indexOf('.') > 0;
      ImageModel image = drawn ? links.image(document, icon, FEATURES, findings) : null;
      features.add(
          new FeatureModel(
              text(feature, "title"),
              text(feature, "details"),
              drawn ? "" : text(feature, "icon"),
              image,
              link(feature, FEATURES),
              text(feature, "linkText")));
    }
    return List.copyOf(features);
  }

  private String link(Map<?, ?> from, String key) {
    String link = text(from, "link");
    return link.isEmpty() ? "" : links.resolve(document, link, key, findings);
  }

  private List<Map<?, ?>> mappings(@Nullable Object value, String key, String name) {
    List<Map<?, ?>> mappings = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> mapping) {
          mappings.add(mapping);
        } else {
          wrong(key, "each entry of \"" + name + "\" must be a mapping", "Write \"- text: …\".");
        }
      }
    } else if (value != null) {
      wrong(key, "\"" + name + "\" must be a list", "Start each entry with a hyphen.");
    }
    return mappings;
  }

  private void wrong(String key, String message, String hint) {
    findings.accept(
        Finding.error(
            FindingCode.WRONG_TYPE,
            document.path(),
            document.frontMatter().positionOf(key),
            message,
            hint));
  }

  private static String text(Map<?, ?> from, String key) {
    Object value = from.get(key);
    return value == null ? "" : value.toString();
  }
}
