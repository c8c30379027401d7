package io.github.shelfmark.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.paths.PathRules;
import io.github.shelfmark.testing.Property;
import io.github.shelfmark.testing.Texts;
import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagNameTest {
  @ParameterizedTest
  @CsvSource({
    "maven, maven",
    "Maven, maven",
    "Getting started, getting-started",
    "'  a -- b  ', a-b",
    "C, c",
    "C++, cplusplus",
    "C#, csharp",
    ".NET, dotnet",
    "Node.js, node-js",
    "a/b, a-b",
    "../../etc, dot-etc",
    ".git, dotgit",
    "港口, 港口",
    "『港口』の潮, 港口-の潮",
    "Übung, übung",
    "میناء‌ها, میناء-ها",
    "🚀, 🚀",
    "snake_case, snake_case",
    "NUL, tag-nul",
    "com1, tag-com1",
    "a\u202Eb, a-b",
  })
  void namesADirectory(String tag, String slug) {
    assertThat(TagName.slug(tag)).isEqualTo(slug);
  }

  @Test
  void signsAloneGetADigest() {
    assertThat(TagName.slug("!?")).matches("tag-[0-9a-f]{8}").isNotEqualTo(TagName.slug("?!"));
  }

  @Test
  void longTagsAreCutAndStayDifferent() {
    String first = TagName.slug("港".repeat(300) + "a");

    assertThat(first.length()).isLessThan(60);
    assertThat(first).isNotEqualTo(TagName.slug("港".repeat(300) + "b"));
  }

  @Test
  void everyTagHasANameThatFilesCanHave() {
    Property.forAll(
        Texts.any(300),
        tag -> {
          String slug = TagName.slug(tag);
          assertThat(slug).isNotEmpty().doesNotContain("/", "\\", ".", " ", "%", "?", "#", ":");
          assertThat(PathRules.problem("tags/" + slug + "/index.html")).isEmpty();
          assertThat(TagName.slug(slug)).as("of itself").isEqualTo(slug);
          assertThat(slug).isEqualTo(slug.toLowerCase(Locale.ROOT));
        });
  }

  @Test
  void composedAndDecomposedTextsAreOneTag() {
    Property.forAll(
        Texts.any(60),
        tag ->
            assertThat(TagName.slug(Normalizer.normalize(tag, Normalizer.Form.NFD)))
                .isEqualTo(TagName.slug(Normalizer.normalize(tag, Normalizer.Form.NFC))));
  }
}
