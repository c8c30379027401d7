package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.read.Permalink;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pages that lead on from addresses that pages had ({@code redirect_from}) or to those that they
 * have elsewhere ({@code redirect_to}), and {@code redirects.json}, which lists both for servers.
 *
 * @see <a href="https://github.com/jekyll/jekyll-redirect-from">jekyll-redirect-from</a>
 */
public final class Redirects implements Producer {
  private static final String LIST = "redirects.json";

  @Override
  public void announce(Plan plan) {
    if (plan.site().config().outputs().redirects()) {
      new Announcement(plan).run();
    }
  }

  /** A page that leads elsewhere. */
  private record RedirectOutput(String path, String source, String href, String canonical)
      implements Output {
    @Override
    public Made make() {
      return Made.of(RedirectPage.of(href, canonical));
    }
  }

  /** The redirects of one site while they are announced. */
  private static final class Announcement {
    private final Plan plan;
    private final String root;
    private final Map<String, Document> from = new TreeMap<>();
    private final Map<String, String> list = new TreeMap<>();

    Announcement(Plan plan) {
      this.plan = plan;
      this.root = plan.site().config().info().root();
    }

    void run() {
      for (Document document : plan.site().documents()) {
        for (String address : RedirectTargets.texts(document.data().get("redirect_from"))) {
          from(document, address);
        }
        RedirectTargets.target(document).ifPresent(target -> to(document, target));
      }
      from.forEach(
          (output, document) ->
              plan.add(
                  new RedirectOutput(
                      output, "", Url.relative(output, document.output()), root + document.url())));
      if (!list.isEmpty() && plan.site().config().outputs().redirectList()) {
        plan.add(Output.bytes(LIST, Json.object(list).getBytes(StandardCharsets.UTF_8)));
      }
    }

    private void from(Document document, String address) {
      String output = Url.toOutput(Permalink.sanitise(Url.escape(address)), ".html");
      boolean taken = plan.isTaken(output);
      if (!taken && Url.staysInside(output)) {
        // Of two documents that claim an address the later has it, as in Jekyll.
        from.put(output, document);
        list.put(address.startsWith("/") ? address : "/" + address, root + document.url());
        return;
      }
      plan.report(
          Finding.warning(
              taken ? FindingCode.DUPLICATE_URL : FindingCode.UNSAFE_PERMALINK,
              document.path(),
              document.frontMatter().positionOf("redirect_from"),
              taken
                  ? "there already is a page at \""
                      + address
                      + "\", so the redirect was not written"
                  : "\"" + address + "\" gives no usable file name",
              "Take it out of redirect_from, or write a path from the site's root."));
    }

    private void to(Document document, String written) {
      String target = RedirectPage.safe(written);
      boolean absolute = target.contains("://") || target.startsWith("//");
      boolean fromRoot = target.startsWith("/") && !absolute;
      String baseurl = plan.site().config().info().baseurl();
      String url = plan.site().config().info().url();
      String canonical = absolute ? target : fromRoot ? root + target : url + target;
      plan.add(
          new RedirectOutput(
              document.output(), document.path(), fromRoot ? baseurl + target : target, canonical));
      list.put(document.url(), canonical);
    }
  }
}
