package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholdersTest {
  private static final ZonedDateTime DATE =
      ZonedDateTime.of(2027, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC);

  private static Placeholders placeholders(Map<String, Object> data) {
    return new Placeholders("posts", "deep/My Post", "My Post", ".html", data, () -> DATE);
  }

  /** The second of January of 2027 is the Saturday of the last week of 2026. */
  @ParameterizedTest
  @CsvSource({
    "year, 2027",
    "short_year, 27",
    "month, 01",
    "i_month, 1",
    "short_month, Jan",
    "long_month, January",
    "day, 02",
    "i_day, 2",
    "short_day, Sat",
    "long_day, Saturday",
    "y_day, 002",
    "w_year, 2026",
    "week, 53",
    "w_day, 6",
    "hour, 03",
    "minute, 04",
    "second, 05",
    "collection, posts",
    "path, deep/My Post",
    "output_ext, .html",
    "name, my-post",
    "slug, my-post",
    "title, My-Post",
    "unknown,"
  })
  void haveJekyllsValues(String name, String value) {
    assertThat(placeholders(Map.of()).value(name)).isEqualTo(value);
  }

  @Test
  void theSlugOfTheFrontMatterComesFirst() {
    Placeholders own = placeholders(Map.of("slug", "Own One"));

    assertThat(own.value("slug")).isEqualTo("own-one");
    assertThat(own.value("title")).isEqualTo("Own-One");
    assertThat(own.value("name")).isEqualTo("my-post");
  }

  @Test
  void categoriesAreDirectoriesInLowerCaseWithoutDuplicates() {
    Placeholders some = placeholders(Map.of("categories", List.of("A b", "C", "a B", 7L)));

    assertThat(some.value("categories")).isEqualTo("a b/c/7");
    assertThat(some.value("slugified_categories")).isEqualTo("a-b/c/7");
    assertThat(placeholders(Map.of()).value("categories")).isEmpty();
  }

  @Test
  void theDateIsReadOnlyIfItIsNeeded() {
    Placeholders undated =
        new Placeholders(
            "notes",
            "a",
            "a",
            ".html",
            Map.of(),
            () -> {
              throw new IllegalStateException("no date");
            });

    assertThat(undated.value("name")).isEqualTo("a");
  }
}
