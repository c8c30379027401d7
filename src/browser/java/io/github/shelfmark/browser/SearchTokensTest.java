package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.github.shelfmark.search.Fold;
import io.github.shelfmark.search.Stem;
import io.github.shelfmark.search.Tokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The build and the browser cut every text into the same terms at the same places. */
@ExtendWith(InBrowser.class)
final class SearchTokensTest {
  private static final int TEXTS = 4000;

  /** Beginnings of blocks of scripts and signs, and how many code points are taken from there. */
  private static final int[][] BLOCKS = {
    {0x00, 0x80},
    {0x20, 0x5F},
    {'a', 26},
    {'A', 26},
    {'0', 10},
    {0x80, 0x100},
    {0x180, 0x1D0},
    {0x300, 0x70},
    {0x370, 0x190},
    {0x590, 0x170},
    {0x900, 0x80},
    {0xE00, 0x100},
    {0x1000, 0xA0},
    {0x10A0, 0x60},
    {0x1100, 0x100},
    {0x1780, 0x80},
    {0x1D00, 0x100},
    {0x1E00, 0x200},
    {0x2000, 0x70},
    {0x2070, 0x120},
    {0x2460, 0xA0},
    {0x2E80, 0x180},
    {0x3000, 0x100},
    {0x3100, 0x100},
    {0x3200, 0x200},
    {0x4E00, 0x300},
    {0xA960, 0x20},
    {0xAC00, 0x300},
    {0xD7B0, 0x50},
    {0xE000, 0x20},
    {0xF900, 0x200},
    {0xFB00, 0x50},
    {0xFE00, 0x70},
    {0xFF00, 0xF0},
    {0x1D400, 0x400},
    {0x1F300, 0x200},
    {0x1F1E6, 26},
    {0x1B000, 0x40},
    {0x20000, 0x100},
    {0x2F800, 0x100},
    {0xE0100, 0xF0},
    {0x10400, 0x50},
    {0x1E900, 0x44}
  };

  private static final List<String> NASTY =
      List.of(
          " ",
          " ",
          "-",
          "_",
          ".",
          "'",
          "\u00AD",
          "\u200B",
          "\u200D",
          "\u0301",
          "\u3099",
          "\u309A",
          "\uFF9E",
          "\u0130",
          "\u0131",
          "\u1E9E",
          "\u03A3",
          "\u03C2",
          "\uFB03",
          "\u212B",
          "\u3000",
          "\u00A0",
          "\u0085",
          "HTTPServer",
          "aB",
          "Base64Encoder",
          "\u30AB\u3099",
          "\u1112\u1161\u11AB",
          "\u5206\u5E03\u5F0F",
          "\uD83D\uDC69\u200D\uD83D\uDCBB",
          "e\u0301",
          "\uFEFF",
          "\uFE0F");

  private static final String TERMS =
      """
      (texts) => {
        const { tokens, termsOf, isTight } = shelfmarkSearch;
        return texts.map((text) => {
          let place = 0;
          let last;
          const found = tokens(text);
          return found.map((token, i) => {
            place = last ? (place | 1) + 1 + isTight(last, token) : 0;
            last = token;
            const next = found[i + 1];
            const pair = token.single && next?.single && isTight(token, next) ? termsOf(next)[0] : "";
            const [whole, ...parts] = termsOf(token);
            const at = ["", place, token.start, token.end].join(" ");
            return [whole + pair, ...parts].map((term) => term + at + "\\n").join("");
          }).join("");
        });
      }\
      """;

