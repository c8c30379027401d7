package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;

/**
 * What only sites with the theme's layouts have.
 *
 * @param producer says what that is
 */
record ThemeOnly(Producer producer) implements Producer {
  @Override
  public void announce(Plan plan) {
    if (plan.site().config().theme().used()) {
      producer.announce(plan);
    }
  }
}
