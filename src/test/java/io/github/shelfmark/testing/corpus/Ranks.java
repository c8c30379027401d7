package io.github.shelfmark.testing.corpus;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Picks ranks with the frequencies that words have in texts, as Zipf and Mandelbrot describe. */
final class Ranks {
  private static final double SHIFT = 2.7;

  private final double[] sums;

  /**
   * Ranks below a number.
   *
   * @param steepness how much rarer later ranks are; about 1 in natural texts
   */
  Ranks(int count, double steepness) {
    sums = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += 1 / StrictMath.pow(i + 1 + SHIFT, steepness);
      sums[i] = sum;
    }
  }

  /** One of the ranks, from 0 on. */
  int next(SplittableRandom random) {
    int at = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
    return Math.min(sums.length - 1, at < 0 ? -at - 1 : at);
  }
}
