package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Body;
import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.TemplateParser;
import io.github.shelfmark.markup.liquid.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** <code>{% tablerow item in list cols: 3 limit: 9 %}…{% endtablerow %}</code>. */
record TableRowTag(Loop loop, Body body) implements Node {
  static Node parse(Token tag, TemplateParser parser) {
    Body body = parser.body(tag, "endtablerow");
    return new TableRowTag(Loop.parse(tag), body);
  }

  @Override
  public void render(Context context, StringBuilder out) {
    if (!loop.hasList(context)) {
      return;
    }
    List<?> items = loop.segment(context);
    int columns = Math.max(1, loop.columns(context, items.size()));
    out.append("<tr class=\"row1\">\n");
    context
        .variables()
        .within(
            () -> {
              for (int i = 0; i < items.size(); i++) {
                context.budget().steps(2 * Loop.STEPS, "the loop");
                context.budget().requireText(out.length(), "the loop");
                cell(context, items, i, columns, out);
              }
              return null;
            });
    out.append("</tr>\n");
  }

  private Map<String, Object> loopVariables(int length, int i, int columns) {
    Map<String, Object> variables = new HashMap<>(new ForLoop(loop.name(), length, i, null));
    variables.put("index0", (long) i);
    variables.put("rindex", (long) length - i);
    variables.put("rindex0", length - i - 1L);
    variables.put("row", i / columns + 1L);
    variables.put("col", i % columns + 1L);
    variables.put("col0", (long) i % columns);
    variables.put("col_first", i % columns == 0);
    variables.put("col_last", i % columns == columns - 1);
    return variables;
  }

  private void cell(Context context, List<?> items, int i, int columns, StringBuilder out) {
    int column = i % columns + 1;
    context.variables().assignLocal("tablerowloop", loopVariables(items.size(), i, columns));
    context.variables().assignLocal(loop.item(), items.get(i));
    out.append("<td class=\"col").append(column).append("\">");
    body.render(context, out);
    out.append("</td>");
    if (column == columns && i + 1 < items.size()) {
      out.append("</tr>\n<tr class=\"row").append(i / columns + 2).append("\">");
    }
  }
}
