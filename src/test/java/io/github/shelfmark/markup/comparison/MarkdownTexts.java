package io.github.shelfmark.markup.comparison;

import io.github.shelfmark.testing.Choices;
import io.github.shelfmark.testing.Generator;

/** Documents made of every construct of CommonMark and GFM, whole or in pieces. */
final class MarkdownTexts {
  private static final String[] INDENTS = {"", "", "", "", " ", "  ", "   ", "    ", "\t"};

  private static final String[] CONTAINERS = {
    "> ", "- ", "* ", "+ ", "1. ", "2) ", ">", "-   ", "10. ", "- [ ] a", "- [x] a"
  };

  private static final String[] LINES = {
    "",
    "",
    "",
    "---",
    "***",
    "===",
    "```",
    "```java",
    "~~~",
    "<div>",
    "</div>",
    "<!-- c -->",
    "<p>a",
    "[a]: /u",
    "[b]: </v> 'title'",
    "| a | b |",
    "|---|:-:|",
    "a | b",
    "-|-",
    "# ",
    "## a ##",
    "#a",
    "-",
    "1.",
    "* * *",
    "_ _ _",
    "\\",
    "&nbsp;",
    "|",
    "    a"
  };

  private static final String[] STARTS = {"", "", "", "# ", "### ", "a ", "| ", "[a]: /"};

  private static final String[] SPANS = {
    "a",
    "b",
    "é",
    " ",
    "a ",
    "*",
    "**",
    "***",
    "_",
    "__",
    "`",
    "``",
    "~~",
    "~",
    "[a]",
    "[b]",
    "[a][b]",
    "[a](/u)",
    "[a](</u> \"t\")",
    "![a](/i)",
    "[",
    "]",
    "](/u)",
    "![",
    "(",
    ")",
    "<b>",
    "</b>",
    "<i a=\"b\">",
    "<tel:12>",
    "<",
    ">",
    "\\",
    "\\*",
    "\\[",
    "&amp;",
    "&copy;",
    "&#35;",
    "&a",
    "!",
    "'",
    "\"",
    ":",
    "|",
    "\\|",
    "  \n",
    "\\\n",
    "\n",
    "中",
    "1.",
    "-",
    "="
  };

  private MarkdownTexts() {}

  /** Texts of up to eight lines. */
  static Generator<String> any() {
    return Generator.by(MarkdownTexts::line)
        .list(1, 8)
        .map(lines -> String.join("\n", lines) + "\n");
  }

  private static String line(Choices choices) {
    StringBuilder line = new StringBuilder();
    while (choices.next(3) == 0 && line.length() < 12) {
      line.append(one(choices, INDENTS)).append(one(choices, CONTAINERS));
    }
    line.append(one(choices, INDENTS));
    if (choices.next(3) == 0) {
      return line.append(one(choices, LINES)).toString();
    }
    line.append(one(choices, STARTS));
    for (int spans = 1 + choices.next(6); spans > 0; spans--) {
      line.append(one(choices, SPANS));
    }
    return line.toString();
  }

  private static String one(Choices choices, String[] values) {
    return values[choices.next(values.length)];
  }
}
