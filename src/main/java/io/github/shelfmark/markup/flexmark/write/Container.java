package io.github.shelfmark.markup.flexmark.write;

import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Node;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.markup.container.Opening;
import io.github.shelfmark.markup.container.WrittenDirective;
import io.github.shelfmark.markup.flexmark.heading.PlainText;
import io.github.shelfmark.markup.flexmark.parse.DirectiveNode;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Html;
import java.util.List;

/** A directive of a document while the document is written. */
final class Container implements WrittenDirective {
  private final DirectiveNode directive;
  private final NodeRendererContext context;
  private final FlexmarkBody body;
  private final BodyForm form;

  Container(
      DirectiveNode directive, NodeRendererContext context, FlexmarkBody body, BodyForm form) {
    this.directive = directive;
    this.context = context;
    this.body = body;
    this.form = form;
  }

  @Override
  public Opening opening() {
    return directive.opening();
  }

  @Override
  public boolean isFenced() {
    return directive.isFenced();
  }

  @Override
  public List<Text> lines() {
    return directive.lines();
  }

  @Override
  public String plainTitle(Text title) {
    return PlainText.of(directive.title(title), body.values());
  }

  @Override
  public void writeTitle(Text title, Html html) {
    html.raw(children(directive.title(title)).stripTrailing());
  }

  @Override
  public int end() {
    return directive.end();
  }

  @Override
  public void writeCode(String info, String code, Html html) {
    form.code(info, code, directive.opening().index(), body, html);
  }

  @Override
  public void writeBody(Html html) {
    html.raw(children(directive));
  }

  @Override
  public void writePart(BodyText text, int levels, Html html) {
    html.raw(body.part(directive, text, levels));
  }

  private String children(Node parent) {
    NodeRendererContext inner = context.getSubContext(false);
    inner.renderChildren(parent);
    return inner.getHtmlWriter().toString(Integer.MAX_VALUE, 0);
  }
}
