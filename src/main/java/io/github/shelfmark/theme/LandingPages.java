package io.github.shelfmark.theme;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.theme.model.FeatureModel;
import io.github.shelfmark.theme.model.HeroModel;
import io.github.shelfmark.theme.model.TopicsModel;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What landing pages say in their front matter.
 *
 * @param view the site as the readers of the pages see it
 * @param links resolves links and pictures
 * @param code highlights code
 * @param models what templates see of sections
 * @param messages the words of the theme
 */
record LandingPages(
    SiteView view, PageLinks links, FencedCode code, ContentModels models, Messages messages) {

  /** The block files of all landing pages. */
  static final String BLOCK = "home";

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
    LandingCode written =
        new LandingCode(
            code,
            body -> links.bodies().decorate(body, 0, document.output(), messages.in(lang)),
            uses);
    return Landing.hero(values(document, Landing.HERO, findings), written, title);
  }

  /** The cards of a page. */
  List<FeatureModel> features(Document document, Consumer<Finding> findings) {
    return Landing.features(values(document, Landing.FEATURES, findings));
  }

  /**
   * The sections that a page of the layout {@code home} shows; elsewhere the key is the author's.
   */
  @Nullable TopicsModel sections(Document document, String layout, Consumer<Finding> findings) {
    if (!layout.equals("home")) {
      return null;
    }
    Linker linker = Linker.relative(document.output());
    return new LandingSections(view.sections(), models, linker)
        .of(values(document, LandingSections.KEY, findings));
  }

  private LandingValues values(Document document, String key, Consumer<Finding> findings) {
    return new LandingValues(document, key, links, findings);
  }
}
