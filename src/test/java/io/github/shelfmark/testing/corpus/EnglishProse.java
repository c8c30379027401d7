package io.github.shelfmark.testing.corpus;

import java.util.SplittableRandom;

/** English prose: a page's own words return on it, as they do in real texts. */
final class EnglishProse implements Prose {
  private static final EnglishWords WORDS = new EnglishWords();
  private static final int TOPICS = 16;

  private final SplittableRandom random;
  private final String[] topics = new String[TOPICS];
  private final Ranks ranks = new Ranks(TOPICS, 1);

  EnglishProse(SplittableRandom random) {
    this.random = random;
    for (int i = 0; i < TOPICS; i++) {
      topics[i] = WORDS.topic(random);
    }
  }

  @Override
  public String sentence() {
    int length = 7 + random.nextInt(16);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(i == 0 ? "" : " ")
          .append(random.nextInt(100) < 46 ? WORDS.common(random) : word());
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

  private String word() {
    String lemma = random.nextInt(100) < 38 ? topics[ranks.next(random)] : WORDS.lemma(random);
    String form = WORDS.form(lemma, random);
    return random.nextInt(40) == 0
        ? Character.toUpperCase(form.charAt(0)) + form.substring(1)
        : form;
  }
}
