package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Expression;
import io.github.shelfmark.markup.liquid.Expressions;
import io.github.shelfmark.markup.liquid.LiquidException;
import io.github.shelfmark.markup.liquid.LiquidSource;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.Token;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** <code>{% include file.html name="value" %}</code> and {@code include_relative}. */
final class IncludeTag implements Node {
  private static final Pattern PARAMETER =
      Pattern.compile(
          "([\\w-]++)\\s*+=\\s*+(?:\"((?:[^\"\\\\]|\\\\.)*+)\""
              + "|'((?:[^'\\\\]|\\\\.)*+)'|([\\w.-]++))",
          Pattern.DOTALL);
  private static final Pattern BAD_SEQUENCE = Pattern.compile("[./]{2,}");
  private static final Pattern GOOD_NAME =
      Pattern.compile("[\\w/.()+~#@-]+", Pattern.UNICODE_CHARACTER_CLASS);

  private final String file;
  private final @Nullable Map<String, Expression> parameters;
  private final boolean relative;

  private IncludeTag(String file, @Nullable Map<String, Expression> parameters, boolean relative) {
    this.file = file;
    this.parameters = parameters;
    this.relative = relative;
  }

  static Node parse(Token tag, boolean relative) {
    String markup = tag.markup();
    int end = fileEnd(markup);
    if (end == 0) {
      throw new LiquidException(
          "\"" + tag.name() + "\" needs a file", "Write {% " + tag.name() + " card.html %}.");
    }
    String rest = markup.substring(end).strip();
    return new IncludeTag(
        markup.substring(0, end), rest.isEmpty() ? null : parameters(rest), relative);
  }

  /** The file's name ends at the first space that is not inside an output. */
  private static int fileEnd(String markup) {
    int i = 0;
    while (i < markup.length() && !Character.isWhitespace(markup.charAt(i))) {
      int close = markup.startsWith("{{", i) ? markup.indexOf("}}", i) : -1;
      i = close < 0 ? i + 1 : close + 2;
    }
    return i;
  }

  private static Map<String, Expression> parameters(String text) {
    Map<String, Expression> parameters = new LinkedHashMap<>();
    Matcher matcher = PARAMETER.matcher(text);
    int end = 0;
    // Each parameter follows the one before: text between them is an error, told below.
    while (matcher.region(skipBlank(text, end), text.length()).lookingAt()) {
      end = matcher.end();
      parameters.put(matcher.group(1), value(matcher));
    }
    if (!text.substring(end).isBlank()) {
      throw new LiquidException(
          "the parameters of \"include\" cannot be read at \"" + text.substring(end).strip() + "\"",
          "Write name=\"text\" or name=page.title, separated by spaces.");
    }
    return parameters;
  }

  private static int skipBlank(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static Expression value(Matcher matcher) {
    String doubled = matcher.group(2);
    if (doubled != null) {
      String text = doubled.replace("\\\"", "\"");
      return context -> text;
    }
    String single = matcher.group(3);
    if (single != null) {
      String text = single.replace("\\'", "'");
      return context -> text;
    }
    return Expressions.parse(matcher.group(4));
  }

  @Override
  public void render(Context context, StringBuilder out) {
    String name = OutputsInText.evaluate(file, context);
    if (name.startsWith("/")) {
      name = name.substring(1);
    }
    if (BAD_SEQUENCE.matcher(name).find() || !GOOD_NAME.matcher(name).matches()) {
      throw new LiquidException(
          "\"" + name + "\" is not a file that can be included",
          "Write a path below _includes, without \"..\".");
    }
    Optional<LiquidSource> source =
        relative
            ? context.site().includeRelative(context.document(), name)
            : context.site().include(name);
    if (source.isEmpty()) {
      throw new LiquidException(
          "there is no file \"" + name + "\" to include",
          relative
              ? "The path is relative to the document's directory."
              : "It has to be in _includes.");
    }
    context.include(source.get(), values(context), out);
  }

  private @Nullable Map<String, Object> values(Context context) {
    if (parameters == null) {
      return null;
    }
    Map<String, Object> values = new LinkedHashMap<>();
    parameters.forEach((name, value) -> values.put(name, value.evaluate(context)));
    return values;
  }
}
