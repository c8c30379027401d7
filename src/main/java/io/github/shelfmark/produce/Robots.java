package io.github.shelfmark.produce;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;

/**
 * {@code robots.txt}, which says where the sitemap is. An author's own wins.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">the format</a>
 */
public final class Robots implements Producer {
  private static final String FILE = "robots.txt";

  @Override
  public void announce(Plan plan) {
    SiteConfig config = plan.site().config();
    if (config.outputs().robots() && !config.info().url().isEmpty() && plan.isTaken(Sitemap.FILE)) {
      plan.add(Output.text(FILE, "Sitemap: " + config.info().root() + "/" + Sitemap.FILE + "\n"));
    }
  }
}
