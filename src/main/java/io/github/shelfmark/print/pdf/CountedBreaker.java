package io.github.shelfmark.print.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import io.github.shelfmark.text.Budget;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Says where lines may end, and counts how often it is asked: the layout of tables inside tables
 * measures the same text again and again, which would take any time.
 */
final class CountedBreaker implements FSTextBreaker {
  /** Laying out a piece of text takes as long as some hundred steps of a template. */
  private static final int STEPS_OF_A_TEXT = 100;

  private static final String WHAT = "the layout of the PDF file";

  private final FSTextBreaker breaker =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
  private final Budget budget;

  CountedBreaker(Budget budget) {
    this.budget = budget;
  }

  @Override
  public int next() {
    budget.steps(1, WHAT);
    return breaker.next();
  }

  @Override
  public void setText(String text) {
    budget.steps(STEPS_OF_A_TEXT + text.length(), WHAT);
    breaker.setText(text);
  }
}
