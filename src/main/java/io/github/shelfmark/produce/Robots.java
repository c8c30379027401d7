package io.github.shelfmark.produce;

import io.github.shelfmark.config.RobotsConfig;
import io.github.shelfmark.config.RobotsGroup;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.site.Url;
import java.util.List;

/**
 * {@code robots.txt}, which says what crawlers may read and where the sitemap is. An author's own
 * wins.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">the format</a>
 */
public final class Robots implements Producer {
  private static final String FILE = "robots.txt";

  @Override
  public void announce(Plan plan) {
    SiteConfig config = plan.site().config();
    RobotsConfig robots = config.outputs().robots();
    boolean mapped = !config.info().url().isEmpty() && plan.isTaken(Sitemap.FILE);
    if (robots.made() && (mapped || !robots.groups().isEmpty())) {
      StringBuilder text = new StringBuilder();
      robots.groups().forEach(group -> write(group, config.info().baseurl(), text));
      if (mapped) {
        text.append("Sitemap: ").append(config.info().root());
        text.append('/').append(Sitemap.FILE).append('\n');
      }
      plan.add(Output.text(FILE, text.toString()));
    }
  }

  /** Paths count from the root of the host. */
  private static void write(RobotsGroup group, String baseurl, StringBuilder text) {
    group.agents().forEach(agent -> text.append("User-agent: ").append(agent).append('\n'));
    paths("Disallow: ", group.disallow(), baseurl, text);
    paths("Allow: ", group.allow(), baseurl, text);
    if (group.disallow().isEmpty() && group.allow().isEmpty()) {
      text.append("Disallow:\n");
    }
    text.append('\n');
  }

  private static void paths(String rule, List<String> paths, String baseurl, StringBuilder text) {
    for (String path : paths) {
      text.append(rule).append(Url.escape(baseurl + path)).append('\n');
    }
  }
}
