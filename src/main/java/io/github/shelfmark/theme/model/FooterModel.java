package io.github.shelfmark.theme.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code site.footer}.
 *
 * @param columns its columns of links
 * @param text a sentence; empty if there is none
 * @param licence the licence of the project, from the configuration or the POM; missing if neither
 *     says
 * @param copyright whom it belongs to; empty if neither says
 * @param social icons that lead to the project elsewhere
 */
public record FooterModel(
    List<ColumnModel> columns,
    String text,
    @Nullable LinkModel licence,
    String copyright,
    List<SocialModel> social)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "columns" -> columns;
      case "text" -> text;
      case "licence" -> licence;
      case "copyright" -> copyright;
      case "social" -> social;
      default -> null;
    };
  }
}
