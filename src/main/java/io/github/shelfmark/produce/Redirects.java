package io.github.shelfmark.produce;

import io.github.shelfmark.config.PermalinkText;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.OwnLayouts;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.read.Permalink;
import io.github.shelfmark.safe.PublishedFiles;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.RedirectTargets;
import io.github.shelfmark.site.ScriptLinks;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.HarmlessAddress;
import io.github.shelfmark.text.Json;
import io.github.shelfmark.text.ScriptAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Pages that lead on from addresses that pages had ({@code redirect_from}) or to those that they
 * have elsewhere ({@code redirect_to}), and {@code redirects.json}, which lists both for servers.
 *
 * @see <a href="https://github.com/jekyll/jekyll-redirect-from">jekyll-redirect-from</a>
 */
public final class Redirects implements Producer {
  private static final String LIST = "redirects.json";
  private static final String FROM = "redirect_from";

  /** What servers add to a path. */
  private static final List<String> ENDINGS = List.of("", ".html", "/index.html");

  @Override
  public void announce(Plan plan) {
    if (plan.site().config().outputs().redirects()) {
      new Announcement(plan).run();
    }
  }

  /** A page that leads elsewhere. */
  private record RedirectOutput(String path, String source, String redirect, Supplier<Made> page)
      implements Output {
    @Override
    public Made make() {
      return page.get();
    }
  }

  /** The redirects of one site while they are announced. */
  private static final class Announcement {
    private final Plan plan;
    private final String root;
    private final Map<String, Origin> from = new TreeMap<>();
    private final Map<String, String> list;
    private final Optional<OwnLayouts> layouts;

    /** A document and an address that it had. */
    private record Origin(Document document, String address) {}

    Announcement(Plan plan) {
      this.plan = plan;
      this.layouts = plan.bodies().layouts();
      SiteConfig config = plan.site().config();
      // Pages of the site's own layouts lead where its templates do.
      this.root =
          layouts.isPresent()
              ? config.writtenUrl() + config.info().baseurl()
              : config.info().root();
      // Where sites have their own layouts, the list is in the order of what it is made of.
      this.list = layouts.isPresent() ? new LinkedHashMap<>() : new TreeMap<>();
    }

    /** The documents, in the order in which the later of two has an address. */
    private List<Document> documents() {
      List<Document> documents = new ArrayList<>(plan.site().documents());
      // A further page of a list has the front matter of the first.
      documents.removeIf(Document::generated);
      layouts.ifPresent(own -> documents.sort(Comparator.comparingInt(own::place)));
      return documents;
    }

    void run() {
      for (Document document : documents()) {
        for (String address : RedirectTargets.texts(document.data().get(FROM))) {
          from(document, address);
        }
        List.of(FROM, "redirect_to").forEach(key -> checkType(document, key));
        RedirectTargets.target(document).ifPresent(target -> to(document, target));
      }
      from.forEach(this::add);
      // The plugin of Jekyll lists none, too, unless the source has such a file.
      boolean listed = !list.isEmpty() || (layouts.isPresent() && !plan.isTaken(LIST));
      if (listed && plan.site().config().outputs().redirectList()) {
        String json = layouts.isPresent() ? Json.compact(list) : Json.object(list);
        plan.add(Output.bytes(LIST, json.getBytes(StandardCharsets.UTF_8)));
      }
    }

    private void checkType(Document document, String key) {
      if (RedirectTargets.isWrong(document.data().get(key))) {
        plan.report(
            Finding.warning(
                FindingCode.WRONG_TYPE,
                document.path(),
                document.frontMatter().positionOf(key),
                "\"" + key + "\" must be text or a list of texts",
                "Write addresses, such as /old/."));
      }
    }

    private void from(Document document, String address) {
      String output =
          RedirectTargets.output(Permalink.sanitise(Url.escape(address)), layouts.isPresent());
      if (plan.site().config().safe() && !PublishedFiles.isPage(output)) {
        plan.report(
            Finding.warning(
                FindingCode.REFUSED_IN_SAFE,
                document.path(),
                document.frontMatter().positionOf(FROM),
                "a safe build writes pages only, so none leads on from \"" + address + "\"",
                "Write an address that ends in a slash or in .html."));
        return;
      }
      boolean taken = plan.isTaken(output);
      if (!taken && Url.staysInside(output) && !RedirectPage.hasScheme(address)) {
        // Of two documents that claim an address the later has it, as in Jekyll.
        Origin before = from.put(output, new Origin(document, address));
        if (before != null && !before.document().path().equals(document.path())) {
          claimedTwice(before.document(), document, address);
        }
        PermalinkText.check(address)
            .filter(PermalinkText.Fault::fatal)
            .ifPresent(fault -> unusual(document, address, fault));
        list.put(rooted(address), address(document));
        return;
      }
      report(document, address, taken);
    }

