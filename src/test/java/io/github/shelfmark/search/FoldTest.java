package io.github.shelfmark.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
  @ParameterizedTest
  @CsvSource({
    "MAVEN, maven",
    "Crème Brûlée, creme brulee",
    "GROẞ, gross",
    "İstanbul, istanbul",
    "ılık, ilik",
    "Ångström K, angstrom k",
    "Ærø Đorđe Ðað, aero dorde dad",
    "ΟΔΟΣ ὁδός, οδοσ οδοσ",
    "Ёлка, елка",
    "ﬃ ｶﾞ ㍿, ffi ガ 株式会社",
    "2⁵, 25",
  })
  void folds(String text, String folded) {
    assertThat(Fold.fold(text)).isEqualTo(folded);
  }

  @Test
  void noLocaleDecides() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(Fold.fold("TITLE ÉI")).isEqualTo("title ei");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatIsFoldedStaysAsItIs() {
    List<String> changed = new ArrayList<>();
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      String folded = Fold.fold(Character.toString(codePoint));
      if (!Fold.fold(folded).equals(folded)) {
        changed.add(Integer.toHexString(codePoint));
      }
    }
    assertThat(changed).isEmpty();
  }
}
