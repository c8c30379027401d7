package io.github.shelfmark.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;

/** HTML that templates write as it is. */
final class Markup {
  private Markup() {}

  /** Marks HTML as such, so that it is not escaped. */
  static Object of(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("wrapping text cannot fail", e);
    }
  }
}
