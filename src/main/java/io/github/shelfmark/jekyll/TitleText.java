package io.github.shelfmark.jekyll;

import io.github.shelfmark.text.HtmlEntities;
import java.util.regex.Pattern;

/** Titles in Jekyll's front matter are HTML, because templates print them as they are. */
final class TitleText {
  private static final Pattern TAGS =
      Pattern.compile(
          "</?(?:a|abbr|b|br|code|del|em|i|ins|kbd|mark|small|span|strong|sub|sup|u|wbr)(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);

  /** The text of a title without its markup; what only looks like markup stays. */
  String of(String title) {
    String bare = title.indexOf('<') < 0 ? title : TAGS.matcher(title).replaceAll("");
    return HtmlEntities.decode(bare.isBlank() ? title : bare);
  }
}
