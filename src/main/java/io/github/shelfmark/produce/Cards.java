package io.github.shelfmark.produce;

import io.github.shelfmark.card.Card;
import io.github.shelfmark.config.CardsConfig;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.config.SiteInfo;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.SocialCards;
import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.site.Url;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Social cards: a picture for each page that has none of its own, and one for the site. */
public final class Cards implements Producer {
  @Override
  public void announce(Plan plan) {
    SiteConfig config = plan.site().config();
    CardsConfig cards = config.outputs().cards();
    if (cards.made() && config.safe()) {
      plan.report(
          Finding.warning(
              FindingCode.REFUSED_IN_SAFE,
              config.file(),
              cards.position(),
              "a safe build makes no social cards, because it loads no library for them",
              "Build what is your own without shelfmark.safe."));
    }
    if (!SocialCards.areMade(config)) {
      return;
    }
    Optional<StaticFile> font = file(plan, cards.font(), "font");
    Optional<StaticFile> logo = file(plan, cards.logo(), "logo");
    Optional<String> stamps = stamps(plan, font, logo);
    CardPress press = new CardPress(config, font, logo, plan.libraries());
    String address = address(config.info());
    for (SiteView view : plan.views()) {
      for (Document document : view.documents()) {
        String section = section(view, document);
        String title = plan.pages().title(view, document);
        String above = section.equals(title) ? "" : section;
        Card card = new Card(view.config().info().title(), above, title, address);
        SocialCards.output(document)
            .ifPresent(path -> plan.add(new CardOutput(plan, press, card, document, path, stamps)));
      }
    }
    String name = config.info().title().isEmpty() ? address : config.info().title();
    Card site = new Card("", "", name, address);
    plan.add(new CardOutput(plan, press, site, null, SocialCards.SITE, stamps));
  }

  private static Optional<StaticFile> file(Plan plan, String path, String key) {
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Optional<StaticFile> file = plan.site().staticFileFor(path);
    if (file.isEmpty()) {
      CardsConfig cards = plan.site().config().outputs().cards();
      plan.report(
          Finding.error(
              FindingCode.CARD,
              plan.site().config().file(),
              cards.position(),
              "the " + key + " of the cards, \"" + path + "\", is no file of the site",
              "Write its path from the source directory; it is published with the site."));
    }
    return file;
  }

  private static Optional<String> stamps(
      Plan plan, Optional<StaticFile> font, Optional<StaticFile> logo) {
    List<String> stamps = Stream.of(font, logo).flatMap(Optional::stream).map(plan::stamp).toList();
    return stamps.contains("") ? Optional.empty() : Optional.of(String.join(" ", stamps));
  }

  private static String section(SiteView view, Document document) {
    List<Section> path = view.sections().pathTo(document);
    Section section = path.get(path.size() - 1);
    boolean own = section.index().filter(document::equals).isPresent();
    int depth = own ? path.size() - 1 : path.size();
    return depth < 2 ? "" : path.get(depth - 1).title();
  }

  private static String address(SiteInfo info) {
    String root = Url.decode(info.root());
    return root.substring(root.indexOf("://") + 3);
  }
}
