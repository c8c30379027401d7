package io.github.shelfmark.markup.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.Rendered;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random texts of the characters that marks, attributes and definitions are made of. */
class MarksPropertiesTest {
  private static final String[] PARTS = {
    ":",
    "::",
    ":badge[",
    ":kbd[",
    ":icon[",
    "rocket",
    ":rokcet:",
    "]",
    "[",
    "(",
    ")",
    "{",
    "}",
    ".tip",
    "#a",
    "=",
    "\"",
    "'",
    "++",
    "+",
    "ctrl",
    "*",
    "_",
    "`",
    "!",
    "\\",
    " ",
    "\n",
    "\n\n",
    ": ",
    "  ",
    "> ",
    "- ",
    "A",
    "*[A]: b\n",
    "a_b",
    "[x](y)",
    "![x](y)",
    "\u00e4",
    "\u4f60",
    "\ud83d\ude80",
    "&amp;",
    "| ",
    "|---|",
    "# ",
    "https://a.b",
    "[^1]",
    "\n[^1]: n\n"
  };

  private final CommonMarkRenderer renderer = new CommonMarkRenderer(Links.UNCHANGED, List.of());

  @Test
  void everyTextHasBalancedHtmlAndFindingsInIt() {
    Random random = new Random(15);
    for (int round = 0; round < 20_000; round++) {
      String text = text(random);
      Body body = renderer.render(Fixtures.page("a.md", "a.html", text));
      Rendered.assertFindingsIn(text, body);
      Rendered.assertBalanced(body.html());
    }
  }

  @Test
  void backslashesMakeAllOfItText() {
    Random random = new Random(16);
    for (int round = 0; round < 5_000; round++) {
      String text =
          text(random).replace("\\", "").replace("`", "").replaceAll("(?=[:+{*])", "\\\\");
      Body body = renderer.render(Fixtures.page("a.md", "a.html", text));
      assertThat(body.html()).as(text).doesNotContain("class=\"badge", "<kbd", "<dl", "<abbr");
      assertThat(body.findings()).as(text).isEmpty();
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return text.toString();
  }
}
