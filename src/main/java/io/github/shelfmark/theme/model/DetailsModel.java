package io.github.shelfmark.theme.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code page.details}: what is told about a page around its text. Texts that do not apply are
 * empty.
 *
 * @param lead a sentence below the title, from {@code description} or {@code lead} in the front
 *     matter; empty if the text begins with the same
 * @param headed whether the title, and so what is below it, is shown above the text
 * @param published its date, from the front matter; missing if it has none
 * @param changed when it was last changed; missing if unknown
 * @param writers the authors that the front matter names
 * @param sourceUrl where its source can be read
 * @param twin where the same text is as Markdown
 * @param robots what search engines are told, such as {@code noindex}
 * @param locale its language as social networks name it, such as {@code de_DE}; empty if unknown
 * @param alternates the page in all languages that it is in, itself among them; empty if there is
 *     only one, or the site has no {@code url}
 * @param tags its tags, with links to their pages
 */
public record DetailsModel(
    String lead,
    boolean headed,
    @Nullable DateModel published,
    @Nullable DateModel changed,
    List<PersonModel> writers,
    String sourceUrl,
    String twin,
    String robots,
    String locale,
    List<AlternateModel> alternates,
    List<TagModel> tags)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "lead" -> lead;
      case "headed" -> headed;
      case "published" -> published;
      case "changed" -> changed;
      case "writers" -> writers;
      case "sourceUrl" -> sourceUrl;
      case "twin" -> twin;
      case "robots" -> robots;
      case "locale" -> locale;
      case "alternates" -> alternates;
      case "tags" -> tags;
      default -> null;
    };
  }
}
