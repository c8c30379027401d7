package io.github.shelfmark.testing.corpus;

import java.util.SplittableRandom;

/** English prose: a page's own words return on it, as they do in real texts. */
final class EnglishProse implements Prose {
  private static final EnglishWords WORDS = new EnglishWords();
  private static final int TOPICS = 16;

  /** Of 100 words: those that only join others; of the others: those that the page is about. */
  private static final int COMMON = 50;

  private static final int OWN = 26;

  /** Of 100 places in a sentence: those where a turn of phrase stands that other pages have too. */
  private static final int STOCK = 22;

  private static final String[] PHRASES = phrases();
  private static final Ranks PHRASE_RANKS = new Ranks(PHRASES.length, 0.8);

  private final SplittableRandom random;
  private final String[] topics = new String[TOPICS];
  private final Ranks ranks = new Ranks(TOPICS, 1);

  private static String[] phrases() {
    EnglishProse prose = new EnglishProse(new SplittableRandom(3));
    String[] phrases = new String[2_000];
    for (int i = 0; i < phrases.length; i++) {
      StringBuilder phrase = new StringBuilder(WORDS.common(prose.random));
      for (int words = 2 + prose.random.nextInt(3); words > 0; words--) {
        phrase.append(' ').append(prose.plain());
      }
      phrases[i] = phrase.toString();
    }
    return phrases;
  }

  EnglishProse(SplittableRandom random) {
    this.random = random;
    for (int i = 0; i < TOPICS; i++) {
      topics[i] = WORDS.topic(random);
    }
  }

  @Override
  public String sentence() {
    int length = 5 + random.nextInt(11);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(i == 0 ? "" : " ").append(next());
      if (i > 2 && i < length - 3 && random.nextInt(12) == 0) {
        text.append(random.nextInt(8) == 0 ? ";" : ",");
      }
    }
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return text.append(random.nextInt(30) == 0 ? '?' : '.').toString();
  }

  @Override
  public String phrase() {
    String phrase = word() + " " + WORDS.common(random) + " " + word();
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
  }

  @Override
  public String gap() {
    return " ";
  }

  private String next() {
    if (random.nextInt(100) < STOCK) {
      return PHRASES[PHRASE_RANKS.next(random)];
    }
    return random.nextInt(100) < COMMON ? WORDS.common(random) : word();
  }

  private String plain() {
    return random.nextInt(100) < COMMON ? WORDS.common(random) : WORDS.lemma(random);
  }

  private String word() {
    String lemma = random.nextInt(100) < OWN ? topics[ranks.next(random)] : WORDS.lemma(random);
    String form = WORDS.form(lemma, random);
    return random.nextInt(40) == 0
        ? Character.toUpperCase(form.charAt(0)) + form.substring(1)
        : form;
  }
}
