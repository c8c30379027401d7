package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortFormsTest {

  @Test
  void findsTheLongestFormAtEachPlace() {
    Random random = new Random(14);
    for (int round = 0; round < 3000; round++) {
      Set<String> forms = new TreeSet<>();
      for (int i = random.nextInt(6); i >= 0; i--) {
        forms.add(text(random, 1 + random.nextInt(5)));
      }
      String text = text(random, 30);
      int[] found = new ShortForms(forms).in(text);
      for (int at = 0; at < text.length(); at++) {
        assertThat(found[at])
            .as("%s in '%s' at %d", forms, text, at)
            .isEqualTo(of(forms, text, at));
      }
    }
  }

  private static String text(Random random, int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> String.valueOf("ab -\u00e4".charAt(random.nextInt(5))))
        .collect(Collectors.joining());
  }

  private static int of(Set<String> forms, String text, int at) {
    return forms.stream()
        .filter(form -> text.startsWith(form, at))
        .mapToInt(String::length)
        .filter(n -> at + n == text.length() || !Chars.isWord(text.charAt(at + n)))
        .max()
        .orElse(0);
  }

  @Test
  void takesTimeByTheTextHoweverManyFormsBeginAlike() {
    assertThat(steps(2000)).isLessThan(steps(1000) * 5 / 2);
  }

  /** What forms that begin alike take, each of them used once. */
  private static long steps(int count) {
    List<String> forms = IntStream.range(0, count).mapToObj(i -> "x".repeat(i % 50) + i).toList();
    ShortForms found = new ShortForms(forms);
    assertThat(found.in(String.join(" ", forms))).contains(forms.get(count - 1).length());
    return found.steps();
  }

  @Test
  void takesTimeByTheTextHoweverLongAFormIs() {
    String begun = "x ".repeat(5000);
    ShortForms forms = new ShortForms(Set.of("x ".repeat(2500) + "y"));
    forms.in(begun);
    assertThat(forms.steps()).isLessThan(10L * begun.length());
  }
}
