package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.LiquidAdditions;
import io.github.shelfmark.extension.LiquidFilter;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.markup.liquid.Filter;
import io.github.shelfmark.markup.liquid.LiquidException;
import io.github.shelfmark.markup.liquid.TagParser;
import io.github.shelfmark.text.BudgetException;
import io.github.shelfmark.text.NestingException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Brings the tags and filters of extensions into templates. */
final class Additions {
  private static final int LONGEST = 300;

  private Additions() {}

  /** Our own tags with those of extensions. */
  static Map<String, TagParser> tags(Map<String, TagParser> own, LiquidAdditions added) {
    if (added.tags().isEmpty()) {
      return own;
    }
    Map<String, TagParser> all = new HashMap<>(own);
    added
        .tags()
        .forEach(
            tag ->
                all.putIfAbsent(tag.name(), (token, parser) -> AddedTag.parse(tag, token, parser)));
    return Map.copyOf(all);
  }

  /** Our own filters with those of extensions. */
  static Map<String, Filter> filters(Map<String, Filter> own, LiquidAdditions added) {
    if (added.filters().isEmpty()) {
      return own;
    }
    Map<String, Filter> all = new HashMap<>(own);
    added.filters().forEach(filter -> all.putIfAbsent(filter.name(), adapted(filter)));
    return Map.copyOf(all);
  }

  private static Filter adapted(LiquidFilter filter) {
    return (input, arguments, context) ->
        call(
            "the filter \"" + filter.name() + "\"",
            filter,
            () -> filter.apply(input, arguments.values()));
  }

  private static String line(Throwable thrown) {
    String line = thrown.toString().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /**
   * Calls the code of an extension.
   *
   * @param what what is called, for messages
   * @throws LiquidException if the author has used it wrongly, or the code fails
   */
  static @Nullable Object call(String what, Object added, Supplier<@Nullable Object> code) {
    try {
      return code.get();
    } catch (LiquidException | BudgetException | NestingException e) {
      // Thrown by us below the extension's code; it has its own place or message.
      throw e;
    } catch (IllegalArgumentException e) {
      throw new LiquidException(
          what + ": " + e.getMessage(), "An extension of this build has added it.");
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      throw new LiquidException(
          FindingCode.EXTENSION,
          what + " (" + added.getClass().getName() + ") failed: " + line(e),
          "It is an error in the extension; report it to its authors.");
    }
  }
}
