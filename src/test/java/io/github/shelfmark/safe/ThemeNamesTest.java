package io.github.shelfmark.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every name in the theme's templates is either kept from strangers or harmless in a text. */
class ThemeNamesTest {
  private static final Path THEME = Path.of("src/main/resources/io/github/shelfmark/theme");
  private static final Pattern NAMES = Pattern.compile("\\b(class|id)=\"([^\"]*)\"");
  private static final Pattern INTERPOLATION = Pattern.compile("\\$\\{[^}]*}|<[^>]*>");

  /** Classes that look like nothing of the page around the text, or that our writers write too. */
  private static final Set<String> HARMLESS =
      Set.of(
          "all",
          "auto",
          "dark",
          "light",
          "external",
          "full",
          "icon",
          "lead",
          "meta",
          "more",
          "sections",
          "sections-description",
          "sections-item",
          "sections-more",
          "sections-title",
          "about",
          "source",
          "table-box",
          "tagged",
          "tags",
          "title",
          "top",
          "open",
          "print",
          "year");

  @Test
  void areThoseOfTheTemplates() throws IOException {
    Set<String> classes = new TreeSet<>();
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> files = Files.walk(THEME)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ftlh")).toList()) {
        collect(Files.readString(file), classes, ids);
      }
    }

    assertThat(ids).isNotEmpty().allMatch(ThemeNames::isId);
    assertThat(classes).hasSizeGreaterThan(40);
    assertThat(classes.stream().filter(name -> !ThemeNames.isClass(name) && !name.equals("style")))
        .isSubsetOf(HARMLESS);
    assertThat(HARMLESS).noneMatch(ThemeNames::isClass);
  }

  private static void collect(String template, Set<String> classes, Set<String> ids) {
    Matcher names = NAMES.matcher(template);
    while (names.find()) {
      Set<String> into = names.group(1).equals("id") ? ids : classes;
      String value = INTERPOLATION.matcher(names.group(2)).replaceAll(" ");
      for (String name : List.of(value.split("[\\s<]+"))) {
        if (name.matches("[a-z][a-z-]*[a-z]")) {
          into.add(name);
        }
      }
    }
  }
}
