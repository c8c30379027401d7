package io.github.shelfmark.theme;

import io.github.shelfmark.config.Language;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SiteSearch;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.text.Direction;
import io.github.shelfmark.theme.model.LanguageModel;
import io.github.shelfmark.theme.model.TranslationsModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The languages in which a page can be read. Each leads to the same page; where a language has
 * none, to its home page.
 */
final class LanguageMenu {
  private static final String BLOCK = "languages";
  private static final TranslationsModel NONE =
      new TranslationsModel(List.of(), null, List.of(), List.of());

  private final SiteView view;
  private final List<SiteView> views;
  private final BlockFiles blocks;

  /**
   * The languages that pages of a view offer.
   *
   * @param views all views of the site
   */
  LanguageMenu(SiteView view, List<SiteView> views, BlockFiles blocks) {
    this.view = view;
    this.views = views;
    this.blocks = blocks;
  }

  /** A digest of where the languages of a document's page lead. */
  String key(Document document) {
    return key(other -> output(document, other)) + original(document);
  }

  /** A digest of where the languages of a section's page lead. */
  String key(Section section) {
    return key(other -> output(section.output(), other));
  }

  private String key(Function<SiteView, String> output) {
    if (views.size() < 2) {
      return "";
    }
    Fingerprint print = new Fingerprint();
    views.forEach(other -> print.add(output.apply(other)));
    return print.hex();
  }

  /** The languages of a document's page. */
  TranslationsModel of(Document document, Linker linker) {
    String spoken = original(document);
    return of(
        other -> output(document, other),
        linker,
        spoken.isEmpty()
            ? null
            : new LanguageModel(spoken, Direction.of(spoken), spoken, "", false));
  }

  /** The languages of a page that belongs to no document. */
  TranslationsModel of(String output, Linker linker) {
    return of(other -> output(output, other), linker, null);
  }

  private TranslationsModel of(
      Function<SiteView, String> output, Linker linker, @Nullable LanguageModel original) {
    if (views.size() < 2) {
      return NONE;
    }
    List<LanguageModel> languages = new ArrayList<>();
    for (Language language : view.config().languages().all()) {
      for (SiteView other : views) {
        if (other.lang().equals(language.code())) {
          languages.add(
              new LanguageModel(
                  other.lang(),
                  Direction.of(other.lang()),
                  language.name(),
                  linker.to(output.apply(other)),
                  other.root().equals(view.root())));
        }
      }
    }
    List<String> used = List.of(BLOCK);
    return new TranslationsModel(
        List.copyOf(languages),
        original,
        blocks.styles(used, linker),
        blocks.scripts(used, linker));
  }

  /** The language of a text that is not in the language of its page; empty if it is. */
  private String original(Document document) {
    if (!document.isFallback()) {
      return "";
    }
    String main = view.config().languages().main();
    String own =
        view.site()
            .documentAt(document.sourcePath())
            .map(original -> original.text("lang"))
            .orElse("");
    return own.isEmpty() ? main : own;
  }

  private String output(Document document, SiteView other) {
    if (other.root().equals(view.root())) {
      return document.output();
    }
    return view.site()
        .translation(document, other.lang())
        .filter(Document::written)
        .map(Document::output)
        .orElseGet(() -> output(document.output(), other));
  }

  /** The page of a section, or the home page, of another language. */
  private String output(String output, SiteView other) {
    if (other.root().equals(view.root())) {
      return output;
    }
    String same = other.root() + output.substring(view.root().length());
    if (output.equals(view.root() + SiteSearch.PAGE)) {
      return same;
    }
    boolean index = same.endsWith("/index.html");
    String prefix = "/" + same.substring(0, same.lastIndexOf('/') + 1);
    return index && other.sections().hasPrefix(prefix) ? same : other.home();
  }
}
