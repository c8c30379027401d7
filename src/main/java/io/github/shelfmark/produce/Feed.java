package io.github.shelfmark.produce;

import io.github.shelfmark.config.FeedConfig;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.config.SiteInfo;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.FeedPosts;
import io.github.shelfmark.site.SectionFeeds;
import io.github.shelfmark.site.SectionFeeds.SectionFeed;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.Url;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The newest posts of each view as an Atom feed, and those of its sections where the site asks for
 * it. A feed needs the site's {@code url}, without which entries have no identity; only Jekyll
 * sites have one all the same.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">the format</a>
 */
public final class Feed implements Producer {
  @Override
  public void announce(Plan plan) {
    Set<String> paths = new HashSet<>();
    for (FeedConfig feed : plan.site().config().outputs().feeds()) {
      if (paths.add(feed.path())) {
        announce(plan, feed);
      }
    }
  }

  private static void announce(Plan plan, FeedConfig feed) {
    SiteConfig config = plan.site().config();
    if (!feed.enabled() || (config.info().url().isEmpty() && !feed.rooted())) {
      return;
    }
    if (!feed.collection().isEmpty() && !plan.site().collections().containsKey(feed.collection())) {
      plan.report(noCollection(plan, feed));
      return;
    }
    for (SiteView view : plan.views()) {
      if (!FeedPosts.hasFeed(view, feed)) {
        continue;
      }
      String output = view.root() + feed.path();
      if (config.safe() && !isFeed(output)) {
        plan.report(
            Finding.error(
                FindingCode.REFUSED_IN_SAFE,
                config.file(),
                feed.position(),
                "a safe build writes no feed to \"" + feed.path() + "\"",
                "Write a path that ends in .xml or .atom, such as feed.xml."));
      } else if (Url.staysInside(output)) {
        String title = title(view.config().info(), feed);
        String home = "/" + view.root();
        add(new FeedOutput(plan, view, feed, title, home, output, FeedPosts.of(view, feed)));
        new SectionFeeds(view).all().forEach(inner -> announce(plan, view, feed, title, inner));
      } else {
        plan.report(
            Finding.error(
                FindingCode.UNSAFE_PERMALINK,
                config.file(),
                feed.position(),
                "the feed's path \"" + feed.path() + "\" gives no usable file name",
                "Write a path from the site's root without \"..\", such as feed.xml."));
      }
    }
  }

  /** Announces the feed of a section, which lists as many posts as the site's. */
  private static void announce(
      Plan plan, SiteView view, FeedConfig feed, String title, SectionFeed inner) {
    String output = inner.output();
    add(
        new FeedOutput(
            plan,
            view,
            feed,
            title + " | " + inner.section().title(),
            "/" + Url.encode(output.substring(0, output.lastIndexOf('/') + 1)),
            output,
            FeedPosts.first(inner.posts(), feed)));
  }

  private static void add(FeedOutput output) {
    Plan plan = output.plan();
    FeedConfig feed = output.feed();
    // The plugin of Jekyll leaves its place to any other file.
    if (plan.add(output) || feed.rooted() || isAuthors(plan, output.path())) {
      return;
    }
    plan.report(
        Finding.error(
            FindingCode.DUPLICATE_URL,
            plan.site().config().file(),
            feed.position(),
            "the site has a file at /"
                + output.path()
                + " already, so there is no place for the feed",
            "Give the feed another path: \"feed: {path: news.xml}\"."));
  }

  /** Whether a file is a feed that an author has written, which wins. */
  private static boolean isAuthors(Plan plan, String output) {
    return plan.site().staticFileFor(output).isPresent()
        && output.substring(output.lastIndexOf('/') + 1).equals(FeedConfig.OFF.path());
  }

  /** Whether servers send a file as a feed, by its name. */
  private static boolean isFeed(String output) {
    String name = output.substring(output.lastIndexOf('/') + 1);
    return !("/" + output).contains("/.") && name.matches("[^.]+\\.(xml|atom|rss)");
  }

  private static Finding noCollection(Plan plan, FeedConfig feed) {
    // Jekyll writes an empty feed then.
    return new Finding(
        feed.rooted() ? Severity.WARNING : Severity.ERROR,
        FindingCode.WRONG_TYPE,
        plan.site().config().file(),
        feed.position(),
        "the feed lists the collection \"" + feed.collection() + "\", which does not exist",
        Nearest.hint(
            feed.collection(),
            plan.site().collections().keySet(),
            "Leave \"collection\" out to list all dated documents."));
  }

  /**
   * A feed.
   *
   * @param title what it is called
   * @param page the address of the page that it belongs to, from the site's root
   * @param posts what it lists, the newest first
   */
  private record FeedOutput(
      Plan plan,
      SiteView view,
      FeedConfig feed,
      String title,
      String page,
      String path,
      List<Document> posts)
      implements Output {
    /** A feed without posts says when it was made, so it is made each time. */
    @Override
    public String key() {
      if (posts.isEmpty()) {
        return "";
      }
      Fingerprint print = new Fingerprint().add(plan.key()).add(path).add(title).add(view.lang());
      posts.forEach(post -> print.add(post.fingerprint()));
      return print.hex();
    }

    @Override
    public Made make() {
      SiteConfig config = view.config();
      ZoneId zone = config.content().timezone();
      ZonedDateTime updated =
          posts.stream()
              .map(post -> FeedWriter.updated(post, zone))
              .flatMap(Optional::stream)
              .max(Comparator.naturalOrder())
              .orElseGet(() -> plan.clock().now().atZone(zone));
      String xml =
          new FeedWriter(config, view.lang(), path, title, page)
              .write(posts, updated, feed.excerptOnly(), post -> plan.bodies().render(post).html());
      return Made.of(xml.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The site's title, and what the feed lists of it if that is not all, as jekyll-feed says it. */
  private static String title(SiteInfo info, FeedConfig feed) {
    StringBuilder title = new StringBuilder(info.title().isEmpty() ? info.url() : info.title());
    if (!feed.collection().isEmpty() && !feed.collection().equals("posts") && feed.rooted()) {
      title.append(" | ").append(capitalized(feed.collection()));
    }
    if (!feed.category().isEmpty()) {
      title.append(" | ").append(capitalized(feed.category()));
    }
    return title.toString();
  }

  private static String capitalized(String name) {
    int first = name.offsetByCodePoints(0, Math.min(1, name.length()));
    return name.substring(0, first).toUpperCase(Locale.ROOT)
        + name.substring(first).toLowerCase(Locale.ROOT);
  }
}
