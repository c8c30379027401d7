package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Read;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownAnswersTest {
  private static final Read LINK = new Read.Link("a.md", "b.md");
  private static final Read LIST = new Read.Listing("/a/");

  private final Map<Read, String> site = new HashMap<>();
  private final List<Read> asked = new ArrayList<>();

  private KnownAnswers answers(String addressesBefore) {
    Answers one =
        read -> {
          asked.add(read);
          return site.get(read);
        };
    return new KnownAnswers(List.of(read -> null, one), addressesBefore);
  }

  @Test
  void linksHoldAsLongAsNothingHasMoved() {
    site.put(Read.Whole.ADDRESSES, "here");
    KnownAnswers same = answers("here");
    asked.clear();

    assertThat(same.holds(LINK, "b.html")).isTrue();
    assertThat(asked).isEmpty();
    assertThat(same.holds(LIST, "old")).isFalse();
  }

  @Test
  void linksAreResolvedAgainIfSomethingHasMoved() {
    site.put(Read.Whole.ADDRESSES, "there");
    site.put(LINK, "b.html");
    KnownAnswers moved = answers("here");

    assertThat(moved.addresses()).isEqualTo("there");
    assertThat(moved.holds(LINK, "b.html")).isTrue();
    assertThat(moved.holds(LINK, "c.html")).isFalse();
    assertThat(moved.holds(new Read.Link("a.md", "gone.md"), "gone.html")).isFalse();
  }

  @Test
  void eachQuestionIsAskedOnce() {
    site.put(LIST, "digest");
    KnownAnswers answers = answers("");
    asked.clear();

    for (int i = 0; i < 3; i++) {
      assertThat(answers.holds(LIST, "digest")).isTrue();
      assertThat(answers.answer(Read.Whole.DATA)).isNull();
    }
    assertThat(asked).containsExactly(LIST, Read.Whole.DATA);
  }

  @Test
  void whatNothingAnswersNeverHolds() {
    assertThat(answers("").holds(Read.Whole.UNREPEATABLE, "")).isFalse();
    assertThat(answers("").addresses()).isEmpty();
  }

  @Test
  void theFirstThatKnowsAnswers() {
    KnownAnswers answers = new KnownAnswers(List.of(read -> "first", read -> "second"), "");

    assertThat(answers.answer(LIST)).isEqualTo("first");
    assertThat(answers.answer(LINK)).isEqualTo("first");
  }
}
