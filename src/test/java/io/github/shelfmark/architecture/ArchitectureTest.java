package io.github.shelfmark.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the code to the tables of ARCHITECTURE.md: who may import whom, and use which library. */
class ArchitectureTest {
  private static final Imports IMPORTS = Imports.of();

  @Test
  void eachPackageHasItsRowAndEachRowItsPackage() throws IOException {
    assertThat(PackageTable.of(document()).faults(IMPORTS.packages())).isEmpty();
  }

  @Test
  void packagesImportOnlyWhatTheTableAllows() throws IOException {
    assertThat(IMPORTS.forbiddenBy(PackageTable.of(document()))).isEmpty();
  }

  @Test
  void importsInTheSourceAreOnlyWhatTheTableAllows() throws IOException {
    assertThat(SourceFiles.below(Path.of("src/main/java")).forbiddenBy(PackageTable.of(document())))
        .isEmpty();
  }

  @Test
  void librariesAreUsedOnlyWhereTheTableAllows() throws IOException {
    assertThat(IMPORTS.forbiddenBy(LibraryTable.of(document()))).isEmpty();
  }

  @Test
  void packagesHaveNoCycles() {
    withoutCycles().check(IMPORTS.classes());
  }

  static String document() throws IOException {
    return Files.readString(Path.of("ARCHITECTURE.md"));
  }

  /** The rule that packages have no cycles. The API and the engine behind it count as one. */
  static ArchRule withoutCycles() {
    return slices().assignedFrom(new ByPackage()).should().beFreeOfCycles();
  }

  /** Puts each package into a slice of its own, and the root package into that of the engine. */
  private static final class ByPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String name = Imports.nameOf(type.getPackageName());
      return SliceIdentifier.of(name.equals(Imports.ROOT_NAME) ? "engine" : name);
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
