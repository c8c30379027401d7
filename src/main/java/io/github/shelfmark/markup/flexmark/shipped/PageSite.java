package io.github.shelfmark.markup.flexmark.shipped;

import com.vladsch.flexmark.util.data.DataKey;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.Words;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What the site knows for one document. The dialect sets it in the tree, under {@link #KEY}.
 *
 * @param word the theme's word for a key, such as {@code warning}, in the language of the page
 * @param repository the address of the site's repository; empty if it names none
 * @param uses takes the names of the theme's block files that the page needs
 * @param leads whether a link leads somewhere, without reporting one that does not
 */
public record PageSite(
    UnaryOperator<String> word, String repository, Consumer<String> uses, Predicate<String> leads) {
  /** A document without a site. */
  public static final PageSite NONE =
      new PageSite(key -> capital(key), "", block -> {}, href -> false);

  /** Where the tree of a document has it. */
  public static final DataKey<PageSite> KEY = new DataKey<>("SHELFMARK_PAGE_SITE", NONE);

  /**
   * What a site knows for one of its documents.
   *
   * @param links resolves links
   * @param words the words of the theme
   * @param repository the address of the site's repository; empty if it names none
   * @param uses takes the names of block files
   */
  public static PageSite of(
      Document document, Links links, Words words, String repository, Consumer<String> uses) {
    return new PageSite(
        key -> words.word(document.text("lang"), key),
        repository,
        uses,
        href -> {
          AtomicBoolean broken = new AtomicBoolean();
          links.resolve(document, href, () -> Position.NONE, finding -> broken.set(true));
          return !broken.get();
        });
  }

  /** A word with a capital at its start. */
  static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
