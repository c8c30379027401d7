package io.github.shelfmark.theme;

import io.github.shelfmark.config.MathConfig;
import io.github.shelfmark.extension.LayoutRules;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.record.SourceRoots;
import io.github.shelfmark.site.Canonical;
import io.github.shelfmark.site.Dates;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Indexing;
import io.github.shelfmark.site.TagName;
import io.github.shelfmark.site.Tags;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.theme.model.DateModel;
import io.github.shelfmark.theme.model.DetailsModel;
import io.github.shelfmark.theme.model.TagModel;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes {@code page.details}: what is told about a page around its text. */
final class PageDetails {
  /** Keys that are on or off. */
  private static final List<String> SWITCHES =
      List.of("noindex", "unlisted", "zoom", "search", MathConfig.KEY);

  private final LayoutRules rules;
  private final SourceLinks links;
  private final PageDates dates;
  private final LocalDates local;
  private final Authors authors;
  private final Alternates alternates;
  private final Tags tags;

  /**
   * Where else a page can be read.
   *
   * @param edit the address at which they are edited
   * @param sources the directories that the site is read from
   * @param twins gives the path of the twin of a page
   */
  record SourceLinks(String edit, SourceRoots sources, Function<String, Optional<String>> twins) {
    String twin(Document document) {
      String page = document.output();
      return twins.apply(page).map(twin -> Url.relative(page, twin)).orElse("");
    }

    String editUrl(Document document) {
      Object own = document.data().get("edit");
      if (Boolean.FALSE.equals(own) || document.generated()) {
        return "";
      }
      return own instanceof String text && EditUrl.isAddress(text)
          ? text
          : EditUrl.of(edit, sources, document.sourcePath());
    }

    String sourceUrl(Document document) {
      return Boolean.FALSE.equals(document.data().get("edit")) || document.generated()
          ? ""
          : EditUrl.of(EditUrl.view(edit), sources, document.sourcePath());
    }
  }

  PageDetails(
      LayoutRules rules,
      SourceLinks links,
      PageDates dates,
      LocalDates local,
      Authors authors,
      Alternates alternates) {
    this.rules = rules;
    this.links = links;
    this.dates = dates;
    this.local = local;
    this.authors = authors;
    this.alternates = alternates;
    this.tags = new Tags(alternates.view());
  }

  /**
   * What a generated page tells.
   *
   * @param robots what search engines are told; empty if it may be in their lists
   */
  DetailsModel generated(String lang, String robots) {
    return new DetailsModel(
        "", true, null, null, List.of(), "", "", robots, Locales.of(lang), List.of(), List.of());
  }

  /**
   * What the page of a document tells.
   *
   * @param text its body without its heading
   * @param headed whether its title is shown above the text
   * @param findings receives what is wrong in its front matter
   */
  DetailsModel of(
      Document document, String lang, String text, boolean headed, Consumer<Finding> findings) {
    if (rules.hasKeysOfTheme()) {
      check(document, findings);
    }
    Consumer<Finding> told = rules.hasKeysOfTheme() ? findings : finding -> {};
    return new DetailsModel(
        Lead.of(document, text, rules.hasKeysOfTheme()),
        headed,
        date(dates.published(document), lang),
        date(dates.changed(document), lang),
        authors.of(document, told),
        links.sourceUrl(document),
        links.twin(document),
        Indexing.robots(document),
        Locales.of(lang),
        alternates.of(document, lang, told),
        tags(document));
  }

  String editUrl(Document document) {
    return links.editUrl(document);
  }

  private @Nullable DateModel date(Optional<ZonedDateTime> date, String lang) {
    return date.map(known -> local.of(known, lang)).orElse(null);
  }

  private List<TagModel> tags(Document document) {
    boolean listed = tags.lists(document);
    Linker linker = Linker.relative(document.output());
    List<TagModel> models = new ArrayList<>();
    for (String name : TagName.of(document)) {
      String url = listed ? linker.to(tags.output(name)) : "";
      models.add(new TagModel(name, url, 0, List.of()));
    }
    return List.copyOf(models);
  }

  private static void check(Document document, Consumer<Finding> findings) {
    if (Indexing.isWrong(document)) {
      findings.accept(
          wrong(
              document,
              "robots",
              "\"robots\" is no rule for search engines",
              "Write \"robots: noindex\" or \"robots: noindex, nofollow\"."));
    }
    if (Canonical.isWrong(document)) {
      findings.accept(
          wrong(
              document,
              Canonical.KEY,
              "\"canonical\" is no address",
              "Write an address with https://, or a path from the site's root."));
    }
    if (StructuredData.isWrong(document.data().get(StructuredData.KEY))) {
      findings.accept(
          wrong(
              document,
              StructuredData.KEY,
              "\"json_ld\" must be keys and values, or a list of such",
              "Write for example \"json_ld: {\"@type\": HowTo, name: Mooring}\"."));
    }
    for (String key : SWITCHES) {
      Object value = document.data().get(key);
      if (value != null && !(value instanceof Boolean)) {
        findings.accept(noSwitch(document, key));
      }
    }
    if (Lead.isWrong(document)) {
      findings.accept(noSwitch(document, "lead"));
    }
    Object updated = document.data().get("updated");
    if (updated != null && Dates.of(updated, ZoneOffset.UTC).isEmpty()) {
      findings.accept(
          wrong(document, "updated", "\"updated\" is no date", "Write it as 2026-11-23."));
    }
    Object edit = document.data().get("edit");
    boolean address = edit instanceof String text && EditUrl.isAddress(text);
    if (edit != null && !(edit instanceof Boolean) && !address) {
      findings.accept(
          wrong(
              document,
              "edit",
              "\"edit\" must be false, or the address at which the document is edited",
              "Write \"edit: false\" to leave the links to the source out."));
    }
  }

  /** YAML 1.2 has no other words for true and false, such as yes and no. */
  private static Finding noSwitch(Document document, String key) {
    return wrong(
        document,
        key,
        "\"" + key + "\" must be true or false" + (key.equals("lead") ? ", or a sentence" : ""),
        "Write \"" + key + ": true\" or \"" + key + ": false\", without quotation marks.");
  }

  /** An error in the front matter of a document. */
  static Finding wrong(Document document, String key, String message, String hint) {
    return Finding.error(
        FindingCode.WRONG_TYPE,
        document.path(),
        document.frontMatter().positionOf(key),
        message,
        hint);
  }
}