  private static void with(Browser browser, Path directory, Consumer<Page> test) {
    Path site = Samples.build(directory, Map.of("index.md", "# Home\n\nText.\n"));
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = browser.newContext()) {
      test.accept(SearchEngine.in(reader.newPage(), server.root(), site).page());
    }
  }

  /** A code point that this Java knows; browsers may know later versions of Unicode. */
  private static boolean known(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.UNASSIGNED && type != Character.SURROGATE;
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    int runs = 1 + random.nextInt(8);
    for (int run = 0; run < runs; run++) {
      int[] block = BLOCKS[random.nextInt(BLOCKS.length)];
      int length = random.nextInt(40) == 0 ? 300 : 1 + random.nextInt(6);
      for (int i = 0; i < length; i++) {
        int codePoint = block[0] + random.nextInt(block[1]);
        if (random.nextInt(4) == 0) {
          text.append(NASTY.get(random.nextInt(NASTY.size())));
        } else if (known(codePoint)) {
          text.appendCodePoint(codePoint);
        }
      }
      if (random.nextBoolean()) {
        text.append(NASTY.get(random.nextInt(NASTY.size())));
      }
    }
    return text.toString();
  }

  private static String expected(String text) {
    StringBuilder terms = new StringBuilder();
    for (Tokenizer.Term term : Tokenizer.terms(text)) {
      terms.append(term.text()).append(' ').append(term.position());
      terms.append(' ').append(term.start()).append(' ').append(term.end()).append('\n');
    }
    return terms.toString();
  }

  private static boolean agree(Page page, List<String> texts) {
    List<?> actual = (List<?>) page.evaluate(TERMS, texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(actual.get(i)).as(texts.get(i)).isEqualTo(expected(texts.get(i)));
    }
    return true;
  }

  @Test
  void agreeOnRandomTexts(Browser browser, @TempDir Path directory) {
    Random random = new Random(16);
    List<String> texts = new ArrayList<>();
    while (texts.size() < TEXTS) {
      texts.add(random(random));
    }
    with(browser, directory, page -> agree(page, texts));
  }

  /** Each between letters, between characters without spaces, twice in a row, and alone. */
  @Test
  void agreeOnEveryCodePoint(Browser browser, @TempDir Path directory) {
    List<String> texts = new ArrayList<>();
    for (int codePoint = 0; codePoint < 0x110000; codePoint++) {
      if (known(codePoint) && (codePoint < 0x20000 || codePoint % 97 == 0)) {
        String one = Character.toString(codePoint);
        texts.add("x" + one + "y " + one + " \u6C49" + one + one + "\u5B57");
      }
    }
    with(browser, directory, page -> agree(page, texts));
  }

  @Test
  void foldAlike(Browser browser, @TempDir Path directory) {
    Random random = new Random(7);
    List<String> texts = new ArrayList<>();
    while (texts.size() < TEXTS) {
      texts.add(random(random));
    }
    with(
        browser,
        directory,
        page ->
            assertThat(page.evaluate("texts => texts.map(shelfmarkSearch.fold)", texts))
                .isEqualTo(texts.stream().map(Fold::fold).toList()));
  }

  @Test
  void haveTheSameStems(Browser browser, @TempDir Path directory) {
    Random random = new Random(3);
    List<String> syllables =
        List.of(
            "a", "e", "i", "o", "u", "y", "s", "z", "x", "ch", "sh", "st", "ss", "tt", "pp", "ll",
            "ing", "ed", "ies", "es", "ie", "eed", "us", "is", "ying", "ee", "map", "log");
    List<String> words = new ArrayList<>(List.of("", "a", "ing", "\u00FCber", "caf\u00E9s", "a1s"));
    while (words.size() < 20_000) {
      StringBuilder word = new StringBuilder();
      for (int i = random.nextInt(5); i >= 0; i--) {
        word.append(syllables.get(random.nextInt(syllables.size())));
      }
      words.add(word.toString());
    }
    with(
        browser,
        directory,
        page -> {
          List<?> stems = (List<?>) page.evaluate("all => all.map(shelfmarkSearch.stem)", words);
          for (int i = 0; i < words.size(); i++) {
            assertThat(stems.get(i)).as(words.get(i)).isEqualTo(Stem.stem(words.get(i)));
          }
          // Every form of a word is among those that the engine looks up.
          assertThat(
                  page.evaluate(
                      "all => all.map((word) => [word, shelfmarkSearch.stem(word)]).filter(([word,"
                          + " root]) => word !== root && !shelfmarkSearch"
                          + ".variants(root).concat(shelfmarkSearch.variants(word)).includes(word))",
                      words))
              .isEqualTo(List.of());
        });
  }
}
