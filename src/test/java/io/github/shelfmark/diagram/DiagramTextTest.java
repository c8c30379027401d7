package io.github.shelfmark.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagramTextTest {
  @Test
  void linesThatPlantUmlWantsAreAdded() {
    assertThat(DiagramText.of("A -> B\n"))
        .isEqualTo(new DiagramText("@startuml\nA -> B\n@enduml\n", 1));
  }

  @Test
  void whatHasThemStaysAsItIs() {
    String mind = "\n  @startmindmap\n* a\n@endmindmap\n";

    assertThat(DiagramText.of(mind)).isEqualTo(new DiagramText(mind, 0));
  }

  @Test
  void noTextChoosesAnotherLayout() {
    assertThat(DiagramText.of("@startuml\n !PRAGMA  layout graphviz\nclass A\n@enduml").text())
        .isEqualTo("@startuml\n'\nclass A\n@enduml\n");
  }
}
