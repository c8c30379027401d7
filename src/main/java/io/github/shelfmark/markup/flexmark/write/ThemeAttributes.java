package io.github.shelfmark.markup.flexmark.write;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import io.github.shelfmark.markup.flexmark.heading.PlainText;
import io.github.shelfmark.text.BuildValues;

/** Puts values into titles and descriptions, and makes the alignment of cells classes. */
final class ThemeAttributes implements AttributeProvider {
  private final BuildValues values;
  private final BodyForm form;

  private ThemeAttributes(BuildValues values, BodyForm form) {
    this.values = values;
    this.form = form;
  }

  @Override
  public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
    if (AttributablePart.LINK.equals(part) && !values.isEmpty()) {
      replace("title", attributes);
      replace("alt", attributes);
    }
    boolean image = node instanceof Image || node instanceof ImageRef;
    if (image && attributes.contains("alt")) {
      // flexmark-java leaves brackets out that are no link.
      attributes.replaceValue("alt", PlainText.withDescriptions(node, values));
    }
    if (node instanceof TableCell && form.isTheme() && attributes.contains("align")) {
      // Strict content security policies forbid the styles that replace this attribute.
      attributes.addValue("class", "align-" + attributes.getValue("align"));
      attributes.remove("align");
    }
  }

  private void replace(String name, MutableAttributes attributes) {
    if (attributes.contains(name)) {
      attributes.replaceValue(name, values.replace(attributes.getValue(name)));
    }
  }

  /** Makes one for each document. */
  static final class Factory extends IndependentAttributeProviderFactory {
    private final BodyForm form;

    Factory(BodyForm form) {
      this.form = form;
    }

    @Override
    public AttributeProvider apply(LinkResolverContext context) {
      return new ThemeAttributes(FlexmarkBody.of(context.getDocument()).values(), form);
    }
  }
}
