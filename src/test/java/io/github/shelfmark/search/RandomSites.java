package io.github.shelfmark.search;

import io.github.shelfmark.extension.PageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sites with words that few and many pages have, in texts of all kinds. */
final class RandomSites {
  private RandomSites() {}

  /** A site whose pages have up to so many blocks. */
  static SearchSite site(long seed, int pages, int blocks) {
    Random random = new Random(seed);
    List<SearchPage> all = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      PageText.Builder text = new PageText.Builder(100);
      text.block(PageText.TITLE, "Page " + word(random));
      int count = random.nextInt(blocks + 1);
      for (int j = 0; j < count; j++) {
        block(random, text);
      }
      all.add(
          new SearchPage(
              "part-%d/page-%04d.html".formatted(i / 20, i),
              "Page " + i + " – 第" + i + "页",
              i % 4 - 1,
              i % 2,
              text.build()));
    }
    List<SearchSection> sections =
        List.of(
            new SearchSection("Guide", -1),
            new SearchSection("Reference", -1),
            new SearchSection("API", 1));
    return new SearchSite(List.of("en", "zh"), sections, all);
  }

  private static void block(Random random, PageText.Builder text) {
    String words =
        random.nextInt(4) == 0 ? RandomTexts.text(random, 60) : words(random, random.nextInt(60));
    switch (random.nextInt(4)) {
      case 0 -> text.heading(2 + random.nextInt(3), "id-" + random.nextInt(9), words);
      case 1 -> text.block(PageText.CODE, words);
      default -> text.block(PageText.BODY, words);
    }
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(word(random)).append(random.nextInt(6) == 0 ? ", " : " ");
    }
    return words.toString();
  }

  /** A word; the shorter ones come again and again. */
  private static String word(Random random) {
    int number = (int) Math.pow(random.nextDouble() * 30, 3);
    return (number % 7 == 0 ? "Get" : "")
        + Integer.toString(number + 1000, 36).toUpperCase(java.util.Locale.ROOT).charAt(0)
        + Integer.toString(number + 400, 36)
        + "abcdefg".substring(number % 6);
  }
}
