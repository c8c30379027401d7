package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Blocks;
import io.github.shelfmark.markup.liquid.Body;
import io.github.shelfmark.markup.liquid.Condition;
import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.LiquidException;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.Scanner;
import io.github.shelfmark.markup.liquid.TemplateParser;
import io.github.shelfmark.markup.liquid.Token;
import java.util.ArrayList;
import java.util.List;

/** <code>{% case value %}{% when a, b %}…{% else %}…{% endcase %}</code>. */
record CaseTag(List<When> branches, boolean isBlank) implements Node {
  /**
   * One branch.
   *
   * @param conditions the branch is rendered if any is true; empty for {@code else}
   */
  private record When(List<Condition> conditions, Body body) {}

  static Node parse(Token tag, TemplateParser parser) {
    // The content before the first "when" is never rendered.
    parser.body(tag, "when", "else", "endcase");
    List<When> branches = new ArrayList<>();
    boolean blank = true;
    while (!parser.end().name().equals("endcase")) {
      Token branch = parser.end();
      List<Condition> conditions =
          branch.name().equals("else") ? List.of() : conditions(tag.markup(), branch.markup());
      Body body = parser.body(tag, "when", "else", "endcase");
      branches.add(new When(conditions, body));
      blank &= body.isBlank();
    }
    return new CaseTag(List.copyOf(branches), blank);
  }

  private static List<Condition> conditions(String value, String markup) {
    List<Condition> conditions = new ArrayList<>();
    Scanner in = new Scanner(markup);
    do {
      String candidate = in.expression();
      if (candidate == null) {
        throw new LiquidException(
            "\"when\" needs a value", "Write {% when \"a\", \"b\" %} or {% when 1 or 2 %}.");
      }
      conditions.add(Condition.parse(value + " == " + candidate));
    } while (in.skip(',') || in.word("or"));
    return conditions;
  }

  @Override
  public void render(Context context, StringBuilder out) {
    boolean matched = false;
    for (When branch : branches) {
      boolean isElse = branch.conditions().isEmpty();
      if (isElse ? !matched : branch.conditions().stream().anyMatch(c -> c.test(context))) {
        matched = true;
        Blocks.render(branch.body(), isBlank, context, out);
      }
    }
  }
}
