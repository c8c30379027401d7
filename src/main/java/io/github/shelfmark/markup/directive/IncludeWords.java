package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.extension.Place;
import io.github.shelfmark.extension.PlacedText;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.markup.include.ChosenPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the opening line of an include says: a path, then {@code #region} and words that need no
 * value.
 *
 * @param path the path
 * @param part what is asked for of the file
 * @param placeOfPart where that is asked for; the path if it is the whole file
 * @param flags the words without values
 */
record IncludeWords(PlacedText path, ChosenPart part, PlacedText placeOfPart, Set<String> flags) {
  /** Attributes that mean something without a value. */
  private static final Set<String> FLAGS =
      Set.of("javadoc", "code", "linenums", "wrap", "nowrap", "noframe", "annotate");

  /** Reads what a directive says; empty if that is wrong, which is reported. */
  static Optional<IncludeWords> of(DirectiveCall call) {
    PlacedText written = call.attribute("path").orElse(null);
    List<PlacedText> words = written == null ? List.of() : words(written);
    if (words.isEmpty()) {
      call.error(
          call.place(),
          "\"include\" names no file",
          "Write its path after the name, as in ::: include src/main/java/A.java.");
      return Optional.empty();
    }
    PlacedText path = words.get(0);
    PlacedText region = call.attribute("region").orElse(null);
    Set<String> flags = new TreeSet<>();
    for (PlacedText word : words.subList(1, words.size())) {
      if (word.text().startsWith("#") && word.text().length() > 1 && region == null) {
        region = new PlacedText(word.text().substring(1), word.place());
      } else if (FLAGS.contains(word.text())) {
        flags.add(word.text());
      } else {
        String how = "Write a path with spaces in quotation marks, and a region as #name.";
        call.error(
            word.place(),
            "\"" + word.text() + "\" means nothing here",
            Nearest.hint(word.text(), FLAGS, how));
      }
    }
    return chosen(call, path, Optional.ofNullable(region), flags);
  }

  private static Optional<IncludeWords> chosen(
      DirectiveCall call, PlacedText path, Optional<PlacedText> region, Set<String> flags) {
    Optional<PlacedText> lines = call.attribute("lines");
    Optional<PlacedText> symbol = call.attribute("symbol");
    List<PlacedText> given = new ArrayList<>();
    region.ifPresent(given::add);
    lines.ifPresent(given::add);
    symbol.ifPresent(given::add);
    if (given.size() > 1) {
      call.error(
          given.get(1).place(),
          "\"include\" chooses its part twice",
          "Give one of a region, lines and a symbol.");
      return Optional.empty();
    }
    if (given.size() == 1 && given.get(0).text().isBlank()) {
      call.error(given.get(0).place(), "\"include\" chooses a part without a name", "Name it.");
      return Optional.empty();
    }
    boolean comment = flags.contains("javadoc") || isSet(call, "javadoc");
    ChosenPart part = new ChosenPart(text(region), text(lines), text(symbol), comment);
    return Optional.of(new IncludeWords(path, part, given.isEmpty() ? path : given.get(0), flags));
  }

  /** The words of a text with their places; one in quotation marks may have spaces in it. */
  private static List<PlacedText> words(PlacedText written) {
    String text = written.text();
    List<PlacedText> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t') {
        at++;
        continue;
      }
      int close = c == '"' ? text.indexOf('"', at + 1) : -1;
      int start = close < 0 ? at : at + 1;
      int end = close < 0 ? endOfWord(text, at) : close;
      words.add(new PlacedText(text.substring(start, end), after(written.place(), at)));
      at = close < 0 ? end : close + 1;
    }
    return words;
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\t') {
      end++;
    }
    return end;
  }

  private static Place after(Place place, int columns) {
    return () -> {
      Position start = place.position();
      return start.column() == 0 ? start : new Position(start.line(), start.column() + columns);
    };
  }

  /** Whether a word without a value was written, or the attribute of its name. */
  boolean isOn(String flag, DirectiveCall call) {
    return flags.contains(flag) || isSet(call, flag);
  }

  private static String text(Optional<PlacedText> attribute) {
    return attribute.map(each -> each.text().strip()).orElse("");
  }

  private static boolean isSet(DirectiveCall call, String name) {
    return call.attribute(name).isPresent() && Elements.isOn(name, call);
  }
}
