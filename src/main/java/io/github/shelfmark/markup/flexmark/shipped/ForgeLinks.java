package io.github.shelfmark.markup.flexmark.shipped;

import com.vladsch.flexmark.ext.gfm.issues.GfmIssue;
import com.vladsch.flexmark.ext.gfm.issues.GfmIssuesExtension;
import com.vladsch.flexmark.ext.gfm.users.GfmUser;
import com.vladsch.flexmark.ext.gfm.users.GfmUsersExtension;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Locale;

/**
 * {@code #12} and {@code @name} as links to the site's repository. An address in the options wins;
 * without any they are text.
 */
final class ForgeLinks extends Nodes {
  private final DataHolder options;
  private final String repository;

  ForgeLinks(DataHolder options) {
    this.options = options;
    String address = PageSite.KEY.get(options).repository();
    this.repository = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    write(GfmIssue.class, this::issue);
    write(GfmUser.class, this::user);
  }

  private void issue(GfmIssue node, NodeRendererContext context, HtmlWriter html) {
    String root = "";
    if (options.contains(GfmIssuesExtension.GIT_HUB_ISSUES_URL_ROOT)) {
      root = GfmIssuesExtension.GIT_HUB_ISSUES_URL_ROOT.get(options);
    } else if (!repository.isEmpty()) {
      // GitLab keeps its own pages apart from those of groups and projects.
      boolean gitlab = host().toLowerCase(Locale.ROOT).contains("gitlab");
      root = repository + (gitlab ? "/-/issues" : "/issues");
    }
    String address =
        root
            + GfmIssuesExtension.GIT_HUB_ISSUE_URL_PREFIX.get(options)
            + node.getText()
            + GfmIssuesExtension.GIT_HUB_ISSUE_URL_SUFFIX.get(options);
    Frame frame =
        new Frame(
            GfmIssuesExtension.GIT_HUB_ISSUE_HTML_PREFIX.get(options),
            GfmIssuesExtension.GIT_HUB_ISSUE_HTML_SUFFIX.get(options));
    link(
        root.isEmpty() || context.isDoNotRenderLinks() ? "" : address,
        node.getChars(),
        frame,
        html);
  }

  private void user(GfmUser node, NodeRendererContext context, HtmlWriter html) {
    String root = "";
    if (options.contains(GfmUsersExtension.GIT_HUB_USERS_URL_ROOT)) {
      root = GfmUsersExtension.GIT_HUB_USERS_URL_ROOT.get(options);
    } else if (!host().isEmpty()) {
      root = "https://" + host();
    }
    String address =
        root
            + GfmUsersExtension.GIT_HUB_USER_URL_PREFIX.get(options)
            + node.getText()
            + GfmUsersExtension.GIT_HUB_USER_URL_SUFFIX.get(options);
    Frame frame =
        new Frame(
            GfmUsersExtension.GIT_HUB_USER_HTML_PREFIX.get(options),
            GfmUsersExtension.GIT_HUB_USER_HTML_SUFFIX.get(options));
    link(
        root.isEmpty() || context.isDoNotRenderLinks() ? "" : address,
        node.getChars(),
        frame,
        html);
  }

  /** The host of the repository; empty if there is none. */
  private String host() {
    int start = repository.indexOf("://");
    if (start < 0) {
      return "";
    }
    int end = repository.indexOf('/', start + 3);
    return repository.substring(start + 3, end < 0 ? repository.length() : end);
  }

  /** What the options put around the text. */
  private record Frame(String before, String after) {}

  private static void link(String address, CharSequence text, Frame frame, HtmlWriter html) {
    if (!address.isEmpty()) {
      html.attr("href", address).withAttr().tag("a");
    }
    html.raw(frame.before());
    html.text(text.toString());
    html.raw(frame.after());
    if (!address.isEmpty()) {
      html.closeTag("a");
    }
  }
}
