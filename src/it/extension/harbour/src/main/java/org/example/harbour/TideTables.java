package org.example.harbour;

import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.site.SiteView;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Writes the tides in the data file {@code tides.yml}: a page, a text file, and a chart for each. */
final class TideTables implements Producer {
  @Override
  public void announce(Plan plan) {
    if (!(plan.site().data().get("tides") instanceof Map<?, ?> data)) {
      return;
    }
    Map<String, String> tides = new TreeMap<>();
    data.forEach((port, metres) -> tides.put(String.valueOf(port), String.valueOf(metres)));
    for (SiteView view : plan.views()) {
      plan.add(new TidesPage(plan, view, tides));
    }
    plan.add(Output.text("tides.txt", tides + "\n"));
    plan.claim(
        "charts",
        target -> {
          for (Map.Entry<String, String> tide : tides.entrySet()) {
            String chart = tide.getKey() + " ~ " + tide.getValue() + "\n";
            target.write(tide.getKey() + ".txt", chart.getBytes(StandardCharsets.UTF_8));
          }
        });
    // An author's page of this name wins.
    if (plan.add(Output.text("index.html", "nobody sees this"))) {
      throw new IllegalStateException("the home page is the author's");
    }
  }
}
