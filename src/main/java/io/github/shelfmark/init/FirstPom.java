package io.github.shelfmark.init;

import io.github.shelfmark.init.pom.PomPlugin;
import io.github.shelfmark.init.pom.UnchangedPomException;
import io.github.shelfmark.init.pom.WantedPlugin;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A POM for a directory without one, which has nothing but documents. */
final class FirstPom {
  private static final String TEMPLATE = "first-pom.xml";

  private FirstPom() {}

  /**
   * Makes the POM, with the plugin in it.
   *
   * @param title the name of the project
   */
  static byte[] of(String title, WantedPlugin plugin) {
    String pom =
        StartingSite.text(TEMPLATE)
            .replace("@artifact@", artifact(title))
            .replace("@name@", escaped(title));
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
    return title
        .replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
