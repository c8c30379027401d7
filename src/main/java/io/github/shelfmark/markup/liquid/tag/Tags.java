package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.TagParser;
import java.util.Map;

/** All tags by name. */
public final class Tags {
  private Tags() {}

  /** Whether a tag opens a block that ends with {@code end} and its name. */
  public static boolean isBlock(String name) {
    return switch (name) {
      case "capture",
          "case",
          "comment",
          "for",
          "highlight",
          "if",
          "ifchanged",
          "raw",
          "tablerow",
          "unless" ->
          true;
      default -> false;
    };
  }

  /** {@code include}, for a plugin that gives it another name. */
  public static TagParser include() {
    return (tag, parser) -> IncludeTag.parse(tag, false);
  }

  /** The tags of Liquid and those that Jekyll adds. */
  public static Map<String, TagParser> all() {
    return Map.ofEntries(
        Map.entry("#", CommentTag::inline),
        Map.entry("assign", AssignTag::parse),
        Map.entry("break", (tag, parser) -> new InterruptTag(Context.Interrupt.BREAK)),
        Map.entry("capture", CaptureTag::parse),
        Map.entry("case", CaseTag::parse),
        Map.entry("comment", CommentTag::block),
        Map.entry("continue", (tag, parser) -> new InterruptTag(Context.Interrupt.CONTINUE)),
        Map.entry("cycle", CycleTag::parse),
        Map.entry("decrement", (tag, parser) -> new CounterTag(tag.markup(), false)),
        Map.entry("echo", EchoTag::parse),
        Map.entry("for", ForTag::parse),
        Map.entry("highlight", HighlightTag::parse),
        Map.entry("if", (tag, parser) -> IfTag.parse(tag, parser, false)),
        Map.entry("ifchanged", IfChangedTag::parse),
        Map.entry("include", (tag, parser) -> IncludeTag.parse(tag, false)),
        Map.entry("include_relative", (tag, parser) -> IncludeTag.parse(tag, true)),
        Map.entry("increment", (tag, parser) -> new CounterTag(tag.markup(), true)),
        Map.entry("link", LinkTag::link),
        Map.entry("post_url", LinkTag::postUrl),
        Map.entry("raw", RawTag::parse),
        Map.entry("tablerow", TableRowTag::parse),
        Map.entry("unless", (tag, parser) -> IfTag.parse(tag, parser, true)));
  }
}
