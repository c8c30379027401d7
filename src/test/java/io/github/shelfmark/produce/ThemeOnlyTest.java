package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.LaidOut;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeOnlyTest {
  @TempDir private Path directory;

  @Test
  void aSiteWithItsOwnLayoutsHasNothingThatOnlyTheThemeNeeds() throws IOException {
    LaidOut site = LaidOut.in(directory).config("url: https://e.example$plugins: [jekyll-sitemap]");
    site.file("_layouts/l.html", "{{ content }}")
        .file("guide/a.html", "---$layout: l$title: A$---$a");

    BuiltSite own = site.build();
    assertThat(own.files("")).containsExactly("guide/a.html", "robots.txt", "sitemap.xml");

    BuiltSite themed = site.themed().build();
    assertThat(themed.files(""))
        .contains("guide/index.html", "index.html", "404.html", "sitemap.xml");
    assertThat(themed.files(".css")).isNotEmpty();
  }

  @Test
  void templatesAreReadOnlyWhereTheyAreUsedAlsoAfterABuildWithoutThem() throws IOException {
    LaidOut site = LaidOut.in(directory).config("title: T");
    site.file("_layouts/l.html", "{{ content }}").file("a.html", "---$layout: l$---$a");
    site.file("_theme/page.ftlh", "<#if x>");

    assertThat(site.build().text("a.html")).isEqualTo("a");
    assertThat(site.told()).isEmpty();

    site.themed().build();
    assertThat(site.told()).anyMatch(told -> told.startsWith("_theme/page.ftlh:1:"));
  }
}
