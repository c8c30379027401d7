package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.site.Document;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A digest of which documents of a site have no twin, on which the links in all twins depend. There
 * are few of them; that a page is new or gone is recorded by those that link to it. Computed once,
 * when the first page is made.
 */
final class TwinlessPages implements Supplier<String> {
  private final Plan plan;
  private volatile @Nullable String digest;

  TwinlessPages(Plan plan) {
    this.plan = plan;
  }

  @Override
  public String get() {
    String known = digest;
    if (known == null) {
      // Several threads may compute it; they compute the same.
      known = compute();
      digest = known;
    }
    return known;
  }

  private String compute() {
    if (!plan.site().config().outputs().twins().pages()) {
      return "";
    }
    Fingerprint print = new Fingerprint();
    for (Document document : plan.site().documents()) {
      if (document.isHtml() && plan.twin(document.output()).isEmpty()) {
        print.add(document.output());
      }
    }
    return print.hex();
  }
}
