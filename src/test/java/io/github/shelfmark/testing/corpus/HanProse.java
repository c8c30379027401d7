package io.github.shelfmark.testing.corpus;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chinese or Japanese prose: common words with their frequencies, and rare ones made of two or
 * three common characters, so that pairs of characters are as frequent as in real texts.
 */
final class HanProse implements Prose {
  private static final Words CHINESE = new Words("chinese");
  private static final Words JAPANESE = new Words("japanese");
  private static final List<String> CHARACTERS =
      WordList.of("han").get(0).codePoints().mapToObj(Character::toString).toList();
  private static final Ranks CHARACTER_RANKS = new Ranks(CHARACTERS.size(), 0.4);
  private static final int TOPICS = 10;

  /** Of 100 words: those that the page is about, rare ones, and turns that other pages have too. */
  private static final int OWN = 12;

  private static final int RARE = 2;
  private static final int STOCK = 26;

  private final SplittableRandom random;
  private final boolean japanese;
  private final String[] topics = new String[TOPICS];

  private HanProse(SplittableRandom random, boolean japanese) {
    this.random = random;
    this.japanese = japanese;
    for (int i = 0; i < TOPICS; i++) {
      topics[i] = random.nextInt(3) == 0 ? words().next(random) : compound(random);
    }
  }

  static HanProse chinese(SplittableRandom random) {
    return new HanProse(random, false);
  }

  static HanProse japanese(SplittableRandom random) {
    return new HanProse(random, true);
  }

  @Override
  public String sentence() {
    StringBuilder text = new StringBuilder();
    int length = 5 + random.nextInt(11);
    for (int i = 0; i < length; i++) {
      text.append(word());
      if (i > 2 && i < length - 2 && random.nextInt(6) == 0) {
        text.append(japanese ? '、' : '，');
      }
    }
    return text.append('。').toString();
  }

  @Override
  public String phrase() {
    return word() + (japanese ? "の" : "的") + topics[random.nextInt(TOPICS)];
  }

  @Override
  public String gap() {
    return "";
  }

  private String word() {
    int kind = random.nextInt(100);
    if (kind < OWN) {
      return topics[random.nextInt(TOPICS)];
    }
    if (kind < OWN + RARE) {
      return compound(random);
    }
    return kind < OWN + RARE + STOCK ? words().phrase(random) : words().next(random);
  }

  private Words words() {
    return japanese ? JAPANESE : CHINESE;
  }

  private static String compound(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(5) == 0 ? 3 : 2; i > 0; i--) {
      word.append(CHARACTERS.get(CHARACTER_RANKS.next(random)));
    }
    return word.toString();
  }

  private static final class Words {
    private final List<String> words;
    private final Ranks ranks;
    private final String[] phrases = new String[1_500];
    private final Ranks phraseRanks = new Ranks(phrases.length, 0.8);

    Words(String name) {
      words = WordList.of(name);
      ranks = new Ranks(words.size(), 0.95);
      SplittableRandom random = new SplittableRandom(7);
      for (int i = 0; i < phrases.length; i++) {
        phrases[i] = next(random) + next(random) + next(random);
      }
    }

    String phrase(SplittableRandom random) {
      return phrases[phraseRanks.next(random)];
    }

    String next(SplittableRandom random) {
      return words.get(ranks.next(random));
    }
  }
}
