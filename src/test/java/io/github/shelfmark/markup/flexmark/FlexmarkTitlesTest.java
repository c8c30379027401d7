package io.github.shelfmark.markup.flexmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.markup.container.DirectiveNames;
import io.github.shelfmark.markup.flexmark.parse.SiteParser;
import io.github.shelfmark.markup.flexmark.settings.FlexmarkSettings;
import io.github.shelfmark.text.BuildValues;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlexmarkTitlesTest {
  private final FlexmarkTitles titles =
      new FlexmarkTitles(
          new SiteParser(FlexmarkSettings.github().options(), DirectiveNames.NONE, Set.of()),
          BuildValues.NONE);

  @ParameterizedTest
  @CsvSource({
    "'# One\n\n# Two\n', One",
    "'One\n===\n\ntext', One",
    "'## Below\n\n# Above\n\ntext', Above",
    "'```\n# code\n```\n\n# Text\n', Text",
    "'# [One]\n\n[One]: x.html\n\n# Two', One",
    "'#\n\n# Two\n', Two",
    "'## Below\n\ntext', Below",
    "'text', ''"
  })
  void takeTheFirstHeadingOfLevelOne(String text, String title) {
    String lines = text.replace("\\n", "\n");
    assertThat(titles.title(lines)).isEqualTo(title);
    assertThat(titles.whole(lines)).isEqualTo(title);
  }

  @Test
  void readNoFurtherThanTheyHaveTo() {
    assertThat(TitleStart.of("a\n# b\nc\n")).isEqualTo("a\n# b\n");
    assertThat(TitleStart.of("a\n===\nc\n")).isEqualTo("a\n===\n");
    assertThat(TitleStart.of("## a\n#\n")).isEqualTo("## a\n#\n");
  }

  @Test
  void areTheSameAsThoseOfWholeTexts() {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    Random random = new Random(11);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int part = 0; part < 4; part++) {
        text.append(examples.get(random.nextInt(examples.size())).getSource());
        text.append(random.nextBoolean() ? "\n" : "");
        text.append(random.nextInt(3) == 0 ? "# Title " + part + "\n" : "");
      }
      assertThat(titles.title(text.toString()))
          .as(text.toString())
          .isEqualTo(titles.whole(text.toString()));
    }
  }
}
