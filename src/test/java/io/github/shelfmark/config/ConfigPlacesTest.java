package io.github.shelfmark.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Position;
import io.github.shelfmark.yaml.YamlMapping;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigPlacesTest {
  private static final Position OURS = new Position(2, 1);
  private static final Position THEIRS = new Position(9, 5);
  private static final ConfigDefaults DEFAULTS =
      new ConfigDefaults(
          "site.xml",
          Map.of("sections", List.of(), "title", "X", "nav", List.of()),
          Map.of("sections[0].pages[1]", THEIRS, "title", THEIRS),
          List.of(),
          List.of());
  private static final ConfigPlaces PLACES =
      new ConfigPlaces(
          new WrittenConfig(
              "site.yml", new YamlMapping(Map.of("title", "Y"), Map.of("title", OURS))),
          DEFAULTS,
          Map.of("nav", List.of()),
          /* safe= */ false);

  @Test
  void aValueIsWhereTheHighestFileHasIt() {
    assertThat(PLACES.positionOf("title")).isEqualTo(OURS);
    assertThat(PLACES.fileOf("title")).isEqualTo("site.yml");
    assertThat(PLACES.positionOf("sections[0].pages[1]")).isEqualTo(THEIRS);
    assertThat(PLACES.fileOf("sections[0].pages[1]")).isEqualTo("site.xml");
  }

  @Test
  void whatNoFileHasHasNoPosition() {
    assertThat(PLACES.positionOf("sections[7]")).isEqualTo(Position.NONE);
    assertThat(PLACES.positionOf("nav[0]")).isEqualTo(Position.NONE);
  }

  @Test
  void onlyKeysThatNothingOverridesAreOfTheOtherFile() {
    assertThat(PLACES.files()).isEqualTo(Map.of("sections", "site.xml"));
    assertThat(ConfigPlaces.of("site.yml", YamlMapping.EMPTY).files()).isEmpty();
  }
}
