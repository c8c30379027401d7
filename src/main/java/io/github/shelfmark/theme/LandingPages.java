package io.github.shelfmark.theme;

import io.github.shelfmark.extension.LayoutRules;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.theme.model.FeatureModel;
import io.github.shelfmark.theme.model.HeroModel;
import io.github.shelfmark.theme.model.ImageModel;
import io.github.shelfmark.theme.model.TopicsModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What landing pages say in their front matter.
 *
 * @param view the site as the readers of the pages see it
 * @param links resolves links and pictures
 * @param code highlights code
 * @param models what templates see of sections
 * @param messages the words of the theme
 * @param rules whether the keys are the theme's in any case
 */
record LandingPages(
    SiteView view,
    PageLinks links,
    FencedCode code,
    ContentModels models,
    Messages messages,
    LayoutRules rules) {

  /** The block files of all landing pages. */
  static final String BLOCK = "home";

  /** What a value of another tool has. */
  private static final Set<FindingCode> FOREIGN =
      Set.of(
          FindingCode.WRONG_TYPE,
          FindingCode.UNKNOWN_KEY,
          FindingCode.UNKNOWN_ICON,
          FindingCode.EMPTY_SECTION);

  /**
   * The hero of a page.
   *
   * @param findings receives what is wrong in it
   * @param uses receives the block files that it needs
   */
  @Nullable HeroModel hero(
      Document document,
      String title,
      String lang,
      Consumer<Finding> findings,
      Consumer<String> uses) {
    List<String> used = new ArrayList<>();
    LandingCode written =
        new LandingCode(
            code,
            body -> links.bodies().decorate(body, 0, document.output(), messages.in(lang)),
            used::add);
    boolean named = document.data().get(Landing.HERO) instanceof Map<?, ?> hero && hasText(hero);
    HeroModel hero =
        ours(
            told -> Landing.hero(values(document, Landing.HERO, told), written, title),
            named,
            findings);
    if (hero != null) {
      used.forEach(uses);
    }
    return hero;
  }

  private static boolean hasText(Map<?, ?> hero) {
    return hero.containsKey("text") || hero.containsKey("name") || hero.containsKey("tagline");
  }

  /**
   * Whether a page was written for another theme that shows titles in its own way. All themes show
   * those of posts, which often have sections of level 1 below a lead.
   */
  boolean isForeign(Document document) {
    return !rules.hasKeysOfTheme() && document.kind() == DocumentKind.PAGE;
  }

  /** The picture of a page; in a site of another tool only what can be an address names one. */
  @Nullable ImageModel image(Document document, Consumer<Finding> findings) {
    Object image = document.data().get("image");
    String source = PageLinks.source(image);
    boolean address = source.indexOf('/') >= 0 || source.indexOf('.') >= 0;
    boolean meant = rules.hasKeysOfTheme() || (address && source.indexOf("{{") < 0);
    // From defaults it is the same for many pages: a card for social networks, but no cover.
    boolean ofPage = document.frontMatter().values().containsKey("image");
    return meant && ofPage ? links.image(document, image, "image", findings) : null;
  }

  /** The cards of a page. */
  List<FeatureModel> features(Document document, Consumer<Finding> findings) {
    List<FeatureModel> features =
        ours(told -> Landing.features(values(document, Landing.FEATURES, told)), true, findings);
    return features == null ? List.of() : features;
  }

  /**
   * The sections that a page of the layout {@code home} shows; elsewhere the key is the author's.
   */
  @Nullable TopicsModel sections(Document document, String layout, Consumer<Finding> findings) {
    if (!layout.equals("home")) {
      return null;
    }
    Linker linker = Linker.relative(document.output());
    return ours(
        told ->
            new LandingSections(view.sections(), models, linker)
                .of(values(document, LandingSections.KEY, told)),
        true,
        findings);
  }

  /**
   * What a key says, if it is the theme's. Where it may be that of another theme, a value with keys
   * or of a type that ours does not have is the other's; a broken link alone does not make it so.
   *
   * @param plain whether the value has what another theme's would hardly have
   */
  private <T> @Nullable T ours(
      Function<Consumer<Finding>, @Nullable T> read, boolean plain, Consumer<Finding> findings) {
    if (rules.hasKeysOfTheme()) {
      return read.apply(findings);
    }
    List<Finding> wrong = new ArrayList<>();
    T value = read.apply(wrong::add);
    if (!plain || wrong.stream().anyMatch(finding -> FOREIGN.contains(finding.code()))) {
      return null;
    }
    wrong.forEach(findings);
    return value;
  }

  private LandingValues values(Document document, String key, Consumer<Finding> findings) {
    return new LandingValues(document, key, links, findings);
  }
}
