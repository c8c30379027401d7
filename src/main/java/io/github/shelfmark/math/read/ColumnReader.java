package io.github.shelfmark.math.read;

import io.github.shelfmark.math.tree.TableLook;
import io.github.shelfmark.math.tree.TableLook.Align;
import io.github.shelfmark.math.tree.TableLook.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind the name of an environment. */
final class ColumnReader {
  private static final int MOST_COLUMNS = 200;

  private ColumnReader() {}

  /** The look of an environment with what its arguments say. */
  static TableLook read(FormulaReader reader, Environment environment, Token begin) {
    TableLook look = environment.look();
    return switch (environment.argument()) {
      case NONE -> look;
      case NUMBER -> {
        reader.tokens().word(begin);
        yield look;
      }
      case ALIGNMENT -> {
        String columns = reader.tokens().optionalWord();
        yield columns.isEmpty() ? look : columns(look, columns, begin);
      }
      case COLUMNS -> columns(look, reader.tokens().word(begin), begin);
    };
  }

  private static TableLook columns(TableLook look, String text, Token begin) {
    List<Align> columns = new ArrayList<>();
    List<Line> rules = new ArrayList<>();
    Line rule = Line.NONE;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      Align align = align(c);
      if (align != null) {
        columns.add(align);
        rules.add(rule);
        rule = Line.NONE;
      } else if (c == '|') {
        rule = Line.SOLID;
      } else if (c == ':') {
        rule = Line.DASHED;
      } else if (c != ' ') {
        throw wrong(text, begin);
      }
    }
    if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
      throw wrong(text, begin);
    }
    rules.add(rule);
    return new TableLook(
        look.name(), look.style(), List.copyOf(columns), List.copyOf(rules), Line.NONE);
  }

  private static @Nullable Align align(char c) {
    return switch (c) {
      case 'l' -> Align.LEFT;
      case 'c' -> Align.CENTRE;
      case 'r' -> Align.RIGHT;
      default -> null;
    };
  }

  private static FormulaException wrong(String text, Token begin) {
    return new FormulaException(
        begin.index(),
        "\"" + text + "\" are no columns",
        "Write l, c or r for each column, with | or : for rules, as in {l|cc}.");
  }
}