    private void claimedTwice(Document before, Document document, String address) {
      plan.report(
          Finding.warning(
              FindingCode.REDIRECT,
              document.path(),
              document.frontMatter().positionOf(FROM),
              "\"" + address + "\" is in redirect_from of " + before.path() + " too",
              "It leads to this document now; take it out of one of the two."));
    }

    private void add(String output, Origin origin) {
      Document document = origin.document();
      String href = Url.relative(output, document.output());
      String canonical = address(document);
      Supplier<Made> page =
          () ->
              layouts
                  .map(
                      own ->
                          own.redirect(
                              Optional.empty(), output, rooted(origin.address()), canonical))
                  .orElseGet(() -> Made.of(RedirectPage.of(href, canonical)));
      if (!plan.add(new RedirectOutput(output, "", document.url(), page))) {
        // Another redirect is a file where this one needs a directory.
        list.remove(rooted(origin.address()));
        report(document, origin.address(), true);
      }
    }

    /** The full address of a document. */
    private String address(Document document) {
      return root + Url.escape(document.url());
    }

    private static String rooted(String address) {
      return address.startsWith("/") ? address : "/" + address;
    }

    private void report(Document document, String address, boolean taken) {
      plan.report(
          Finding.warning(
              taken ? FindingCode.DUPLICATE_URL : FindingCode.UNSAFE_PERMALINK,
              document.path(),
              document.frontMatter().positionOf(FROM),
              taken
                  ? "there already is a page at \""
                      + address
                      + "\", so the redirect was not written"
                  : "\"" + address + "\" gives no usable file name",
              "Take it out of redirect_from, or write a path from the site's root."));
    }

    /** An address with a query is written as a file, but no server asks for that file. */
    private void unusual(Document document, String address, PermalinkText.Fault fault) {
      plan.report(
          Finding.warning(
              FindingCode.UNSAFE_PERMALINK,
              document.path(),
              document.frontMatter().positionOf(FROM),
              "the address \"" + address + "\" " + fault.message(),
              fault.hint()));
    }

    private void to(Document document, String written) {
      String target = target(document, written);
      boolean absolute = target.startsWith("//") || RedirectPage.hasScheme(target);
      boolean anchor = target.startsWith("#");
      String canonical =
          absolute ? target : anchor ? address(document) + target : root + rooted(target);
      String output = document.output();
      Supplier<Made> page =
          () ->
              layouts
                  .map(
                      own -> own.redirect(Optional.of(document), output, document.url(), canonical))
                  .orElseGet(
                      () -> {
                        boolean whole = absolute || anchor;
                        String href = whole ? target : fromRoot(output, rooted(target));
                        return Made.of(RedirectPage.of(href, canonical));
                      });
      String to = absolute ? target : anchor ? document.url() : rooted(target);
      plan.add(new RedirectOutput(output, document.path(), to, page));
      list.put(document.url(), canonical);
    }

    /** The address that a document leads to; one that is refused leads nowhere, and is told. */
    private String target(Document document, String written) {
      String target = RedirectPage.safe(written);
      Position position = document.frontMatter().positionOf("redirect_to");
      if (target.equals(ScriptLinks.NOWHERE) && !written.equals(target)) {
        plan.report(
            ScriptAddress.inLink(written)
                ? ScriptLinks.finding(Severity.WARNING, document.path(), position, written)
                : Finding.warning(
                    FindingCode.UNSAFE_ADDRESS,
                    document.path(),
                    position,
                    "\"" + written + "\" is no address that browsers can be sent on to",
                    "Write a path, or an address with https://."));
      }
      if (!plan.site().config().safe() || !isElsewhere(target)) {
        return target;
      }
      plan.report(
          Finding.warning(
              FindingCode.REFUSED_IN_SAFE,
              document.path(),
              position,
              "a safe build sends readers to no other host: \"" + written + "\"",
              "Write a path from the site's root, or a page with a link."));
      return ScriptLinks.NOWHERE;
    }

    /** Whether browsers may take an address for one of another host. */
    private static boolean isElsewhere(String target) {
      return RedirectPage.hasScheme(target)
          || target.startsWith("//")
          || target.indexOf('\\') >= 0
          || !HarmlessAddress.inLink(target);
    }

    /**
     * The link from a page to a path from the root: relative, if the site has a page there, so that
     * it works under any path. Only asked when all outputs are known.
     */
    private String fromRoot(String output, String target) {
      int end = 1;
      while (end < target.length() && "?#".indexOf(target.charAt(end)) < 0) {
        end++;
      }
      String path = Url.decode(target.substring(1, end));
      boolean directory = path.isEmpty() || path.endsWith("/");
      for (String ending : directory ? List.of("index.html") : ENDINGS) {
        if (plan.has(path + ending)) {
          return Url.relative(output, path + ending) + target.substring(end);
        }
      }
      return plan.site().config().info().baseurl() + target;
    }
  }
}
