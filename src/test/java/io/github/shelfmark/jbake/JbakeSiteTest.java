package io.github.shelfmark.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.PegdownExtensions;
import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.testing.BuiltSite;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole sites; texts have {@code $} for line breaks. */
class JbakeSiteTest {
  @TempDir private Path source;
  @TempDir private Path output;

  private void write(String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.replace('$', '\n'));
  }

  private BuildReport build() throws IOException {
    return Shelfmark.build(
        BuildRequest.builder(source, output.resolve("site"))
            .overrides(Map.of("git", false))
            .now(Instant.parse("2026-06-01T00:00:00Z"))
            .build());
  }

  private boolean isBuilt(String page) throws IOException {
    return BuiltSite.at(output.resolve("site")).exists(page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // properties | document | whether it is built
        "default.type=page|title=x$status=published$date=2999-01-01$~~~~~~$Text$|true",
        "default.type=page|title=x$status=published-date$date=2999-01-01$~~~~~~$Text$|false",
        "default.type=page|title=x$status=published-date$date=2001-01-01$~~~~~~$Text$|true",
        "default.type=page|title=x$status=draft$~~~~~~$Text$|false",
        "default.type=page|title=x$status=Draft$~~~~~~$Text$|false",
        "default.type=page|title=x$~~~~~~$Text$|false",
        "default.type=page$default.status=published|title=x$~~~~~~$Text$|true",
        "default.type=page$default.status=published|Text without a header$|true",
        "a=b|title=x$status=published$~~~~~~$Text$|false",
        "a=b|title=x$type=page$status=published$~~~~~~$Text$|true",
        "a=b|title=x$type=boat$status=published$~~~~~~$Text$|false",
        "template.boat.file=b.ftl|title=x$type=boat$status=published$~~~~~~$Text$|true",
        "header.separator=----|title=x$type=page$status=published$----$Text$|true",
        "header.separator=----|title=x$type=page$status=published$~~~~~~$Text$|false",
        "a=b|---$title: x$type: page$status: published$---$Text$|true",
      })
  void documentsAreBuiltAsInJbake(String properties, String document, boolean built)
      throws IOException {
    write("jbake.properties", properties);
    write("content/index.md", "title=Home$type=page$status=published$~~~~~~$Home$");
    write("content/x.md", document);
    build();
    assertThat(isBuilt("x.html")).isEqualTo(built);
  }

  @Test
  void anAddressMayHaveNoExtension() throws IOException {
    write(
        "jbake.properties",
        "default.type=page$default.status=published$uri.noExtension=true$"
            + "uri.noExtension.prefix=/blog$output.extension=.htm");
    write("content/blog/first.md", "title=First$~~~~~~$Text$");
    write("content/other.md", "title=Other$~~~~~~$See [it](blog/first.md).$");
    build();
    assertThat(isBuilt("blog/first/index.html")).isTrue();
    assertThat(isBuilt("other.htm")).isTrue();
  }

  @Test
  void lineEndingsAndAMarkOfTheByteOrderDoNoHarm() throws IOException {
    write("jbake.properties", "default.type=page$");
    write(
        "content/index.md",
        "\uFEFF" + "title=Zürich$status=published$~~~~~~$Text$".replace("$", "\r\n"));
    build();
    assertThat(BuiltSite.at(output.resolve("site")).page("index.html").title())
        .startsWith("Zürich");
  }

  @Test
  void anOrdinarySiteMayHaveAFileOfTheName() throws IOException {
    write("jbake.properties", "default.type=page$");
    write("site.yml", "title: Mine$");
    write("index.md", "# Mine$");
    BuildReport report = build();
    assertThat(isBuilt("index.html")).isTrue();
    assertThat(report.findings()).extracting(Finding::headline).noneMatch(s -> s.contains("JBake"));
  }

  @Test
  void theOlderNameOfThePropertiesIsReadWhereThereIsNoOther() throws IOException {
    write("custom.properties", "default.type=page$default.status=published$");
    write("templates/page.ftl", "x");
    write("content/index.md", "title=Old$~~~~~~$Text$");
    build();
    assertThat(isBuilt("index.html")).isTrue();
    assertThat(isBuilt("custom.properties")).isFalse();
  }

  @Test
  void anUnknownExtensionOfMarkdownIsToldWithItsPlaceAndHasNoEffect() throws IOException {
    write("jbake.properties", "default.type=page$markdown.extensions=TABLES,-HARDWRAPS,+TABEL$");
    write("content/index.md", "title=T$status=published$~~~~~~$a | b$---|---$1 | 2$");
    BuildReport report = build();
    assertThat(report.findings())
        .extracting(Finding::headline)
        .containsExactly(
            "jbake.properties:2:21: there is no extension of pegdown \"TABEL\", so it has no effect");
    assertThat(BuiltSite.at(output.resolve("site")).page("index.html").select("td")).hasSize(2);
  }

  @Test
  void theNamesOfExtensionsAreThoseOfFlexmark() {
    assertThat(MarkdownExtensions.NAMES)
        .isEqualTo(
            Arrays.stream(PegdownExtensions.class.getFields())
                .map(Field::getName)
                .filter(name -> !name.startsWith("UNUS") && !name.equals("NOT_USED"))
                .collect(Collectors.toSet()));
  }
}
