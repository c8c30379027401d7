package io.github.shelfmark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps the table of rooms true: who may import whom, and where each library is shut in. */
class ArchitectureTest {
  private static final String ROOT = "io.github.shelfmark";

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** A room and the rooms it may import; a room includes its sub-packages. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "finding|",
        "text|",
        "record|finding",
        "git|record finding",
        "yaml|finding",
        "config|yaml finding",
        "site|record config finding text",
        "read|site record config yaml finding text",
        "extension|site text finding",
        "markup|extension record site text config finding",
        "jekyll|markup extension read record site text config yaml finding",
        "theme|extension record site text markup config git yaml finding",
        "produce|extension record site read text markup config git finding",
        "sink|record site finding"
      })
  void aRoomImportsOnlyWhatTheTableSays(String room, String others) {
    List<String> allowed = new ArrayList<>(List.of(ROOT + "." + room + ".."));
    for (String other : others == null ? new String[0] : others.split(" ", -1)) {
      allowed.add(ROOT + "." + other + "..");
    }
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + room + "..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.and(
                resideInAPackage(ROOT + ".."),
                resideOutsideOfPackages(allowed.toArray(String[]::new))))
        .check(CODE);
  }

  @Test
  void mavenMapsToTheRootAndTellsFindings() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".maven..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.and(
                resideInAPackage(ROOT + ".."),
                resideOutsideOfPackages(ROOT, ROOT + ".finding", ROOT + ".maven..")))
        .check(CODE);
  }

  @ParameterizedTest
  @CsvSource({
    "freemarker.., .theme..",
    "org.snakeyaml.., .yaml",
    "org.eclipse.jgit.., .git",
    "org.fife.., .markup.highlight.lexer",
    "org.apache.maven.., .maven"
  })
  void eachLibraryStaysInItsRoom(String library, String room) {
    classes()
        .that(
            DescribedPredicate.describe(
                "use " + library,
                type ->
                    type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(
                            use ->
                                PackageMatcher.of(library)
                                    .matches(use.getTargetClass().getPackageName()))))
        .should()
        .resideInAnyPackage(
            Arrays.stream(room.split(" ", -1)).map(ROOT::concat).toArray(String[]::new))
        .check(CODE);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CODE);
  }
}
