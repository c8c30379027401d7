package io.github.shelfmark.testing.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A vocabulary of English with some ten thousand words: real ones, words derived from them as
 * writers do, and invented names.
 */
final class EnglishWords {
  private static final int NAMES = 3_000;

  /** Words as frequent as these tell little of what a page is about. */
  private static final int FREQUENT = 150;

  private static final String[] PREFIXES = {
    "re", "un", "pre", "over", "non", "sub", "inter", "multi", "auto", "co", "de", "mis"
  };
  private static final String[] SUFFIXES = {
    "er", "able", "ness", "ment", "less", "ful", "ly", "ation", "ism", "wise"
  };
  private static final String[] STARTS = {
    "ba", "be", "cor", "da", "el", "fa", "gor", "ha", "il", "jo", "ka", "lum", "mar", "ne", "or",
    "pa", "que", "ro", "sel", "ta", "ul", "ve", "wil", "xa", "yor", "ze", "bra", "cly", "dro"
  };
  private static final String[] MIDDLES = {
    "ba", "ci", "de", "fo", "ga", "li", "mo", "na", "pe", "ri", "so", "ta", "vi", "zu", "ndo"
  };
  private static final String[] ENDS = {
    "n", "r", "th", "x", "ck", "sa", "lo", "mi", "rk", "st", "nd", "ra", "by", "ton", "que"
  };

  private final List<String> common = WordList.of("english-common");
  private final List<String> lemmas = lemmas();
  private final Ranks commonRanks = new Ranks(common.size(), 1.0);
  private final Ranks lemmaRanks = new Ranks(lemmas.size(), 1.15);
  private final Ranks topicRanks = new Ranks(lemmas.size() - FREQUENT, 0.5);

  private static List<String> lemmas() {
    List<String> plain = WordList.of("english-lemmas");
    SplittableRandom random = new SplittableRandom(11);
    // In another order than the alphabet's, so that frequency and first letter have nothing in
    // common.
    List<String> shuffled = new ArrayList<>(plain);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      String word = shuffled.set(i, shuffled.get(other));
      shuffled.set(other, word);
    }
    Set<String> all = new LinkedHashSet<>(shuffled);
    for (int turn = 0; turn < PREFIXES.length + SUFFIXES.length; turn++) {
      for (String lemma : shuffled) {
        int kind = random.nextInt(10);
        if (kind < 2) {
          all.add(name(random));
        } else if (kind < 5) {
          all.add(
              turn < SUFFIXES.length
                  ? lemma + SUFFIXES[turn]
                  : PREFIXES[turn - SUFFIXES.length] + lemma);
        }
      }
    }
    for (int i = 0; i < NAMES; i++) {
      all.add(name(random));
    }
    return List.copyOf(all);
  }

  private static String name(SplittableRandom random) {
    StringBuilder name = new StringBuilder(pick(random, STARTS));
    for (int i = random.nextInt(3); i >= 0; i--) {
      name.append(pick(random, MIDDLES));
    }
    return name.append(pick(random, ENDS)).toString();
  }

  private static String pick(SplittableRandom random, String[] from) {
    return from[random.nextInt(from.length)];
  }

  /** A word that only joins others. */
  String common(SplittableRandom random) {
    return common.get(commonRanks.next(random));
  }

  /** A word with a meaning, in its plain form. */
  String lemma(SplittableRandom random) {
    return lemmas.get(lemmaRanks.next(random));
  }

  /** A word that is rare elsewhere: what a page is about. */
  String topic(SplittableRandom random) {
    return lemmas.get(FREQUENT + topicRanks.next(random));
  }

  /** A form of a word as texts have it. */
  String form(String lemma, SplittableRandom random) {
    int form = random.nextInt(20);
    if (form < 11) {
      return lemma;
    }
    boolean silent = lemma.endsWith("e");
    String stem = silent ? lemma.substring(0, lemma.length() - 1) : lemma;
    boolean ies =
        lemma.endsWith("y")
            && !"aeiou".contains(lemma.substring(lemma.length() - 2, lemma.length() - 1));
    String without = lemma.substring(0, lemma.length() - 1);
    if (form < 15) {
      return ies ? without + "ies" : lemma.matches(".*(s|x|z|ch|sh)") ? lemma + "es" : lemma + "s";
    }
    return form < 18 ? (ies ? without + "ied" : stem + "ed") : stem + "ing";
  }
}
