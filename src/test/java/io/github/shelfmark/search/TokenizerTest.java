package io.github.shelfmark.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.search.Tokenizer.Term;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two  words.        | two@0 words@2",
        "org.slf4j:slf4j-api:2.0 | org@0 slf4j@3 slf4j@5 api@7 2@9 0@11",
        "a, b               | a@0 b@2",
        "--batch-mode       | batch@0 mode@3",
        "snake_case         | snake@0 case@3",
        "ReentrantLock      | reentrantlock@0 reentrant@0 lock@0",
        "HTTPServer         | httpserver@0 http@0 server@0",
        "Base64Encoder      | base64encoder@0 base64@0 encoder@0",
        "XMLHttpRequest2B   | xmlhttprequest2b@0 xml@0 http@0 request2@0",
        "getX               | getx@0 get@0",
        "UPPER lower Title  | upper@0 lower@2 title@4",
        "naïveParser        | naiveparser@0 naive@0 parser@0",
        "soft\u00ADhyphen   | softhyphen@0",
        "Straße ŁÓDŹ Œuvre Þing ΣΟΦΟΣ | strasse@0 lodz@2 oeuvre@4 thing@6 σοφοσ@8",
        "ﬁne Ｗｉｄｅ ①       | fine@0 wide@2",
        "分布式              | 分布@0 布式@3 式@5",
        "使用Maven构建       | 使用@0 用@3 maven@5 构建@7 建@9",
        "用，户 名           | 用@0 户@2 名@4",
        "用 Maven、a         | 用@0 maven@2 a@5",
        "ガイド              | ガイ@0 イド@3 ド@5",
        "ｶﾞｲﾄﾞ               | ガイ@0 イド@3 ド@5",
        "한국 어              | 한국@0 국@3 어@4",
        "ไทย                 | ไท@0 ทย@3 ย@5",
        "قَلَم привет        | قَلَم@0 привет@2",
        "😀 x                | x@0",
        "… — !               |",
      })
  void cutsTexts(String text, String terms) {
    assertThat(written(Tokenizer.terms(text))).isEqualTo(terms == null ? "" : terms);
  }

  @Test
  void countsOffsetsInUnitsOfUtf16() {
    assertThat(Tokenizer.terms("é 😀 𠀀用\u200B fooBar"))
        .containsExactly(
            new Term("e", 0, 0, 1, false),
            new Term("𠀀用", 2, 5, 7, false),
            new Term("用", 5, 7, 8, false),
            new Term("foobar", 6, 10, 16, false),
            new Term("foo", 6, 10, 16, true),
            new Term("bar", 6, 10, 16, true));
  }

  @Test
  void sequencesDoNotReachOverBlocks() {
    List<Integer> positions = new ArrayList<>();
    Tokenizer tokenizer =
        new Tokenizer((term, length, token) -> positions.add(token.position()));
    for (String block : List.of("one two", "", ". three", "四")) {
      byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
      tokenizer.block();
      tokenizer.read(bytes, 0, bytes.length);
    }
    assertThat(positions).containsExactly(0, 2, 6, 10);
  }

  @Test
  void goesOnInTheMiddleOfAPage() {
    List<Integer> positions = new ArrayList<>();
    Tokenizer tokenizer =
        new Tokenizer((term, length, token) -> positions.add(token.position()));
    tokenizer.start(40);
    tokenizer.block();
    byte[] bytes = "one, two".getBytes(StandardCharsets.UTF_8);
    tokenizer.read(bytes, 0, bytes.length);
    assertThat(positions).containsExactly(40, 42);
  }

  @Test
  void termsHaveAtMost64Units() {
    assertThat(Tokenizer.terms("a".repeat(100_000)))
        .containsExactly(new Term("a".repeat(64), 0, 0, 100_000, false));
    assertThat(Tokenizer.terms("a" + "𐐨".repeat(500)))
        .containsExactly(new Term("a" + "𐐨".repeat(31), 0, 0, 1001, false));
    assertThat(Tokenizer.terms("か" + "\u3099".repeat(500)).get(0).end()).isEqualTo(501);
  }

  @Test
  void identifiersHaveAtMost16Parts() {
    assertThat(Tokenizer.terms("Ab".repeat(100))).hasSize(17);
    assertThat(Tokenizer.terms("x".repeat(255) + "𐐨Yz")).hasSize(1);
  }

  @Test
  void everyCodePointOfAWordLeavesATerm() {
    List<String> without = new ArrayList<>();
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      byte kind = CodePoints.of(codePoint);
      if (kind == CodePoints.WORD || kind == CodePoints.SINGLE) {
        String text = Character.toString(codePoint);
        List<Term> terms = Tokenizer.terms(text);
        if (terms.size() != 1
            || terms.get(0).text().isEmpty()
            || !terms.get(0).text().equals(Fold.fold(text))) {
          without.add(Integer.toHexString(codePoint));
        }
      }
    }
    assertThat(without).isEmpty();
  }

  @Test
  void composedAndDecomposedTextsHaveTheSameTerms() {
    for (String text : List.of("Ärger à la crème", "がぎぐゲゴ", "한국어 사전", "Đặc biệt", "й ё")) {
      String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
      assertThat(decomposed).isNotEqualTo(text);
      assertThat(written(Tokenizer.terms(decomposed))).isEqualTo(written(Tokenizer.terms(text)));
    }
  }

  @Test
  void textsOfAllScriptsAreCutAtTheirTokens() {
    for (int seed = 0; seed < 300; seed++) {
      String text = RandomTexts.text(new Random(seed), 200);
      int position = -1;
      for (Term term : Tokenizer.terms(text)) {
        assertThat(term.position() - position).as("seed %d", seed).isBetween(0, 4);
        assertThat(term.text()).hasSizeBetween(1, 64);
        if (!term.part()) {
          assertThat(term.position()).as("seed %d", seed).isGreaterThan(position);
          assertThat(Tokenizer.terms(text.substring(term.start(), term.end())).get(0).position())
              .isZero();
        }
        position = term.position();
      }
    }
  }

  private static String written(List<Term> terms) {
    List<String> all = new ArrayList<>();
    terms.forEach(term -> all.add(term.text() + "@" + term.position()));
    return String.join(" ", all);
  }
}
