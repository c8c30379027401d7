package io.github.shelfmark.testing.corpus;

/** Sentences in one language about one topic. */
interface Prose {
  /** A sentence with its punctuation, without white space around it. */
  String sentence();

  /** A few words, as in a heading. */
  String phrase();

  /** What stands between two sentences. */
  String gap();
}
