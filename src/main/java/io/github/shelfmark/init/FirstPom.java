package io.github.shelfmark.init;

import io.github.shelfmark.init.pom.PomPlugin;
import io.github.shelfmark.init.pom.UnchangedPomException;
import io.github.shelfmark.init.pom.WantedPlugin;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A POM for a directory without one, which has nothing but documents. */
final class FirstPom {
  private static final String POM =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <project xmlns="http://maven.apache.org/POM/4.0.0" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">
        <modelVersion>4.0.0</modelVersion>

        <groupId>org.example</groupId>
        <artifactId>@artifact@</artifactId>
        <version>1.0-SNAPSHOT</version>
        <packaging>pom</packaging>

        <name>@name@</name>

        <properties>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
      </project>
      """;

  private FirstPom() {}

  /**
   * Makes the POM, with the plugin in it.
   *
   * @param title the name of the project
   */
  static byte[] of(String title, WantedPlugin plugin) {
    String pom = POM.replace("@artifact@", artifact(title)).replace("@name@", escaped(title));
    try {
      return PomPlugin.plan(pom.getBytes(StandardCharsets.UTF_8), plugin).bytes();
    } catch (UnchangedPomException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A name as Maven allows them: letters, digits, and some signs between them. */
  static String artifact(String title) {
    String name =
        title
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9._-]+", "-")
            .replaceAll("^[._-]+|[._-]+$", "");
    return name.isEmpty() ? "docs" : name;
  }

  private static String escaped(String title) {
    StringBuilder out = new StringBuilder();
    title
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> {
                  if (Character.isISOControl(c) || c == 0xfffe || c == 0xffff) {
                    out.append(' ');
                  } else if (c < 0xd800 || c > 0xdfff) {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.toString();
  }
}
