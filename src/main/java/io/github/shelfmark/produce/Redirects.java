package io.github.shelfmark.produce;

import io.github.shelfmark.config.Plugins;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.read.Permalink;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Redirects from and to other URLs, by {@code redirect_from} and {@code redirect_to} in front
 * matter.
 *
 * @see <a href="https://github.com/jekyll/jekyll-redirect-from">jekyll-redirect-from</a>
 */
public final class Redirects {
  private static final String LIST = "redirects.json";

  private final Map<String, Document> from = new TreeMap<>();
  private final Map<Document, String> to = new LinkedHashMap<>();
  private final Map<String, String> list = new TreeMap<>();
  private final Site site;

  private Redirects(Site site) {
    this.site = site;
  }

  /**
   * The redirects of a site; none if the plugin is not configured.
   *
   * @param findings receives URLs that are taken or not valid
   */
  public static Redirects of(Site site, Findings findings) {
    Redirects redirects = new Redirects(site);
    if (Plugins.of(site.config()).has("jekyll-redirect-from", "redirect_from")) {
      for (Document document : site.documents()) {
        for (String address : texts(document.data().get("redirect_from"))) {
          redirects.add(document, address, findings);
        }
        List<String> targets = texts(document.data().get("redirect_to"));
        if (!targets.isEmpty()) {
          redirects.to.put(document, targets.get(0));
          redirects.list.put(document.url(), redirects.canonical(targets.get(0)));
        }
      }
    }
    return redirects;
  }

  private static List<String> texts(@Nullable Object value) {
    List<String> texts = new ArrayList<>();
    for (Object item :
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
      if (item != null && !item.toString().isBlank()) {
        texts.add(item.toString().strip());
      }
    }
    return texts;
  }

  private void add(Document document, String address, Findings findings) {
    String output = Url.toOutput(Permalink.sanitise(Url.escape(address)), ".html");
    boolean taken = site.documentFor(output).isPresent() || site.staticFileFor(output).isPresent();
    if (!taken && Url.staysInside(output)) {
      // If two documents claim a URL, the later one gets it, as in Jekyll.
      from.put(output, document);
      list.put(address.startsWith("/") ? address : "/" + address, canonical(document));
      return;
    }
    findings.add(
        Finding.warning(
            taken ? FindingCode.DUPLICATE_URL : FindingCode.UNSAFE_PERMALINK,
            document.path(),
            document.frontMatter().positionOf("redirect_from"),
            taken
                ? "there already is a page at \"" + address + "\", so the redirect was not written"
                : "\"" + address + "\" does not produce a valid file name",
            "Remove it from redirect_from, or use a path from the site's root."));
  }

  /** The outputs of the redirect pages. */
  public Set<String> outputs() {
    return from.keySet();
  }

  /** The page that redirects from an old URL. */
  public byte[] page(String output) {
    Document document = from.get(output);
    if (document == null) {
      throw new IllegalArgumentException("no redirect from " + output);
    }
    return RedirectPage.of(Url.relative(output, document.output()), canonical(document));
  }

  /** Whether a document only redirects to another URL. */
  public boolean leadsElsewhere(Document document) {
    return to.containsKey(document);
  }

  /** The page that is written for a document that redirects. */
  public byte[] page(Document document) {
    String target = RedirectPage.safe(to.getOrDefault(document, "/"));
    String base = site.config().info().baseurl();
    boolean fromRoot = target.startsWith("/") && !isAbsolute(target);
    return RedirectPage.of(fromRoot ? base + target : target, canonical(target));
  }

  private static boolean isAbsolute(String target) {
    return target.contains("://") || target.startsWith("//");
  }

  private String canonical(String target) {
    String safe = RedirectPage.safe(target);
    if (isAbsolute(safe)) {
      return safe;
    }
    String base = site.config().info().baseurl();
    return site.config().info().url() + (safe.startsWith("/") ? base + safe : safe);
  }

  private String canonical(Document document) {
    return site.config().info().url() + site.config().info().baseurl() + document.url();
  }

  /**
   * The list of all redirects as JSON, by its output; empty if there are no redirects, its path is
   * taken, or {@code json: false} is set under {@code redirect_from}.
   */
  public Map<String, byte[]> list() {
    boolean taken = site.documentFor(LIST).isPresent() || site.staticFileFor(LIST).isPresent();
    if (list.isEmpty()
        || taken
        || from.containsKey(LIST)
        || !Plugins.of(site.config()).option("redirect_from", "json", true)) {
      return Map.of();
    }
    return Map.of(LIST, Json.object(list).getBytes(StandardCharsets.UTF_8));
  }
}
