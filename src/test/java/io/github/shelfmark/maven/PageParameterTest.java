package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageParameterTest {
  @Test
  void pagesOfThePomHaveTheKeysOfSiteYml() {
    PageParameter text = new PageParameter();
    text.set("usage.md");
    PageParameter link = new PageParameter();
    link.setTitle("Javadoc");
    link.setUrl("/apidocs/");
    SectionParameter section = new SectionParameter();
    section.setTitle("Guides");
    section.setPages(List.of(text, link));
    section.setIndex("guides.md");

    assertThat(section.toConfig())
        .isEqualTo(
            Map.of(
                "title",
                "Guides",
                "index",
                "guides.md",
                "pages",
                List.of(
                    Map.of("page", "usage.md"), Map.of("title", "Javadoc", "url", "/apidocs/"))));
  }
}
