package io.github.shelfmark.check;

import io.github.shelfmark.config.Language;
import io.github.shelfmark.config.Languages;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.Changes;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.RedirectTargets;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What translators have to do: the pages that a language lacks, and those whose original has been
 * changed after them, according to the history of the source. What is not committed has no date, so
 * it is never older. Authors may mean either, so the findings are information.
 */
public final class Translations {
  private static final int EXAMPLES = 5;

  private final Site site;
  private final Changes changes;
  private final Consumer<Finding> findings;

  private Translations(Site site, Changes changes, Consumer<Finding> findings) {
    this.site = site;
    this.changes = changes;
    this.findings = findings;
  }

  /**
   * Reports on each language but the main one.
   *
   * @param views the site, the view of the main language first
   * @param changes when documents were last changed
   */
  public static void check(List<SiteView> views, Changes changes, Consumer<Finding> findings) {
    SiteView main = views.get(0);
    Languages languages = main.site().config().languages();
    List<Document> originals = main.documents().stream().filter(Translations::isPage).toList();
    Translations check = new Translations(main.site(), changes, findings);
    for (Language language : languages.all()) {
      if (!language.code().equals(languages.main())) {
        check.of(language, originals);
      }
    }
  }

  private static boolean isPage(Document document) {
    return document.written()
        && document.isHtml()
        && !document.generated()
        && !document.isMissingPage()
        && RedirectTargets.target(document).isEmpty();
  }

  private void of(Language language, List<Document> originals) {
    List<String> missing = new ArrayList<>();
    for (Document original : originals) {
      Optional<Document> own =
          site.translation(original, language.code()).filter(page -> !page.isFallback());
      if (own.isEmpty()) {
        missing.add(original.path());
      } else {
        compare(original, own.get());
      }
    }
    if (!missing.isEmpty()) {
      report(language, missing, originals.size());
    }
  }

  private void report(Language language, List<String> missing, int all) {
    SiteConfig config = site.config();
    String examples = String.join(", ", missing.subList(0, Math.min(EXAMPLES, missing.size())));
    findings.accept(
        Finding.info(
            FindingCode.UNTRANSLATED,
            config.file(),
            language.position(),
            language.code()
                + " lacks "
                + missing.size()
                + " of "
                + all
                + (all == 1 ? " page: " : " pages: ")
                + examples
                + (missing.size() > EXAMPLES ? " and others" : ""),
            language.fallback()
                ? "Its readers see them in "
                    + config.languages().main()
                    + ", with a note. A translation of guide.md is "
                    + language.code()
                    + "/guide.md or guide."
                    + language.code()
                    + ".md."
                : "A translation of guide.md is "
                    + language.code()
                    + "/guide.md or guide."
                    + language.code()
                    + ".md."));
  }

  private void compare(Document original, Document translation) {
    Optional<Instant> changed = changes.updated(original.path());
    Optional<Instant> translated = changes.updated(translation.path());
    if (changed.isEmpty() || translated.isEmpty() || !changed.get().isAfter(translated.get())) {
      return;
    }
    findings.accept(
        Finding.info(
            FindingCode.OUTDATED,
            translation.path(),
            Position.NONE,
            "older than its original: "
                + original.path()
                + " was changed on "
                + day(changed.get())
                + ", this translation on "
                + day(translated.get()),
            "Bring it up to date and commit it, even if only a word changes."));
  }

  private LocalDate day(Instant moment) {
    ZoneId zone = site.config().content().timezone();
    return LocalDate.ofInstant(moment, zone);
  }
}
