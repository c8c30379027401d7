package io.github.shelfmark.markup.flexmark.shipped;

import com.vladsch.flexmark.ext.gfm.issues.GfmIssue;
import com.vladsch.flexmark.ext.gfm.issues.GfmIssuesExtension;
import com.vladsch.flexmark.ext.gfm.users.GfmUser;
import com.vladsch.flexmark.ext.gfm.users.GfmUsersExtension;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.Locale;

/**
 * {@code #12} and {@code @name} as links to the site's repository. An address in the options wins;
 * without any they are text.
 */
public final class ForgeLinks extends Nodes {
  private static final Keys ISSUES =
      new Keys(
          GfmIssuesExtension.GIT_HUB_ISSUES_URL_ROOT,
          GfmIssuesExtension.GIT_HUB_ISSUE_URL_PREFIX,
          GfmIssuesExtension.GIT_HUB_ISSUE_URL_SUFFIX,
          GfmIssuesExtension.GIT_HUB_ISSUE_HTML_PREFIX,
          GfmIssuesExtension.GIT_HUB_ISSUE_HTML_SUFFIX);
  private static final Keys USERS =
      new Keys(
          GfmUsersExtension.GIT_HUB_USERS_URL_ROOT,
          GfmUsersExtension.GIT_HUB_USER_URL_PREFIX,
          GfmUsersExtension.GIT_HUB_USER_URL_SUFFIX,
          GfmUsersExtension.GIT_HUB_USER_HTML_PREFIX,
          GfmUsersExtension.GIT_HUB_USER_HTML_SUFFIX);

  private final DataHolder options;
  private final String repository;

  /** Writes the nodes of a document. */
  public ForgeLinks(DataHolder options) {
    this.options = options;
    String address = PageSite.KEY.get(options).repository();
    this.repository = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    write(GfmIssue.class, this::issue);
    write(GfmUser.class, this::user);
  }

  /** Where {@code #12} leads; empty if it is text. */
  public String address(GfmIssue node) {
    // GitLab keeps its own pages apart from those of groups and projects.
    boolean gitlab = host().toLowerCase(Locale.ROOT).contains("gitlab");
    String usual = repository.isEmpty() ? "" : repository + (gitlab ? "/-/issues" : "/issues");
    return address(node.getText(), usual, ISSUES);
  }

  /** Where {@code @name} leads; empty if it is text. */
  public String address(GfmUser node) {
    return address(node.getText(), host().isEmpty() ? "" : "https://" + host(), USERS);
  }

  private String address(CharSequence name, String usual, Keys keys) {
    String root = options.contains(keys.root()) ? keys.root().get(options) : usual;
    String address = root + keys.prefix().get(options) + name + keys.suffix().get(options);
    return root.isEmpty() ? "" : address;
  }

  private void issue(GfmIssue node, NodeRendererContext context, HtmlWriter html) {
    link(node, address(node), ISSUES, context, html);
  }

  private void user(GfmUser node, NodeRendererContext context, HtmlWriter html) {
    link(node, address(node), USERS, context, html);
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

  /**
   * The options of one extension.
   *
   * @param root the start of addresses, which wins over the repository's
   * @param prefix what follows it
   * @param suffix what ends addresses
   * @param before what is written before the text
   * @param after what is written after the text
   */
  private record Keys(
      DataKey<String> root,
      DataKey<String> prefix,
      DataKey<String> suffix,
      DataKey<String> before,
      DataKey<String> after) {}

  private void link(
      Node node, String address, Keys keys, NodeRendererContext context, HtmlWriter html) {
    boolean linked = !address.isEmpty() && !context.isDoNotRenderLinks();
    if (linked) {
      html.attr("href", address).withAttr().tag("a");
    }
    html.raw(keys.before().get(options));
    html.text(node.getChars().toString());
    html.raw(keys.after().get(options));
    if (linked) {
      html.closeTag("a");
    }
  }
}
