package io.github.shelfmark.theme.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.shelfmark.theme.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks that the reference of template variables matches the code it is generated from. */
class VariablesPageTest {
  private static final Path PAGE = Path.of("src", "docs", "reference", "variables.md");
  private static final Path FILLED =
      Path.of("src/main/java/io/github/shelfmark/theme/PageVariables.java");
  private static final Pattern PUT =
      Pattern.compile("variables\\.put\\(\\s*\"(\\w+)\",\\s*([^;]+)\\);");

  /** The meaning of variables that are not records. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "content",
          "the rendered body, as markup",
          "heading",
          "the title that the body begins with, as markup; empty if `page.showTitle`",
          "text",
          "`content` without that title",
          "structured",
          "[JSON-LD](../guide/page-parts.md#for-search-engines-and-previews) as markup, for a"
              + " `script` element; empty without `url`",
          "toc",
          "the headings of this page that its contents show, nested, each a [toc](#toc)",
          "icons",
          "the [built-in icons](../writing/icons.md) by name, as markup; missing if there is none",
          "messages",
          "the theme's own texts, see [messages](templates.md#messages)",
          "project",
          "values of the POM: `name`, `groupId`, `artifactId`, `version`, `url`, `description`,"
              + " `tag` (of `<scm>`), `organization`, `inceptionYear`, `licence` and `licenceUrl`;"
              + " missing without a POM, so use `${project.version!\"\"}`");

  private static final String HEAD =
      "---\n"
          + "title: Template variables\n"
          + "sequence: 30\n"
          + "description: All variables that templates can use, generated from the code.\n"
          + "---\n\n"
          + "This page is generated from the records that the renderer passes to templates. Texts"
          + " that are not\n"
          + "given are empty; values that may be missing are marked as such and need `??` or a"
          + " default.\n\n";

  @Test
  void matchesTheCode() throws IOException {
    String expected = page();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, expected);
    }

    assertThat(Files.readString(PAGE))
        .as("mvn test -Dtest=VariablesPageTest -Dgolden.update=true regenerates it")
        .isEqualTo(expected);
  }

  private static String page() throws IOException {
    Map<String, RecordDoc> records = records();
    StringBuilder page = new StringBuilder(HEAD).append("| variable | meaning |\n|---|---|\n");
    for (String variable : variables()) {
      RecordDoc known = records.get(variable);
      String other = OTHERS.get(variable);
      assertThat(known == null && other == null).as("no description of " + variable).isFalse();
      String is = other == null && known != null ? "[below](#" + variable + ")" : other;
      page.append("| `").append(variable).append("` | ").append(is).append(" |\n");
    }
    List<String> order = new ArrayList<>(variables());
    order.retainAll(records.keySet());
    records.keySet().stream().filter(name -> !order.contains(name)).sorted().forEach(order::add);
    for (String name : order) {
      section(page, name, records.get(name));
    }
    return page.toString();
  }

  private static void section(StringBuilder page, String name, RecordDoc record) {
    page.append("\n## ").append(name).append("\n\n").append(record.about()).append("\n\n");
    page.append("| name | type | meaning |\n|---|---|---|\n");
    for (RecordDoc.Row row : record.components()) {
      page.append("| `").append(row.name()).append("` | ").append(row.type()).append(" | ");
      page.append(row.meaning().replace("|", "\\|")).append(" |\n");
    }
  }

  /** The names of the variables, in the order in which they are set. */
  private static List<String> variables() throws IOException {
    List<String> variables = new ArrayList<>();
    Matcher matcher = PUT.matcher(Files.readString(FILLED));
    while (matcher.find()) {
      variables.add(matcher.group(1));
    }
    assertThat(variables).contains("site", "page", "build");
    return variables;
  }

  private static Map<String, RecordDoc> records() throws IOException {
    Map<String, RecordDoc> records = new LinkedHashMap<>();
    for (var type : new ClassFileImporter().importPackagesOf(Model.class)) {
      if (type.isAssignableTo(Model.class) && !type.isInterface()) {
        String name = type.getSimpleName().replace("Model", "").toLowerCase(Locale.ROOT);
        records.put(name, RecordDoc.of(type.reflect()));
      }
    }
    return records;
  }
}
