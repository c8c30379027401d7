package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.LiquidException;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.TemplateParser;
import io.github.shelfmark.markup.liquid.Token;
import io.github.shelfmark.markup.liquid.filter.UrlFilters;
import java.util.Optional;

/** <code>{% link _docs/a.md %}</code> and <code>{% post_url 2026-01-31-title %}</code>. */
record LinkTag(String target, boolean post) implements Node {

  static Node link(Token tag, TemplateParser parser) {
    return new LinkTag(tag.markup(), false);
  }

  static Node postUrl(Token tag, TemplateParser parser) {
    return new LinkTag(tag.markup(), true);
  }

  @Override
  public void render(Context context, StringBuilder out) {
    String name = withoutSlash(post ? target : OutputsInText.evaluate(target, context));
    Optional<String> url = post ? context.site().urlOfPost(name) : context.site().urlOfPath(name);
    if (url.isEmpty()) {
      throw new LiquidException(
          FindingCode.BROKEN_LINK,
          post
              ? "there is no post \"" + name + "\""
              : "there is no file \"" + name + "\" to link to",
          Nearest.hint(
              name,
              context.site().paths(),
              post ? "A post's name is its date and its title." : "Write its path in the source."));
    }
    out.append(UrlFilters.relativeUrl(url.get(), context));
  }

  private static String withoutSlash(String path) {
    return path.startsWith("/") ? path.substring(1) : path;
  }
}
