package io.github.shelfmark.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Shows that {@link ArchitectureTest} fails when it should: classes that break its rules are
 * compiled into packages of the main code, and reported one by one.
 */
class ForbiddenImportsTest {
  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          // From one package at the top to another.
          entry("produce.TopToTop", "theme.Theme"),
          // From one package inside another to a sibling.
          entry("markup.liquid.InnerToSibling", "markup.kramdown.KramdownRenderer"),
          entry("markup.liquid.filter.InnerToSibling", "markup.liquid.tag.Tags"),
          // From a package that may import nothing, or only what is inside it.
          entry("text.NothingOfOurs", "finding.Finding"),
          entry("markup.highlight.OnlyItsLexers", "config.SiteConfig"),
          // To a package inside one that may be imported itself.
          entry("engine.TopToInner", "markup.commonmark.tree.Block"),
          // From and to a package without a row.
          entry("unknown.FromUnknown", "finding.Finding"),
          entry("engine.ToUnknown", "unknown.FromUnknown"),
          // Cycles, one of them through the API.
          entry("site.Back", "read.SiteReader"),
          entry("sink.BackToTheApi", "BuildReport"),
          // Libraries where they may not be used, and one without a row.
          entry("config.UsesTemplates", "freemarker.template.Template"),
          entry("read.UsesYaml", "org.snakeyaml.engine.v2.api.Load"),
          entry("site.UsesGit", "org.eclipse.jgit.lib.Repository"),
          entry("markup.highlight.UsesTokens", "org.fife.ui.rsyntaxtextarea.Token[]"),
          entry("engine.UsesMaven", "org.apache.maven.project.MavenProject"),
          entry("sink.UsesUnknown", "org.junit.jupiter.api.Test"),
          // Allowed.
          entry("jekyll.Allowed", "markup.liquid.tag.Tags"),
          entry("theme.model.Allowed", "freemarker.template.Template"));

  @TempDir private static Path directory;
  private static @Nullable Imports withAll;

  @BeforeAll
  static void compile() throws IOException {
    Map<String, String> full = new TreeMap<>();
    CLASSES.forEach((name, used) -> full.put(ours(name), isLibrary(used) ? used : ours(used)));
    Compiled.to(directory, full);
    withAll = Imports.of(directory);
  }

  @Test
  void importsThatTheTableDoesNotAllowAreReported() throws IOException {
    assertThat(imports().forbiddenBy(PackageTable.of(ArchitectureTest.document())))
        .containsExactlyInAnyOrder(
            "produce.TopToTop uses theme.Theme",
            "markup.liquid.InnerToSibling uses markup.kramdown.KramdownRenderer",
            "markup.liquid.filter.InnerToSibling uses markup.liquid.tag.Tags",
            "text.NothingOfOurs uses finding.Finding",
            "markup.highlight.OnlyItsLexers uses config.SiteConfig",
            "engine.TopToInner uses markup.commonmark.tree.Block",
            "unknown.FromUnknown uses finding.Finding",
            "engine.ToUnknown uses unknown.FromUnknown",
            "site.Back uses read.SiteReader",
            "sink.BackToTheApi uses BuildReport");
  }

  @Test
  void importsOfConstantsAreReported() throws IOException {
    Path source = Files.createDirectories(directory.resolve("source"));
    Files.writeString(
        source.resolve("Constant.java"),
        """
        package io.github.shelfmark.text;
        import static io.github.shelfmark.config.ConfigReader.SITE_FILE;
        import io.github.shelfmark.config.ConfigReader;
        import io.github.shelfmark.text.Html;
        import io.github.shelfmark.*;
        import java.util.List;
        """);

    assertThat(SourceFiles.below(source).forbiddenBy(PackageTable.of(ArchitectureTest.document())))
        .containsExactly(
            "text imports config.ConfigReader.SITE_FILE",
            "text imports config.ConfigReader",
            "text imports *");
  }

  @Test
  void packagesWithoutARowAreReported() throws IOException {
    assertThat(faults(ArchitectureTest.document()))
        .containsExactly("package without a row: unknown");
  }

  @Test
  void rowsWithoutAPackageAreReported() throws IOException {
    assertThat(
            faults(withRows("| `gone` | was removed | `lost` |\n| `yaml` | once more | nothing |")))
        .contains(
            "row without a package: gone",
            "gone may import no such package: lost",
            "more than one row: yaml");
  }

  @Test
  void aCellThatIsNoListOfNamesIsRefused() throws IOException {
    String document = withRows("| `gone` | - | some |");

    assertThatThrownBy(() -> PackageTable.of(document)).hasMessageEndingWith(": some");
  }

  @Test
  void usesOfALibraryElsewhereAreReported() throws IOException {
    assertThat(imports().forbiddenBy(LibraryTable.of(ArchitectureTest.document())))
        .containsExactlyInAnyOrder(
            "config.UsesTemplates uses freemarker.template.Template",
            "read.UsesYaml uses org.snakeyaml.engine.v2.api.Load",
            "site.UsesGit uses org.eclipse.jgit.lib.Repository",
            "markup.highlight.UsesTokens uses org.fife.ui.rsyntaxtextarea.Token",
            "engine.UsesMaven uses org.apache.maven.project.MavenProject",
            "sink.UsesUnknown uses org.junit.jupiter.api.Test");
  }

  @Test
  void cyclesAreReported() {
    assertThat(
            ArchitectureTest.withoutCycles()
                .evaluate(imports().classes())
                .getFailureReport()
                .getDetails())
        .anySatisfy(cycle -> assertThat(cycle).contains("Slice read", "Slice site", "site.Back"))
        .anySatisfy(cycle -> assertThat(cycle).contains("Slice engine", "sink.BackToTheApi"));
  }

  private static Imports imports() {
    return Objects.requireNonNull(withAll);
  }

  private static List<String> faults(String document) {
    return PackageTable.of(document).faults(imports().packages());
  }

  /** The document with rows added to the table of packages. */
  private static String withRows(String rows) throws IOException {
    return ArchitectureTest.document().replace("\n| `finding` |", "\n" + rows + "\n| `finding` |");
  }

  private static boolean isLibrary(String type) {
    return type.startsWith("org.") || type.startsWith("freemarker.");
  }

  private static String ours(String name) {
    return Imports.ROOT + "." + name;
  }
}
