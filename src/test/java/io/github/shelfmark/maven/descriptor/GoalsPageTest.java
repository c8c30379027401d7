package io.github.shelfmark.maven.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Checks that the manual has all goals and parameters, as the plugin's descriptor has them. */
class GoalsPageTest {
  private static final Path PAGE = Path.of("src", "docs", "reference", "goals.md");
  private static final Path CONFIGURATION = PAGE.resolveSibling("configuration.md");
  private static final String SHARED = "Parameters of several goals";
  private static final String HEAD =
      """
      ---
      title: Goals
      sequence: 5
      description: All goals and their parameters, generated from the plugin's descriptor.
      ---

      `mvn shelfmark:help -Ddetail` prints the same, and `-Dgoal=check` only one goal. Where the POM does not name the
      plugin, a goal has the plugin's full name:

      ```shell
      mvn io.github.shelfmark:shelfmark-maven-plugin:help -Ddetail
      ```

      Parameters are set by the property on the command line, or by their name in `<configuration>`; those without a
      property only there. Which values they take is in [the configuration](configuration.md).
      """;

  @Test
  void matchesTheDescriptor() throws IOException {
    String expected = page(Goal.all());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, expected);
    }
    assertThat(Files.readString(PAGE))
        .as("mvn test -Dtest=GoalsPageTest -Dgolden.update=true regenerates it")
        .isEqualTo(expected);
  }

  @Test
  void everythingHasADescription() throws IOException {
    for (Goal goal : Goal.all()) {
      assertThat(goal.description()).as(goal.name()).endsWith(".");
      for (Goal.Parameter parameter : goal.parameters()) {
        assertThat(parameter.description()).as(goal + " " + parameter.name()).endsWith(".");
      }
    }
  }

  @Test
  void pageOfTheConfigurationHasTheParametersOfBuildAndCheck() throws IOException {
    String page = Files.readString(CONFIGURATION);
    for (Goal goal : Goal.all()) {
      if (List.of("check", "site-generate").contains(goal.name())) {
        for (Goal.Parameter parameter : goal.parameters()) {
          String property = parameter.property();
          String row = "| `" + parameter.name() + "` |" + (property.isEmpty() ? " |" : "");
          assertThat(page).contains(row + (property.isEmpty() ? "" : " `" + property + "` |"));
        }
      }
    }
  }

  private static String page(List<Goal> goals) {
    TreeMap<String, Set<String>> users = new TreeMap<>();
    for (Goal goal : goals) {
      for (Goal.Parameter parameter : goal.parameters()) {
        users.computeIfAbsent(row(parameter), row -> new LinkedHashSet<>()).add(goal.name());
      }
    }
    StringBuilder page = new StringBuilder(HEAD);
    for (Goal goal : goals) {
      page.append("\n## ").append(goal.name()).append("\n\n");
      page.append(markdown(goal.description())).append("\n\n");
      page.append(
          goal.phase().isEmpty()
              ? "It is bound to no phase.\n"
              : "Its phase is `" + goal.phase() + "`, if an execution does not say another.\n");
      List<String> own = new ArrayList<>();
      boolean shares = false;
      for (Goal.Parameter parameter : goal.parameters()) {
        boolean shared = users.getOrDefault(row(parameter), Set.of()).size() > 1;
        shares |= shared;
        if (!shared) {
          own.add(row(parameter));
        }
      }
      if (shares) {
        page.append("It has [parameters of several goals](#parameters-of-several-goals)")
            .append(own.isEmpty() ? ".\n" : ", and:\n");
      }
      table(page, own, "| parameter | property | default | meaning |\n|---|---|---|---|\n");
    }
    List<String> shared = new ArrayList<>();
    users.forEach(
        (row, names) -> {
          if (names.size() > 1) {
            shared.add(row.replaceFirst("\n$", " `" + String.join("`, `", names) + "` |\n"));
          }
        });
    page.append("\n## ").append(SHARED).append("\n");
    String head = "| parameter | property | default | meaning | goals |\n|---|---|---|---|---|\n";
    table(page, shared, head);
    return page.toString();
  }

  private static void table(StringBuilder page, List<String> rows, String head) {
    if (!rows.isEmpty()) {
      page.append("\n").append(head);
      rows.forEach(page::append);
    }
  }

  private static String row(Goal.Parameter parameter) {
    return "| "
        + code(parameter.name())
        + " | "
        + code(parameter.property())
        + " | "
        + code(parameter.standard())
        + " | "
        + markdown(parameter.description())
        + " |\n";
  }

  private static String code(String text) {
    return text.isEmpty() ? "" : "`" + text + "`";
  }

  /** HTML is Markdown; what only looks like Markdown is not. */
  private static String markdown(String html) {
    return html.replaceAll("\\s+", " ")
        .replaceAll("<(?!/?(?:a|code|em|strong)\\b)", "&lt;")
        .replaceAll("\\$\\{[^}]*}", "`$0`")
        .replaceAll("(?<![<>])\\S*\\*\\S*[^\\s.,;:]", "`$0`")
        .replace("|", "\\|");
  }
}
