package io.github.shelfmark.theme.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The reference of templates lists the theme's messages, in the order of their file. */
class MessagesTableTest {
  private static final Path PAGE = Path.of("src", "docs", "reference", "templates.md");
  private static final Path FILE =
      Path.of("src/main/resources/io/github/shelfmark/theme/messages/en.properties");
  private static final Pattern MESSAGE = Pattern.compile("(?m)^(\\w+) = ");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

  @Test
  void hasEachMessage() throws IOException {
    String page = Files.readString(PAGE);
    String table = page.substring(page.indexOf("\n## Messages"), page.indexOf("\n## Variables"));

    assertThat(names(ROW, table)).isEqualTo(names(MESSAGE, Files.readString(FILE))).isNotEmpty();
  }

  private static List<String> names(Pattern pattern, String text) {
    List<String> names = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
