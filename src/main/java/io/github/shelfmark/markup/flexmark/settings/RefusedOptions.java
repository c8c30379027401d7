package io.github.shelfmark.markup.flexmark.settings;

import java.util.Map;
import java.util.Optional;

/** Options that the site decides itself, and why. */
final class RefusedOptions {
  private static final String EMOJI = "Emoji are always characters, which need no pictures.";

  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("Parser.extensions", "Name them under \"extensions\"."),
          Map.entry("HtmlRenderer.type", "A page is written in HTML."),
          Map.entry("Parser.parser-emulation-profile", "Name it under \"profile\"."),
          Map.entry(
              "HtmlRenderer.obfuscate-email-random",
              "It would make another page in each build; \"obfuscate-email\" can be set."),
          Map.entry("EmojiExtension.attr-align", EMOJI),
          Map.entry("EmojiExtension.attr-image-size", EMOJI),
          Map.entry("EmojiExtension.attr-image-class", EMOJI),
          Map.entry("EmojiExtension.root-image-path", EMOJI),
          Map.entry("EmojiExtension.use-image-type", EMOJI),
          Map.entry("EmojiExtension.use-unicode-file-names", EMOJI));

  private RefusedOptions() {}

  /**
   * Why an option cannot be set; empty if it can.
   *
   * @param type the class that has the key
   * @param name the name of the key in the configuration
   */
  static Optional<String> reason(Class<?> type, String name) {
    return Optional.ofNullable(REASONS.get(type.getSimpleName() + "." + name));
  }
}
