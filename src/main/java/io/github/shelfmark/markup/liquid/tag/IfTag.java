package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Blocks;
import io.github.shelfmark.markup.liquid.Body;
import io.github.shelfmark.markup.liquid.Condition;
import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.LiquidException;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.TemplateParser;
import io.github.shelfmark.markup.liquid.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** <code>{% if %}…{% elsif %}…{% else %}…{% endif %}</code>, and {@code unless}. */
record IfTag(List<Branch> branches, boolean isBlank) implements Node {
  /**
   * One branch.
   *
   * @param condition the branch's condition; null for {@code else}
   * @param negated whether the branch is rendered if the condition is false
   */
  private record Branch(@Nullable Condition condition, boolean negated, Body body) {
    boolean opens(Context context) {
      return condition == null || condition.test(context) != negated;
    }
  }

  static Node parse(Token tag, TemplateParser parser, boolean unless) {
    String end = "end" + tag.name();
    List<Branch> branches = new ArrayList<>();
    boolean blank = true;
    Token branch = tag;
    LiquidException problem = null;
    do {
      boolean first = branches.isEmpty();
      Condition condition = null;
      try {
        condition = branch.name().equals("else") ? null : Condition.parse(branch.markup());
      } catch (LiquidException e) {
        // Parse the branches anyway; otherwise their tags would be outside of any block.
        problem = e;
      }
      Body body = parser.body(tag, "elsif", "else", end);
      branches.add(new Branch(condition, first && unless, body));
      blank &= body.isBlank();
      branch = parser.end();
    } while (!branch.name().equals(end));
    if (problem != null) {
      throw problem;
    }
    return new IfTag(List.copyOf(branches), blank);
  }

  @Override
  public void render(Context context, StringBuilder out) {
    for (Branch branch : branches) {
      if (branch.opens(context)) {
        Blocks.render(branch.body(), isBlank, context, out);
        return;
      }
    }
  }
}
