package io.github.shelfmark.markup.flexmark.write;

import com.vladsch.flexmark.html.IndependentLinkResolverFactory;
import com.vladsch.flexmark.html.LinkResolver;
import com.vladsch.flexmark.html.renderer.LinkResolverBasicContext;
import com.vladsch.flexmark.html.renderer.LinkStatus;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.ResolvedLink;
import com.vladsch.flexmark.util.ast.Node;
import io.github.shelfmark.text.Html;

/** Says where links and images lead in the site. */
final class SiteLinkResolver implements LinkResolver {
  @Override
  public ResolvedLink resolveLink(Node node, LinkResolverBasicContext context, ResolvedLink link) {
    boolean ours =
        LinkType.LINK.equals(link.getLinkType()) || LinkType.IMAGE.equals(link.getLinkType());
    if (!ours || LinkWalk.isAddress(node)) {
      return link.withUrl(Html.encode(link.getUrl()));
    }
    FlexmarkBody body = FlexmarkBody.of(context.getDocument());
    String target = body.resolved(link.getUrl(), node.getStartOffset());
    return link.withUrl(Html.encode(target)).withStatus(LinkStatus.VALID);
  }

  /** Makes one for each document. */
  static final class Factory extends IndependentLinkResolverFactory {
    @Override
    public LinkResolver apply(LinkResolverBasicContext context) {
      return new SiteLinkResolver();
    }
  }
}
