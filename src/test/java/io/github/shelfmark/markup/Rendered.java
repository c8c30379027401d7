package io.github.shelfmark.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.finding.Finding;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every rendered body fulfils. */
public final class Rendered {
  private static final Set<String> VOID = Set.of("br", "hr", "img", "input");

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)((?:\\s+[\\w:.-]+(?:=\"[^\"<]*\")?)*)\\s*/?>");

  private Rendered() {}

  /** Every finding is at a character of the text or just after the end of a line. */
  public static void assertFindingsIn(String text, Body body) {
    String[] lines = text.split("\n", -1);
    for (Finding finding : body.findings()) {
      assertThat(finding.position().line()).as(finding.headline()).isBetween(1, lines.length);
      assertThat(finding.position().column())
          .as(finding.headline())
          .isBetween(1, lines[finding.position().line() - 1].length() + 1);
    }
  }

  /** Every element is closed, in the right order, and no other {@code <} is left. */
  public static void assertBalanced(String html) {
    Deque<String> open = new ArrayDeque<>();
    String all = COMMENT.matcher(html).replaceAll("");
    Matcher tag = TAG.matcher(all);
    int at = 0;
    while (tag.find()) {
      assertThat(all.substring(at, tag.start())).as("text in %s", html).doesNotContain("<");
      at = tag.end();
      if (tag.group(1).isEmpty()) {
        if (!VOID.contains(tag.group(2))) {
          open.push(tag.group(2));
        }
      } else {
        assertThat(tag.group(2)).as("end tag in %s", html).isEqualTo(open.poll());
      }
    }
    assertThat(all.substring(at)).as("end of %s", html).doesNotContain("<");
    assertThat(open).as("open in %s", html).isEmpty();
  }
}
