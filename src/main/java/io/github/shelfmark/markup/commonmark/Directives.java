package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.extension.DirectiveCall.Words;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.markup.commonmark.write.BodyWriter;
import io.github.shelfmark.markup.commonmark.write.SourceLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The directives that documents may use. */
final class Directives {
  private final Map<String, Directive> byName = new LinkedHashMap<>();

  Directives(List<Directive> directives) {
    directives.forEach(directive -> byName.put(directive.name(), directive));
  }

  void write(List<SourceLine> block, boolean closed, BodyWriter writing) {
    List<Words> head = words(block.get(0), writing);
    Words fence = head.get(0);
    if (head.size() == 1) {
      tell(writing, fence, "a directive needs a name after its colons", known());
      return;
    }
    Words name = head.get(1);
    Directive directive = byName.get(name.text());
    if (directive == null) {
      String hint = Nearest.hint(name.text(), byName.keySet(), known());
      tell(writing, name, "there is no directive \"" + name.text() + "\"", hint);
      return;
    }
    if (!closed) {
      String message = "the directive \"" + name.text() + "\" is never closed";
      tell(writing, fence, message, "Write ::: on a line of its own where it ends.");
    }
    Map<String, Words> options = options(directive, head.subList(2, head.size()), writing);
    DirectiveCall call =
        new DirectiveCall(
            writing.source().document(), options, lines(block, writing), writing::tell);
    writing.html().line();
    directive.write(call, writing.html());
    writing.html().line();
  }

  private String known() {
    return "The directives are: " + String.join(", ", byName.keySet()) + ".";
  }

  private static Map<String, Words> options(
      Directive directive, List<Words> words, BodyWriter writing) {
    Map<String, Words> options = new LinkedHashMap<>();
    for (Words word : words) {
      int equals = word.text().indexOf('=');
      String name = equals < 0 ? word.text() : word.text().substring(0, equals);
      if (directive.options().contains(name)) {
        options.put(name, new Words(word.text().substring(equals + 1), word.place()));
      } else {
        String all = String.join(", ", directive.options());
        String hint = Nearest.hint(name, directive.options(), "Its options are: " + all + ".");
        String message =
            "the directive \"" + directive.name() + "\" has no option \"" + name + "\"";
        tell(writing, word, message, hint);
      }
    }
    return options;
  }

  private static List<Words> lines(List<SourceLine> block, BodyWriter writing) {
    List<Words> lines = new ArrayList<>();
    for (SourceLine line : block.subList(1, block.size())) {
      String words = line.text().stripLeading();
      if (!words.isEmpty()) {
        int index = line.index() + line.text().length() - words.length();
        lines.add(new Words(words.stripTrailing(), writing.place(index)));
      }
    }
    return lines;
  }

  /** The words of the opening line; the colons may touch the name. */
  private static List<Words> words(SourceLine source, BodyWriter writing) {
    String line = source.text();
    List<Words> words = new ArrayList<>();
    int i = 0;
    while (i < line.length()) {
      int start = i;
      boolean colons = line.charAt(i) == ':' && words.isEmpty();
      while (i < line.length()
          && !Character.isWhitespace(line.charAt(i))
          && (!colons || line.charAt(i) == ':')) {
        i++;
      }
      if (i > start) {
        words.add(new Words(line.substring(start, i), writing.place(source.index() + start)));
      } else {
        i++;
      }
    }
    return words;
  }

  private static void tell(BodyWriter writing, Words about, String message, String hint) {
    writing.tell(
        Finding.error(
            FindingCode.DIRECTIVE,
            writing.source().document().path(),
            about.place().position(),
            message,
            hint));
  }
}
