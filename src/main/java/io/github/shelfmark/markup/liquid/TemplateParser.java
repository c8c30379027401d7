package io.github.shelfmark.markup.liquid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses one template; nodes with errors are reported and left out. */
public final class TemplateParser {
  private static final int DEEPEST = 100;
  private static final Set<String> BRANCHES = Set.of("else", "elsif", "when");

  private final LiquidSource source;
  private final Tokenizer tokens;
  private final Map<String, TagParser> tags;
  private final List<LocatedException> problems = new ArrayList<>();
  private final List<Token> unknown = new ArrayList<>();
  private final Set<String> unknownNames = new HashSet<>();
  private int depth;
  private @Nullable Token end;

  TemplateParser(LiquidSource source, Map<String, TagParser> tags) {
    this.source = source;
    this.tokens = new Tokenizer(source.text());
    this.tags = tags;
  }

  Template parse() {
    Body body = items(Set.of(), Integer.MAX_VALUE, "");
    return new Template(source, body, List.copyOf(problems), List.copyOf(unknown));
  }

  /**
   * Parses the body of a block up to one of the tags that may end it, which {@link #end()} then
   * returns.
   *
   * @param block the block's opening tag
   * @param ends names of the tags that end this body
   */
  public Body body(Token block, String... ends) {
    if (depth >= DEEPEST) {
      throw new LiquidException(
          "blocks are nested more than " + DEEPEST + " deep",
          "Close some blocks before opening more.");
    }
    depth++;
    Body body = items(Set.of(ends), block.offset(), block.name());
    depth--;
    return body;
  }

  /** The tag that ended the last {@link #body}; the opening tag if the text ended first. */
  public Token end() {
    if (end == null) {
      throw new IllegalStateException("no block has been read");
    }
    return end;
  }

  /** The text up to {@code endraw}, unchanged. */
  public String raw(Token tag) {
    String raw = tokens.raw();
    if (raw == null) {
      throw unclosed("raw");
    }
    return raw;
  }

  /** Skips a comment, which may contain nested comments. */
  public void comment(Token tag) {
    int open = 1;
    while (open > 0) {
      Token token = tokens.next();
      if (token == null) {
        throw unclosed("comment");
      }
      if (token.kind() == Token.Kind.TAG && token.name().equals("raw")) {
        raw(token);
      } else if (token.kind() == Token.Kind.TAG && token.name().equals("comment")) {
        open++;
      } else if (token.kind() == Token.Kind.TAG && token.name().equals("endcomment")) {
        open--;
      }
    }
  }

  private Body items(Set<String> ends, int blockOffset, String blockName) {
    List<Body.Item> items = new ArrayList<>();
    while (true) {
      Token token = null;
      try {
        token = tokens.next();
        if (token == null) {
          break;
        }
        if (token.kind() == Token.Kind.TAG && ends.contains(token.name())) {
          end = token;
          return new Body(items);
        }
        items.add(new Body.Item(token.offset(), node(token, blockName)));
      } catch (LocatedException e) {
        problems.add(e);
      } catch (LiquidException e) {
        problems.add(new LocatedException(token == null ? 0 : token.offset(), e));
      }
    }
    if (!ends.isEmpty()) {
      problems.add(new LocatedException(blockOffset, unclosed(blockName)));
      end = new Token(Token.Kind.TAG, blockOffset, "end" + blockName, "");
    }
    return new Body(items);
  }

  private static LiquidException unclosed(String block) {
    return new LiquidException(
        "{% " + block + " %} is never closed", "Put {% end" + block + " %} where it ends.");
  }

  private Node node(Token token, String blockName) {
    switch (token.kind()) {
      case TEXT:
        return new Text(token.markup());
      case OUTPUT:
        return FilteredExpression.parse(token.markup());
      case TAG:
      default:
        TagParser tag = tags.get(token.name());
        if (tag == null) {
          return unknown(token, blockName);
        }
        return tag.parse(token, this);
    }
  }

  /** Handles an unknown tag: it writes nothing, but the content of an unknown block is rendered. */
  private Node unknown(Token tag, String blockName) {
    String name = tag.name();
    if (name.startsWith("end") && unknownNames.contains(name.substring("end".length()))) {
      return new Text("");
    }
    if (name.startsWith("end") || BRANCHES.contains(name)) {
      // A branch tag outside any known block belongs to the enclosing unknown block.
      if (BRANCHES.contains(name) && blockName.isEmpty() && !unknown.isEmpty()) {
        return new Text("");
      }
      throw new LiquidException(
          "{% " + name + " %} does not belong to an open block",
          blockName.isEmpty()
              ? "Remove it, or open the block it belongs to."
              : "The open block is {% " + blockName + " %}.");
    }
    unknown.add(tag);
    unknownNames.add(name);
    return new Text("");
  }

  /** Literal text. */
  private record Text(String text) implements Node {
    @Override
    public void render(Context context, StringBuilder out) {
      context.budget().write(text.length());
      out.append(text);
    }

    @Override
    public boolean isBlank() {
      return text.isBlank();
    }
  }
}
